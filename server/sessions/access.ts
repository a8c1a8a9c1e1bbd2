// Doors to sessions. The refusal is the same for "there is none" and "not yours".
import type { Caller } from '../base/caller.ts'
import { isId } from '../base/ids.ts'
import { refuse } from '../base/refusal.ts'
import type { SessionDeed } from '../graph-types.ts'
import { guest } from '../guests/access.ts'
import { schoolCoordinator } from '../people/access.ts'
import { bookingsOfSessions } from './bookings-of.ts'
import { lockSession, readSessions, type SessionRow } from './planning/queries.ts'
import { readProposal, type ProposalRow } from './proposals/queries.ts'
import { allows, stateOf } from './rules.ts'

/** Practitioners' time and rooms are the school's: who coordinates it plans them. */
export const mayPlan = ({ viewer }: Caller): boolean => viewer.roles.has('coordinator')

/** Any of the school's, held until the transaction ends. */
export async function sessionPlanned(caller: Caller, id: string): Promise<SessionRow> {
  schoolCoordinator(caller)
  if (!isId(id)) refuse('SESSION_NOT_FOUND')
  await lockSession(caller, id)
  return (await readSessions(caller, [id]))[0] ?? refuse('SESSION_NOT_FOUND')
}

/** The same, where this may be done with it now. */
export async function sessionTo(caller: Caller, deed: SessionDeed, id: string): Promise<SessionRow> {
  const session = await sessionPlanned(caller, id)
  const booked = (await bookingsOfSessions().seatsTaken(caller, [id])).get(id) ?? 0
  const state = stateOf(session, { booked, now: caller.now })
  return allows(deed, state, session) ? session : refuse('SESSION_NOT_IN_STATE', { state })
}

const agreed: readonly string[] = ['confirmed', 'published', 'closed']

/** Its guest's own, once they have agreed to it; held until the transaction ends. */
export async function agreedSession(caller: Caller, id: string): Promise<SessionRow> {
  guest(caller)
  if (!isId(id)) refuse('SESSION_NOT_FOUND')
  await lockSession(caller, id)
  const [session] = await readSessions(caller, [id])
  if (session?.guestId !== caller.viewer.personId) refuse('SESSION_NOT_FOUND')
  return agreed.includes(session.state) ? session : refuse('SESSION_NOT_IN_STATE', { state: session.state })
}

/** The guest whom a coordinator has asked, or a coordinator where the guest has proposed. */
export const mayAnswer = (caller: Caller, { byGuest, guestId }: Pick<ProposalRow, 'byGuest' | 'guestId'>): boolean =>
  byGuest ? mayPlan(caller) : caller.viewer.roles.has('guest') && guestId === caller.viewer.personId

interface Proposed {
  session: SessionRow
  proposal: ProposalRow
}

/** One that waits for the viewer's answer, its session held until the transaction ends. */
export async function proposalToAnswer(caller: Caller, id: string): Promise<Proposed> {
  const proposed = await lockProposed(caller, id)
  if (!mayAnswer(caller, proposed.proposal)) refuse('PROPOSAL_NOT_FOUND')
  const { state, answerBy } = proposed.proposal
  return state === 'open' && new Date(answerBy) > caller.now ? proposed : refuse('PROPOSAL_OVER')
}

/** What a coordinator has asked and nobody has answered. */
export async function proposalToWithdraw(caller: Caller, id: string): Promise<Proposed> {
  schoolCoordinator(caller)
  const proposed = await lockProposed(caller, id)
  if (proposed.proposal.byGuest) refuse('PROPOSAL_NOT_FOUND')
  return proposed.proposal.state === 'open' ? proposed : refuse('PROPOSAL_OVER')
}

/** What the guest who looks has offered and nobody has answered. */
export async function offerToWithdraw(caller: Caller, id: string): Promise<Proposed> {
  guest(caller)
  const proposed = await lockProposed(caller, id)
  const { steps } = proposed.session
  const { byGuest, guestId, state, answerBy } = proposed.proposal
  const isOffer = byGuest && steps[0]?.kind === 'offered' && !steps.some(({ kind }) => kind === 'asked')
  if (!isOffer || guestId !== caller.viewer.personId) refuse('PROPOSAL_NOT_FOUND')
  return state === 'open' && new Date(answerBy) > caller.now ? proposed : refuse('PROPOSAL_OVER')
}

async function lockProposed(caller: Caller, id: string): Promise<Proposed> {
  const known = (isId(id) ? await readProposal(caller, id) : undefined) ?? refuse('PROPOSAL_NOT_FOUND')
  await lockSession(caller, known.sessionId)
  const [proposal, [session]] = await Promise.all([readProposal(caller, id), readSessions(caller, [known.sessionId])])
  return { proposal: proposal!, session: session! }
}

const found: readonly string[] = ['published', 'closed']

/** What faculty may read: what was published and does take place. */
export const sessionFound = ({ state }: Pick<SessionRow, 'state'>): boolean => found.includes(state)
