import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import type { Telling } from '../../notices/kinds.ts'

type Place = Pick<Caller, 'db' | 'schoolId' | 'today'>

/** Until the transaction ends nobody else reminds in this school: who comes second finds what was told. */
export async function lockReminding({ db, schoolId }: Omit<Place, 'today'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`reminding of assignments in ${schoolId}`}, 0))`.execute(db)
}

/** What is to be done: not waived today, save until the very day that it is due, and the module can be begun or gone on with. */
const toDo = ({ schoolId, today }: Omit<Place, 'db'>) => sql`
  assignment a join school s on s.id = a.school_id
    cross join lateral (select case when a.waived_until > a.due_on and isfinite(a.waived_until) then a.waived_until else a.due_on end as day) as due
  where a.school_id = ${schoolId} and a.closed_at is null
    and (a.waived_until is null or a.waived_until < ${today}::date or a.waived_until = due.day)
    and exists (select from module m where m.school_id = a.school_id and m.id = a.module_id and (m.retired_at is null or exists (
      select from attempt t join module_version v on v.school_id = t.school_id and v.id = t.version_id
      where t.school_id = a.school_id and t.person_id = a.person_id and v.module_id = m.id)))`

/** Notices of this day that somebody was given, whoever they have been joined with since. */
const told = (kind: string) => sql`
  notice n where n.school_id = a.school_id and n.about = a.id and n.kind = ${kind} and n.details ->> 'dueOn' = due.day::text
    and n.person_id in (select unnest(array[p.id, p.merged_into]) from person p where p.school_id = a.school_id and p.id = a.person_id)`

interface Reminding {
  kind: string
  /** they are held, so that who finishes it at this moment does so before or after */
  most: number
}

/** What is due in a week, or tomorrow, where that was not yet said: by a notice, or when it was given or changed. */
export async function findDueSoon(place: Place, { kind, most }: Reminding): Promise<Telling[]> {
  const { today } = place
  const { rows } = await sql<{ personId: string; about: string; dueOn: string; before: number }>`
    select a.person_id as "personId", a.id as about, due.day::text as "dueOn", mark.days as before
    from (select 7 as days union all select 1) as mark, ${toDo(place)}
      and due.day between ${today}::date and ${today}::date + mark.days and (mark.days = 1 or due.day > ${today}::date + 1)
      and (select (greatest(a.given_at, max(t.at)) at time zone s.zone)::date from assignment_step t
        where t.school_id = a.school_id and t.assignment_id = a.id) < due.day - mark.days
      and not exists (select from ${told(kind)} and (n.details ->> 'before')::integer <= mark.days)
    order by a.id limit ${most} for no key update of a`.execute(place.db)
  return rows.map(({ dueOn, before, ...telling }) => ({ ...telling, details: { dueOn, before } }))
}

/** What is overdue, where that was not said within the week. */
export async function findOverdue(place: Place, { kind, most }: Reminding): Promise<Telling[]> {
  const { today } = place
  const { rows } = await sql<{ personId: string; about: string; dueOn: string }>`
    select a.person_id as "personId", a.id as about, due.day::text as "dueOn" from ${toDo(place)} and due.day < ${today}::date
      and not exists (select from ${told(kind)} and (n.told_at at time zone s.zone)::date > ${today}::date - 7)
    order by a.id limit ${most} for no key update of a`.execute(place.db)
  return rows.map(({ dueOn, ...telling }) => ({ ...telling, details: { dueOn } }))
}
