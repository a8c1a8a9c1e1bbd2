import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { beginGuidance } from '../../modules/writing/begin-module.ts'
import { sessionPlanned } from '../access.ts'
import type { SessionRow } from '../planning/queries.ts'
import { sessionOf } from '../planning/show-session.ts'
import { signalSession } from '../told/signal-session.ts'
import { updateModule } from './queries.ts'

/** What finishing it proves to begin with, as coming does; a quiz, its task and the guest's endorsement prove more. */
const byFinishing = 1

/** It begins with what the session says, and is written as any other. */
export async function makeSessionModule(caller: Caller, sessionId: string): Promise<SessionRow> {
  const session = await sessionPlanned(caller, sessionId)
  if (!mayMakeModule(session))
    refuse(session.moduleId ? 'SESSION_HAS_MODULE' : 'SESSION_NOT_IN_STATE', { state: session.state })
  const { title, about, minutes, dates, competencies } = session
  const moduleId = await beginGuidance(caller, {
    title,
    summary: about,
    hours: Math.round((minutes * Math.max(1, dates.length)) / 6) / 10,
    proofs: competencies.map(({ competencyId }) => ({ competencyId, fromLevel: 0, toLevel: byFinishing })),
  })
  await updateModule(caller, sessionId, moduleId)
  await signalSession(caller, session)
  await note(caller, 'session-module-begun', { sessionId, moduleId })
  return sessionOf(caller, sessionId)
}

/** Also once it is over: its recording goes on. */
export const mayMakeModule = ({ moduleId, state }: SessionRow): boolean => moduleId === null && state !== 'cancelled'
