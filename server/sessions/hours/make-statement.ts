import { isDeepStrictEqual } from 'node:util'
import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { guest, guestReachable } from '../../guests/access.ts'
import { newReadableCode } from '../../people/readable-code.ts'
import { insertStatement, lockGuest, readStated, readStatements, type StatementRow } from './queries.ts'

export type { StatementRow } from './queries.ts'

export async function makeOwnStatement(caller: Caller): Promise<StatementRow> {
  guest(caller)
  return makeStatement(caller, caller.viewer.personId)
}

export async function makeStatementFor(caller: Caller, guestId: string): Promise<StatementRow> {
  const { id } = await guestReachable(caller, guestId)
  return makeStatement(caller, id)
}

/** Kept as it was made, so that the school can say of a number what stands behind it. */
async function makeStatement(caller: Caller, guestId: string): Promise<StatementRow> {
  await lockGuest(caller, guestId)
  const [known, before] = await Promise.all([readStated(caller, guestId), readStatements(caller, [guestId])])
  const { language, ...stated } = known!
  if (stated.given.length === 0) refuse('HOURS_NONE')
  const same = before.find(one => one.language === language && isDeepStrictEqual(one.stated, stated))
  if (same) return same
  const number = newReadableCode(5)
  await insertStatement(caller, { guestId, number, language, stated })
  await note(caller, 'hours-stated', { guestId, number })
  return (await readStatements(caller, [guestId]))[0]!
}
