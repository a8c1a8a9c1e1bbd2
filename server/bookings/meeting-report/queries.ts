import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'

export interface CalledRow {
  personId: string
  emails: string[]
  names: string[]
}

/** By what these people are known, under all their identities. */
export async function readCalled(
  { db, schoolId }: Pick<Caller, 'db' | 'schoolId'>,
  personIds: readonly string[],
): Promise<CalledRow[]> {
  const { rows } = await sql<CalledRow>`
    select coalesce(p.merged_into, p.id) as "personId",
      coalesce(array_agg(distinct p.email) filter (where p.email is not null), '{}') as emails,
      coalesce(array_agg(distinct p.name) filter (where p.name is not null), '{}') as names
    from person p where p.school_id = ${schoolId}
      and (p.id = any (${[...personIds]}::uuid[]) or p.merged_into = any (${[...personIds]}::uuid[]))
    group by 1`.execute(db)
  return rows
}
