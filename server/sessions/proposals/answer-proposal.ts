// What becomes of a proposal: agreed, turned down, or taken back.
import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import type { DeclineProposalInput } from '../../graph-types.ts'
import { mayPlan, offerToWithdraw, proposalToAnswer, proposalToWithdraw } from '../access.ts'
import { asAsked } from '../another/as-asked.ts'
import { handOver } from '../another/hand-over.ts'
import { inviteAnew } from '../calendar/tasks.ts'
import { releaseDates } from '../dates/queries.ts'
import { insertStep, takeUp, updateState, type SessionRow } from '../planning/queries.ts'
import { sessionOf } from '../planning/show-session.ts'
import { words } from '../said.ts'
import { signalAsked, signalSession } from '../told/signal-session.ts'
import { tellCoordinator, tellOfOffer } from '../told/tell-coordinator.ts'
import { tellGuest, type Posting } from '../told/tell-guest.ts'
import { dropGuest, endOpenProposal, holdDates } from './queries.ts'

/** The session takes place at these times. */
export async function acceptProposal(caller: Caller, posting: Posting, proposalId: string): Promise<SessionRow> {
  const { session, proposal } = await proposalToAnswer(caller, proposalId)
  if (session.another) await handOver(caller, session, proposal)
  else await agree(caller, session)
  await note(caller, 'proposal-accepted', { sessionId: session.id, proposalId })
  const agreed = await sessionOf(caller, session.id)
  if (proposal.byGuest) await tellGuest(caller, posting, { session: agreed, what: 'taken' })
  else {
    const as = agreed.dates.length > 0 ? 'accepted' : 'acceptedUndated'
    await tellCoordinator(caller, { sessionId: session.id, to: proposal.by.id, as })
  }
  return agreed
}

/** Whatever waits for an answer is agreed to, and its times are firm. */
export async function agree(caller: Caller, session: SessionRow): Promise<void> {
  const { id: sessionId } = session
  const by = caller.viewer.personId
  if (mayPlan(caller)) await takeUp(caller, sessionId)
  await endOpenProposal(caller, sessionId, { state: 'accepted', by })
  await holdDates(caller, sessionId, null)
  await updateState(caller, sessionId, 'confirmed')
  await insertStep(caller, { sessionId, kind: 'confirmed', by })
  await inviteAnew(caller, sessionId)
  await signalSession(caller, session)
}

/** A guest who does not come leaves the session with its rooms; whose other times are not taken is still asked for some. Whose guest cannot come still waits for a decision. */
export async function declineProposal(
  caller: Caller,
  posting: Posting,
  { proposalId, reason: written }: DeclineProposalInput,
): Promise<SessionRow> {
  const { session, proposal } = await proposalToAnswer(caller, proposalId)
  const reason = words(written, { field: 'reason', most: 1000 })
  if (reason === '') refuse('REASON_MISSING')
  const { id: sessionId } = session
  const by = caller.viewer.personId
  await endOpenProposal(caller, sessionId, { state: 'declined', by, reason })
  await insertStep(caller, { sessionId, kind: 'declined', by, reason })
  if (!session.another) {
    await updateState(caller, sessionId, 'wanted')
    await (proposal.byGuest ? holdDates(caller, sessionId, null) : dropGuest(caller, sessionId))
  }
  await signalAsked(caller, session, proposal)
  await note(caller, 'proposal-declined', { sessionId, proposalId })
  if (proposal.byGuest)
    await tellGuest(caller, posting, { session: asAsked(session, proposal), what: 'declined', words: reason })
  else await tellCoordinator(caller, { sessionId, to: proposal.by.id, as: 'declined' })
  return sessionOf(caller, sessionId)
}

export async function withdrawProposal(caller: Caller, posting: Posting, proposalId: string): Promise<SessionRow> {
  const { session, proposal } = await proposalToWithdraw(caller, proposalId)
  const { id: sessionId } = session
  await endOpenProposal(caller, sessionId, { state: 'withdrawn', by: caller.viewer.personId })
  if (!session.another) {
    await holdDates(caller, sessionId, null)
    await updateState(caller, sessionId, 'wanted')
  }
  await insertStep(caller, { sessionId, kind: 'withdrawn', by: caller.viewer.personId })
  await signalAsked(caller, session, proposal)
  await note(caller, 'proposal-withdrawn', { sessionId, proposalId })
  await tellGuest(caller, posting, { session: asAsked(session, proposal), what: 'withdrawn' })
  return sessionOf(caller, sessionId)
}

/** Nothing comes of it: nobody has taken it up. */
export async function withdrawOffer(caller: Caller, proposalId: string): Promise<SessionRow> {
  const { session } = await offerToWithdraw(caller, proposalId)
  const { id: sessionId } = session
  await endOpenProposal(caller, sessionId, { state: 'withdrawn', by: caller.viewer.personId })
  await releaseDates(caller, sessionId)
  await updateState(caller, sessionId, 'cancelled')
  await insertStep(caller, { sessionId, kind: 'withdrawn', by: caller.viewer.personId })
  await signalSession(caller, session)
  await note(caller, 'offer-withdrawn', { sessionId, proposalId })
  await tellOfOffer(caller, sessionId, 'withdrawn')
  return sessionOf(caller, sessionId)
}
