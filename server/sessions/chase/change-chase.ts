// What a coordinator does about material that is owed: reminds its guest, or says that it is not needed.
import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { signal } from '../../base/signals.ts'
import type { Posting } from '../../guests/links/send-link.ts'
import { sessionPlanned } from '../access.ts'
import { wire } from '../dates/date-rules.ts'
import { words } from '../said.ts'
import { findChased, isWaived, type Chased } from './find-chased.ts'
import { quietUntil } from './ladder.ts'
import { owesGuest } from './owed.ts'
import { insertWaiver } from './queries.ts'
import { remind } from './remind.ts'

/** One to which its guest has agreed, held until the transaction ends. */
async function sessionChased(caller: Caller, sessionId: string): Promise<Chased> {
  const { state } = await sessionPlanned(caller, sessionId)
  return (await findChased(caller, [sessionId]))[0] ?? refuse('SESSION_NOT_IN_STATE', { state })
}

export async function remindByHand(caller: Caller, posting: Posting, sessionId: string): Promise<Chased> {
  const chased = await sessionChased(caller, sessionId)
  if (isWaived(chased) || !chased.owed.some(owesGuest)) refuse('NOTHING_OWED')
  if (chased.unreachable === 'ended') refuse('GUEST_ENDED')
  if (chased.unreachable === 'links_taken_back') refuse('GUEST_LINKS_TAKEN_BACK')
  const quiet = quietUntil(chased.reminders, caller.now)
  if (quiet) refuse('REMINDED_ALREADY', { at: chased.reminders.at(-1)!.at, again: wire(quiet) })
  const by = { id: caller.viewer.personId, name: caller.viewer.name }
  await remind(caller, posting, { chased, step: 'by_hand', by })
  await note(caller, 'material-reminded', { sessionId })
  return sessionChased(caller, sessionId)
}

export async function waiveMaterial(
  caller: Caller,
  { sessionId, reason: written }: { sessionId: string; reason: string },
): Promise<Chased> {
  await sessionChased(caller, sessionId)
  const reason = words(written, { field: 'reason', most: 1000 })
  return waive(caller, sessionId, reason === '' ? refuse('REASON_MISSING') : reason)
}

/** It is needed after all. */
export async function expectMaterial(caller: Caller, sessionId: string): Promise<Chased> {
  const chased = await sessionChased(caller, sessionId)
  return isWaived(chased) ? waive(caller, sessionId, null) : chased
}

async function waive(caller: Caller, sessionId: string, reason: string | null): Promise<Chased> {
  await insertWaiver(caller, sessionId, reason)
  await note(caller, reason === null ? 'material-expected' : 'material-waived', { sessionId })
  await signal(caller, 'planning')
  return sessionChased(caller, sessionId)
}
