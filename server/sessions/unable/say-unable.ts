// A guest cannot come to what they have agreed to, or comes after all. What becomes of it a coordinator decides.
import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import type { SayUnableInput, SessionUnable } from '../../graph-types.ts'
import type { Named } from '../../base/person-behind.ts'
import { endAsking } from '../another/ask-another.ts'
import { agreedSession, mayPlan, sessionPlanned } from '../access.ts'
import { insertStep, type SessionRow } from '../planning/queries.ts'
import { sessionOf } from '../planning/show-session.ts'
import { canSayUnable, stateOf, unableIn } from '../rules.ts'
import { words } from '../said.ts'
import { signalSession } from '../told/signal-session.ts'
import type { Posting } from '../told/tell-guest.ts'
import { tellOfUnable } from '../told/tell-coordinator.ts'

const mostInADay = 3
const day = 24 * 3_600_000

export async function sayUnable(caller: Caller, { sessionId, reason: written }: SayUnableInput): Promise<SessionRow> {
  const session = await agreedSession(caller, sessionId)
  if (!canSayUnable(session, caller.now)) notInState(session, caller.now)
  const reason = words(written, { field: 'reason', most: 1000 })
  if (reason === '') refuse('REASON_MISSING')
  if (timesSaid(session, caller.now) >= mostInADay) refuse('UNABLE_TOO_OFTEN', { most: mostInADay })
  await insertStep(caller, { sessionId, kind: 'unable', by: caller.viewer.personId, reason })
  await tellOfUnable(caller, sessionId, 'unable')
  return heard(caller, session)
}

/** Each is mailed at once, whatever came before. */
const timesSaid = ({ steps, guestId }: SessionRow, now: Date): number =>
  steps.filter(({ kind, by, at }) => kind === 'unable' && by?.id === guestId && Date.parse(at) > now.getTime() - day)
    .length

/** Whoever says so for the guest need not hear it. Once somebody else is asked it is theirs to say, or the coordinator's. */
export async function sayAble(caller: Caller, posting: Posting, sessionId: string): Promise<SessionRow> {
  const session = await (mayPlan(caller) ? sessionPlanned : agreedSession)(caller, sessionId)
  if (!unableIn(session)) notInState(session, caller.now)
  if (session.another && !mayPlan(caller)) refuse('ANOTHER_ASKED')
  await endAsking(caller, posting, { session, gives: session.guestId })
  await insertStep(caller, { sessionId, kind: 'able', by: caller.viewer.personId })
  if (!mayPlan(caller)) await tellOfUnable(caller, sessionId, 'able')
  return heard(caller, session)
}

async function heard(caller: Caller, before: SessionRow): Promise<SessionRow> {
  await signalSession(caller, before)
  const session = await sessionOf(caller, before.id)
  await note(caller, `guest-${session.steps.at(-1)!.kind}`, { sessionId: session.id })
  return session
}

const notInState = (session: SessionRow, now: Date): never =>
  refuse('SESSION_NOT_IN_STATE', { state: stateOf(session, { booked: session.minimum, now }) })

const reads = (caller: Caller, { guestId }: SessionRow): boolean =>
  mayPlan(caller) || (caller.viewer.roles.has('guest') && guestId === caller.viewer.personId)

export function unableShown(caller: Caller, session: SessionRow): SessionUnable | null {
  const said = reads(caller, session) ? unableIn(session) : null
  return said && { reason: said.reason!, at: said.at, anotherAsked: session.another }
}

export const viewerCanSayUnable = (caller: Caller, session: SessionRow): boolean =>
  !mayPlan(caller) && reads(caller, session) && canSayUnable(session, caller.now)

export const plannerShown = (caller: Caller, session: SessionRow): Named | null =>
  reads(caller, session) && session.planner.id !== session.guestId ? session.planner : null
