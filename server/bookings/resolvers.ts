// All of bookings, for server/app.ts.
import type { Posting } from '../guests/links/send-link.ts'
import { resolvers as attendance } from './attendance/resolvers.ts'
import { resolvers as effect } from './effect/resolvers.ts'
import { resolversWith as endorsements } from './endorsements/resolvers.ts'
import { resolvers as feedback } from './feedback/resolvers.ts'
import { resolvers as meetingReport } from './meeting-report/resolvers.ts'
import { resolvers as roll } from './roll/resolvers.ts'
import { resolvers as seats } from './seats/resolvers.ts'
import { resolversWith as thanks } from './thanks/resolvers.ts'

export const resolversOf = (posting: Posting) => [
  seats,
  roll,
  attendance,
  meetingReport,
  effect,
  feedback,
  endorsements(posting),
  thanks(posting),
]
