import { batchedFor } from '../../base/batch.ts'
import type { Caller } from '../../base/caller.ts'
import { asAsked } from '../another/as-asked.ts'
import { mayAnswer, mayPlan } from '../access.ts'
import { readSessions, type SessionRow } from '../planning/queries.ts'
import { wasOffered } from '../planning/show-session.ts'
import { findOwnIds, readProposals, type ProposalRow } from './queries.ts'

export type { ProposalRow } from './queries.ts'

/** In the order in which they ask something of the guest; what they are to give instead of somebody else only as it was asked of them. */
export async function ownSessions(caller: Caller): Promise<SessionRow[]> {
  if (!caller.viewer.roles.has('guest')) return []
  const ids = await findOwnIds(caller)
  const rows = await readSessions(caller, ids)
  const proposals = await readProposals(
    caller,
    rows.flatMap(({ id, another }) => (another ? [id] : [])),
  )
  const mine = (row: SessionRow): SessionRow => {
    const asked = proposals.find(one => one.sessionId === row.id && one.state === 'open')
    return asked?.guestId === caller.viewer.personId ? asAsked(row, asked) : row
  }
  return ids.map(id => mine(rows.find(row => row.id === id)!))
}

/** One question for all that are shown. */
export const proposalsOf = batchedFor(async (caller, ids: string[]) => {
  const rows = await readProposals(caller, [...new Set(ids)])
  return (id: string): ProposalRow[] => rows.filter(({ sessionId }) => sessionId === id)
})

/** What a coordinator had asked for, where a guest has answered with other times. */
export async function insteadOf(
  caller: Caller,
  { id, sessionId, byGuest }: ProposalRow,
): Promise<ProposalRow['times']> {
  const all = await proposalsOf(caller, sessionId)
  const before = all[all.findIndex(one => one.id === id) - 1]
  return byGuest && before?.state === 'countered' ? before.times : []
}

export async function openProposalOf(caller: Caller, { id }: SessionRow): Promise<ProposalRow | null> {
  const open = (await proposalsOf(caller, id)).find(({ state }) => state === 'open')
  return open && (mayPlan(caller) || open.guestId === caller.viewer.personId) ? open : null
}

export const viewerCanAnswer = (caller: Caller, { answerBy, state, ...proposal }: ProposalRow): boolean =>
  state === 'open' && new Date(answerBy) > caller.now && mayAnswer(caller, proposal)

/** What became of what its guest has offered. */
export async function offerOf(caller: Caller, session: SessionRow): Promise<ProposalRow | null> {
  const [offer] = wasOffered(session) ? await proposalsOf(caller, session.id) : []
  return offer && (mayPlan(caller) || offer.guestId === caller.viewer.personId) ? offer : null
}
