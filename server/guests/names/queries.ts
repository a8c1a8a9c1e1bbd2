import type { Caller } from '../../base/caller.ts'
import type { NamesToGuests } from '../../graph-types.ts'

export async function readChosenNames({
  db,
  schoolId,
  today,
}: Pick<Caller, 'db' | 'schoolId' | 'today'>): Promise<NamesToGuests | undefined> {
  const row = await db
    .selectFrom('school_setting')
    .select('value')
    .where('school_id', '=', schoolId)
    .where('name', '=', 'namesToGuests')
    .where('started_on', '<=', today)
    .where(eb => eb.or([eb('finished_on', 'is', null), eb('finished_on', '>', today)]))
    .executeTakeFirst()
  return row?.value as NamesToGuests | undefined
}
