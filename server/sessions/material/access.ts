// Doors to what practitioners bring. The refusal is the same for "there is none" and "not yours".
import type { Caller } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import type { MaterialState } from '../../graph-types.ts'
import { guest } from '../../guests/access.ts'
import { schoolCoordinator } from '../../people/access.ts'
import { mayPlan } from '../access.ts'
import { bookingsOfSessions } from '../bookings-of.ts'
import { readConsents, type ConsentRow } from '../consent/queries.ts'
import { allowsShowing } from '../consent/rules.ts'
import { lockSession } from '../planning/queries.ts'
import { readMaterial, type MaterialRow } from './queries.ts'
import { isSuperseded, shownOf, stateOf } from './rules.ts'

export type SeenMaterial = MaterialRow & { state: MaterialState; superseded: boolean }

/** Of all that was brought for some sessions, where each stands. */
export function standing(rows: readonly MaterialRow[]): SeenMaterial[] {
  const all = rows.map(row => ({ ...row, state: stateOf({ scan: row.scan, last: row.last?.kind ?? null }) }))
  return all.map(one => ({ ...one, superseded: isSuperseded(one, all) }))
}

/** Their own, its session held until the transaction ends. */
export async function ownMaterial(caller: Caller, id: string): Promise<SeenMaterial> {
  guest(caller)
  return lockMaterial(caller, id, row => isOwn(caller, row))
}

/** One on which a coordinator decides, its session held until the transaction ends. */
export async function materialToDecide(caller: Caller, id: string): Promise<SeenMaterial> {
  schoolCoordinator(caller)
  return lockMaterial(caller, id, () => true)
}

async function lockMaterial(
  caller: Caller,
  id: string,
  isTheirs: (row: MaterialRow) => boolean,
): Promise<SeenMaterial> {
  const [known] = isId(id) ? await readMaterial(caller, { ids: [id] }) : []
  if (!known || !isTheirs(known)) return refuse('MATERIAL_NOT_FOUND')
  await lockSession(caller, known.sessionId)
  const all = standing(await readMaterial(caller, { sessionIds: [known.sessionId] }))
  return all.find(one => one.id === id)!
}

/** What of all that was brought the viewer is shown: coordinators all of it, its guest their own, whoever has a seat what they may have. */
export async function materialSeen(caller: Caller, rows: readonly MaterialRow[]): Promise<SeenMaterial[]> {
  const all = standing(rows)
  if (mayPlan(caller)) return all
  if (caller.viewer.roles.has('guest')) return all.filter(row => isOwn(caller, row))
  const seats = await bookingsOfSessions().seatsOfViewer(caller)
  const theirs = all.filter(({ sessionId }) => seats.has(sessionId))
  const consents = theirs.length > 0 ? await readConsents(caller, [...seats]) : []
  return shownOf(theirs).filter(({ sessionId, guestId, kind }) =>
    allowsShowing(consents.find(one => one.sessionId === sessionId && one.guestId === guestId) ?? null, kind),
  )
}

/** What whoever brought it has signed for its session; null where somebody else gives that now. */
export async function consentFor(
  caller: Caller,
  { sessionId, guestId }: Pick<SeenMaterial, 'sessionId' | 'guestId'>,
): Promise<ConsentRow | null> {
  const consents = await readConsents(caller, [sessionId])
  return consents.find(one => one.guestId === guestId) ?? null
}

const isOwn = ({ viewer }: Caller, { guestId }: MaterialRow): boolean =>
  viewer.roles.has('guest') && guestId === viewer.personId
