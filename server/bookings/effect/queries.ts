import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'

type Place = Pick<Caller, 'db' | 'schoolId'>

/** Whoever came to any of these dates, by what was said of it last. */
export async function readCame(
  { db, schoolId }: Place,
  dateIds: readonly string[],
): Promise<{ sessionId: string; personId: string }[]> {
  const { rows } = await sql<{ sessionId: string; personId: string }>`
    select distinct d.session_id as "sessionId", said.person_id as "personId"
    from (select distinct on (1, 2) a.date_id, coalesce(p.merged_into, p.id) as person_id, a.state
        from attendance a join person p on p.school_id = a.school_id and p.id = a.person_id
        where a.school_id = ${schoolId} and a.date_id = any (${[...dateIds]}::uuid[])
        order by 1, 2, a.at desc, a.id desc) as said
      join session_date d on d.school_id = ${schoolId} and d.id = said.date_id
    where said.state in ('full', 'part')`.execute(db)
  return rows
}

/** Whoever finished one of these modules, and when they first did. */
export async function readFinished(
  { db, schoolId }: Place,
  moduleIds: readonly string[],
): Promise<{ moduleId: string; personId: string; at: Date }[]> {
  const { rows } = await sql<{ moduleId: string; personId: string; at: Date }>`
    select v.module_id as "moduleId", coalesce(p.merged_into, p.id) as "personId", min(a.finished_at) as at
    from module_version v join attempt a on a.school_id = v.school_id and a.version_id = v.id
      join person p on p.school_id = a.school_id and p.id = a.person_id
    where v.school_id = ${schoolId} and v.module_id = any (${[...moduleIds]}::uuid[]) and a.finished_at is not null
    group by 1, 2`.execute(db)
  return rows
}

/** The days before and of something that begins and ends, in the school's zone. */
export async function readDays(
  { db, schoolId }: Place,
  { begins, ends }: { begins: string | Date; ends: string | Date },
): Promise<{ before: string; last: string }> {
  const { rows } = await sql<{ before: string; last: string }>`
    select (${begins}::timestamptz at time zone zone)::date - 1 as before, (${ends}::timestamptz at time zone zone)::date as last
    from school where id = ${schoolId}`.execute(db)
  return rows[0]!
}
