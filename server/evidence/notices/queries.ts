import { sql } from 'kysely'
import type { Asking, Teller, Values } from '../../notices/kinds.ts'

/** What texts about pieces name: the piece, its author, who took the last step, why, and how long it waits. */
export async function findNamed(
  { db, schoolId, today }: Asking,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Values>> {
  const { rows } = await sql<{ id: string } & Values>`
    select e.id, e.title, about.name as person, last.reason, doer.name as by, ${today}::date - (w.since at time zone s.zone)::date as days
    from evidence e
      join school s on s.id = e.school_id
      join person p on p.school_id = e.school_id and p.id = e.person_id
      join person about on about.school_id = e.school_id and about.id = coalesce(p.merged_into, p.id)
      cross join lateral (select t.by_person_id, t.reason from evidence_state t
        where t.school_id = e.school_id and t.evidence_id = e.id order by t.number desc limit 1) as last
      left join person d on d.school_id = e.school_id and d.id = last.by_person_id
      left join person doer on doer.school_id = e.school_id and doer.id = coalesce(d.merged_into, d.id)
      left join evidence_waiting w on w.school_id = e.school_id and w.evidence_id = e.id
    where e.school_id = ${schoolId} and e.id = any (${[...ids]}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, ...values }) => [id, values]))
}

/** The piece, and which of its files were thrown away. */
export async function findInfected(
  { db, schoolId }: Asking,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Values>> {
  const { rows } = await sql<{ id: string; title: string; files: string | null }>`
    select e.id, e.title, (select string_agg(f.name, ', ' order by x.position) from evidence_file x
      join file f on f.school_id = x.school_id and f.id = x.file_id and f.scan = 'infected'
      where x.school_id = e.school_id and x.evidence_id = e.id) as files
    from evidence e where e.school_id = ${schoolId} and e.id = any (${[...ids]}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, ...values }) => [id, values]))
}

/** Who may review it now: the school's coordinators, those of a course in which its author was launched or of a cohort of theirs, and to whom it was passed. */
const reviewersOf = (now: Date) => sql`
  select g.person_id from role_grant g
    where g.school_id = e.school_id and g.role = 'coordinator' and g.ended_at is null and (g.ends_at is null or g.ends_at > ${now})
  union
  select c.person_id from coordinator_confirmation c
    join course_marking m on m.school_id = c.school_id and m.course_id = c.course_id and m.unmarked_at is null
    join enrolment n on n.school_id = c.school_id and n.course_id = c.course_id
    join person author on author.school_id = n.school_id and author.id = n.person_id
    where c.school_id = e.school_id and c.ended_at is null and coalesce(author.merged_into, author.id) = about.id
  union
  select l.person_id from cohort_lead l
    join cohort c on c.school_id = l.school_id and c.id = l.cohort_id and c.finished_on is null
    join cohort_member m on m.school_id = c.school_id and m.cohort_id = c.id and m.finished_on is null
    join person author on author.school_id = m.school_id and author.id = m.person_id
    where l.school_id = e.school_id and l.finished_on is null and coalesce(author.merged_into, author.id) = about.id
  union
  select p.to_person_id from evidence_passing p where p.school_id = e.school_id and p.evidence_id = e.id`

const aboutOf = sql`join person one on one.school_id = e.school_id and one.id = e.person_id
  cross join lateral (select coalesce(one.merged_into, one.id) as id) as about`

export interface Reviewing {
  evidenceId: string
  personId: string
}

export async function findReviewersOf(
  { db, schoolId, now }: Teller,
  evidenceIds: readonly string[],
): Promise<Reviewing[]> {
  const { rows } = await sql<Reviewing>`
    select distinct e.id as "evidenceId", coalesce(p.merged_into, p.id) as "personId"
    from evidence e ${aboutOf}
      cross join lateral (${reviewersOf(now)}) as reviewer
      join person p on p.school_id = e.school_id and p.id = reviewer.person_id
    where e.school_id = ${schoolId} and e.id = any (${[...evidenceIds]}::uuid[])
      and coalesce(p.merged_into, p.id) <> about.id`.execute(db)
  return rows
}

/** What has waited longer than so many days, with whoever has begun it, else all who may review it; not who heard of it within the week. */
export async function findLate({ db, schoolId, now }: Teller, limitDays: number): Promise<Reviewing[]> {
  const weekAgo = new Date(now.getTime() - 7 * 24 * 3_600_000)
  const { rows } = await sql<Reviewing>`
    with late as (
      select e.id, e.school_id, about.id as about_id, st.state, st.by_person_id
      from evidence_waiting w join evidence e on e.school_id = w.school_id and e.id = w.evidence_id ${aboutOf}
        join school s on s.id = w.school_id
        cross join lateral (select t.state, t.by_person_id from evidence_state t
          where t.school_id = e.school_id and t.evidence_id = e.id order by t.number desc limit 1) as st
      where w.school_id = ${schoolId} and (${now}::timestamptz at time zone s.zone)::date - (w.since at time zone s.zone)::date > ${limitDays}
      order by w.since limit 1000)
    select distinct e.id as "evidenceId", coalesce(p.merged_into, p.id) as "personId"
    from late e cross join lateral (select e.about_id as id) as about
      cross join lateral (select e.by_person_id as person_id where e.state = 'in_review'
        union select reviewer.person_id from (${reviewersOf(now)}) as reviewer where e.state <> 'in_review') as reviewer
      join person p on p.school_id = e.school_id and p.id = reviewer.person_id
    where coalesce(p.merged_into, p.id) <> e.about_id and not exists (select from notice n
      where n.school_id = e.school_id and n.about = e.id and n.kind = 'evidence-late' and n.told_at > ${weekAgo}
        and n.person_id = coalesce(p.merged_into, p.id))`.execute(db)
  return rows
}
