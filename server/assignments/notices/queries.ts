import { sql, type RawBuilder } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import type { Telling } from '../../notices/kinds.ts'

type Place = Pick<Caller, 'db' | 'schoolId' | 'today' | 'now'>

/** Until the transaction ends nobody else reminds in this school: who comes second finds what was told. */
export async function lockReminding({ db, schoolId }: Pick<Place, 'db' | 'schoolId'>): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`reminding of assignments in ${schoolId}`}, 0))`.execute(db)
}

/** All of it that is not done was handed in, and waits for a reviewer. */
const waits = sql`exists (select from attempt t join module_version v on v.school_id = t.school_id and v.id = t.version_id
  where t.school_id = a.school_id and t.person_id = a.person_id and v.module_id = a.module_id and t.finished_at is null
    and (v.head ->> 'waitsForReview')::boolean and not exists (select from jsonb_array_elements(v.content -> 'items') as i (item)
      where not exists (select from attempt_item d where d.school_id = t.school_id and d.attempt_id = t.id
          and d.item_id = (i.item ->> 'id')::uuid and d.done_at is not null)
        and not exists (select from evidence e join evidence_waiting w on w.school_id = e.school_id and w.evidence_id = e.id
          where e.school_id = t.school_id and e.person_id = t.person_id and e.version_id = v.id and e.item_id = (i.item ->> 'id')::uuid)))`

/**
 * What is to be done: not waived today, save until the very day that it is due, not a reviewer's to do, and the module can be begun or gone on
 * with.
 */
const toDo = ({ schoolId, today }: Pick<Place, 'schoolId' | 'today'>) => sql`
  assignment a join school s on s.id = a.school_id
    cross join lateral (select case when a.waived_until > a.due_on and isfinite(a.waived_until) then a.waived_until else a.due_on end as day) as due
  where a.school_id = ${schoolId} and a.closed_at is null
    and (a.waived_until is null or a.waived_until < ${today}::date or a.waived_until = due.day)
    and not ${waits}
    and exists (select from module m where m.school_id = a.school_id and m.id = a.module_id and (m.retired_at is null or exists (
      select from attempt t join module_version v on v.school_id = t.school_id and v.id = t.version_id
      where t.school_id = a.school_id and t.person_id = a.person_id and v.module_id = m.id and t.finished_at is null)))`

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

/** What is overdue, where that was not said within the week: by a notice, or when it was opened again. */
export async function findOverdue(place: Place, { kind, most }: Reminding): Promise<Telling[]> {
  const { today } = place
  const { rows } = await sql<{ personId: string; about: string; dueOn: string }>`
    select a.person_id as "personId", a.id as about, due.day::text as "dueOn" from ${toDo(place)} and due.day < ${today}::date
      and not exists (select from ${told(kind)} and (n.told_at at time zone s.zone)::date > ${today}::date - 7)
      and not exists (select from assignment_step t where t.school_id = a.school_id and t.assignment_id = a.id and t.kind = 'reopened'
        and (t.at at time zone s.zone)::date > greatest(${today}::date - 7, due.day))
    order by a.id limit ${most} for no key update of a`.execute(place.db)
  return rows.map(({ dueOn, ...telling }) => ({ ...telling, details: { dueOn } }))
}

interface Long {
  kind: string
  limitDays: number
}

/** What is overdue for long, by its source: the rule by which it was given, else the batch. */
const long = (place: Place, limitDays: number) => sql`
  select coalesce(b.rule_id, b.id) as source, b.rule_id is not null as by_rule, coalesce(p.merged_into, p.id) as person_id, coalesce(g.merged_into, g.id) as giver_id
  from (select a.batch_id, a.person_id, a.given_by from ${toDo(place)} and due.day < ${place.today}::date - ${limitDays}::integer) as a
    join assign_batch b on b.school_id = ${place.schoolId} and b.id = a.batch_id
    join person p on p.school_id = ${place.schoolId} and p.id = a.person_id
    join person g on g.school_id = ${place.schoolId} and g.id = a.given_by`

/** School-wide ones, under whatever identity. */
const coordinators = ({ schoolId, now }: Place) => sql`
  select distinct coalesce(p.merged_into, p.id) as id from role_grant r join person p on p.school_id = r.school_id and p.id = r.person_id
  where r.school_id = ${schoolId} and r.role = 'coordinator' and r.ended_at is null and (r.ends_at is null or r.ends_at > ${now})`

/** Whom a person reaches by the courses and cohorts that they lead now. */
const ledBy = ({ schoolId, today }: Place, personId: RawBuilder<unknown>) => sql`
  led_people(${schoolId}::uuid,
    array(select c.course_id from person i
      join coordinator_confirmation c on c.school_id = i.school_id and c.person_id = i.id and c.ended_at is null
      join course_marking m on m.school_id = c.school_id and m.course_id = c.course_id and m.unmarked_at is null
      where i.school_id = ${schoolId} and ${personId} in (i.id, i.merged_into)),
    array(select l.cohort_id from person i join cohort_lead l on l.school_id = i.school_id and l.person_id = i.id and l.finished_on is null
      join cohort c on c.school_id = l.school_id and c.id = l.cohort_id and c.finished_on is null
      where i.school_id = ${schoolId} and ${personId} in (i.id, i.merged_into)), ${today}::date)`

export interface Escalation {
  about: string
  personId: string
  count: number
  /** a rule gave it; they gave it themselves; or somebody else did */
  as: 'rule' | 'own' | 'others'
}

/** Who is to hear of how many: whoever gave it while they reach those people, else the school's coordinators; not who heard of it within the week. */
export async function findEscalations(place: Place, { kind, limitDays }: Long): Promise<Escalation[]> {
  const { schoolId, today } = place
  const { rows } = await sql<Escalation>`
    with late as materialized (${long(place, limitDays)}), everybodys as (${coordinators(place)}),
      led as (select giver.id as giver_id, coalesce(p.merged_into, p.id) as person_id
        from (select distinct giver_id as id from late where giver_id not in (select id from everybodys)) as giver
          cross join lateral ${ledBy(place, sql`giver.id`)} as led (id) join person p on p.school_id = ${schoolId} and p.id = led.id),
      reached as (select l.*, l.giver_id in (select id from everybodys) or exists (
        select from led where led.giver_id = l.giver_id and led.person_id = l.person_id) as by_giver from late l),
      heard as (select source, by_rule, person_id, giver_id as by_id, true as own from reached where by_giver
        union all select source, by_rule, person_id, c.id, false from reached cross join everybodys c where not by_giver)
    select h.source as about, h.by_id as "personId", count(distinct h.person_id) as count,
      case when bool_or(h.by_rule) then 'rule' when bool_or(h.own) then 'own' else 'others' end as "as"
    from heard h join school s on s.id = ${schoolId}
    where not exists (select from notice n where n.school_id = ${schoolId} and n.person_id = h.by_id and n.kind = ${kind} and n.about = h.source
      and (n.told_at at time zone s.zone)::date > ${today}::date - 7)
    group by 1, 2 order by 1, 2`.execute(place.db)
  return rows
}

/** What was said to be overdue for long and is no more. */
export async function findSettled(place: Place, { kind, limitDays }: Long): Promise<string[]> {
  const { rows } = await sql<{ about: string }>`
    select distinct n.about from notice n where n.school_id = ${place.schoolId} and n.kind = ${kind} and n.read_at is null
      and n.about not in (select source from (${long(place, limitDays)}) as late)`.execute(place.db)
  return rows.map(({ about }) => about)
}

export interface Source {
  id: string
  moduleId: string
  givenOn: string | null
  by: string | null
  rule: string | null
}

/** Batches and rules, as texts name them. */
export async function readSources(
  { db, schoolId }: Pick<Place, 'db' | 'schoolId'>,
  ids: readonly string[],
): Promise<Source[]> {
  const { rows } = await sql<Source>`
    select b.id, b.module_id as "moduleId", (b.given_at at time zone s.zone)::date::text as "givenOn", kept.name as by, null as rule
    from assign_batch b join school s on s.id = b.school_id
      join person p on p.school_id = b.school_id and p.id = b.planned_by
      join person kept on kept.school_id = p.school_id and kept.id = coalesce(p.merged_into, p.id)
    where b.school_id = ${schoolId} and b.id = any (${[...ids]}::uuid[])
    union all
    select r.id, v.module_id, null, null, v.name
    from assignment_rule r join assignment_rule_version v on v.school_id = r.school_id and v.rule_id = r.id and v.number = r.version
    where r.school_id = ${schoolId} and r.id = any (${[...ids]}::uuid[])`.execute(db)
  return rows
}
