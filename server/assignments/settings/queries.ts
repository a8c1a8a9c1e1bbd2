import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'

export interface Chosen {
  name: string
  value: number
  /** from this day on */
  on: string
  by: { id: string; name: string | null } | null
}

/** What a school has chosen of these, as it holds on a day. */
export async function readChosen(
  { db, schoolId, today }: Pick<Caller, 'db' | 'schoolId' | 'today'>,
  names: readonly string[],
): Promise<Chosen[]> {
  const { rows } = await sql<Chosen>`
    select c.name, c.value, c.started_on as "on", (select json_build_object('id', kept.id, 'name', kept.name) from person one
      join person kept on kept.school_id = one.school_id and kept.id = coalesce(one.merged_into, one.id)
      where one.school_id = c.school_id and one.id = c.set_by) as by
    from school_setting c where c.school_id = ${schoolId} and c.name = any (${[...names]}::text[])
      and c.started_on <= ${today} and (c.finished_on is null or c.finished_on > ${today})`.execute(db)
  return rows
}
