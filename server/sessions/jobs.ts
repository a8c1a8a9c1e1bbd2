// What is done every hour for practitioners' sessions.
import type { AnyJob } from '../base/jobs.ts'
import type { Posting } from '../guests/links/send-link.ts'
import { remindOfMaterial } from './chase/remind-of-material.ts'
import { tellOfOver } from './module/tell-of-closing.ts'
import { runOutProposals } from './proposals/run-out-proposals.ts'

export const hourlyOfSessions = (posting: Posting): AnyJob[] => [
  runOutProposals(posting),
  remindOfMaterial(posting),
  tellOfOver,
]
