import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { guest, guestReachable } from '../../guests/access.ts'
import { newReadableCode } from '../../people/readable-code.ts'
import { countMadeSince, insertStatement, lockGuest, readSame, readStated, type StatementRow } from './queries.ts'

export type { StatementRow } from './queries.ts'

export async function makeOwnStatement(caller: Caller): Promise<StatementRow> {
  guest(caller)
  return makeStatement(caller, caller.viewer.personId)
}

export async function makeStatementFor(caller: Caller, guestId: string): Promise<StatementRow> {
  const { id } = await guestReachable(caller, guestId)
  return makeStatement(caller, id)
}

/** New ones in a day: each is kept for good, and takes a thread to write. */
const atMost = 5
const day = 86_400_000

/** Kept as it was made, so that the school can say of a number what stands behind it: what says the same has the same number. */
async function makeStatement(caller: Caller, guestId: string): Promise<StatementRow> {
  await lockGuest(caller, guestId)
  const { language, ...stated } = (await readStated(caller, guestId))!
  if (stated.given.length === 0) refuse('HOURS_NONE')
  const says = { guestId, language, stated }
  const same = await readSame(caller, says)
  if (same) return same
  const since = new Date(caller.now.getTime() - day)
  if ((await countMadeSince(caller, { guestId, since })) >= atMost) refuse('HOURS_OFTEN', { most: atMost })
  const number = newReadableCode(5)
  await insertStatement(caller, { ...says, number })
  await note(caller, 'hours-stated', { guestId, number })
  return (await readSame(caller, says))!
}
