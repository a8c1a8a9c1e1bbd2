import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import { personBehind, type Named } from '../../base/person-behind.ts'

export interface Chosen {
  name: string
  value: number
  /** from this day on */
  on: string
  by: Named | null
}

/** What a school has chosen of these, as it holds on a day. */
export async function readChosen(
  { db, schoolId, today }: Pick<Caller, 'db' | 'schoolId' | 'today'>,
  names: readonly string[],
): Promise<Chosen[]> {
  const { rows } = await sql<Chosen>`
    select c.name, c.value, c.started_on as "on", ${personBehind('c', 'set_by')} as by
    from school_setting c where c.school_id = ${schoolId} and c.name = any (${[...names]}::text[])
      and c.started_on <= ${today} and (c.finished_on is null or c.finished_on > ${today})`.execute(db)
  return rows
}
