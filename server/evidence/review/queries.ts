import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import type { Db } from '../../base/database.ts'
import { newId } from '../../base/ids.ts'
import { reach } from '../pieces/queries.ts'

export type ReviewFilter = 'waiting' | 'mine' | 'all'

export interface QueueWanted {
  filter: ReviewFilter
  /** only what is theirs; null: whoever's */
  authorIds: readonly string[] | null
  after: { since: string; id: string } | null
  first: number
  limitDays: number
}

export interface QueueFound {
  counts: Record<ReviewFilter, number>
  oldestDays: number | null
  lateCount: number
  /** one more than was asked for, if there is one */
  pieces: { id: string; since: string }[]
}

/** What waits within the viewer's reach, with the head of the page, in one statement. */
export async function findQueue(caller: Caller, asked: QueueWanted): Promise<QueueFound> {
  const { db, schoolId, viewer, today } = caller
  const { filter, after, first, limitDays } = asked
  const authorIds = asked.authorIds && [...asked.authorIds]
  const wanted = { waiting: sql`waiting`, mine: sql`mine`, all: sql`true` }[filter]
  const { rows } = await sql<QueueFound>`
    with me as (select array_agg(id) as ids from person where school_id = ${schoolId} and (id = ${viewer.personId} or merged_into = ${viewer.personId})),
    reached as (
      select e.id, w.since, ${today}::date - (w.since at time zone s.zone)::date as days, st.state = 'in_review' as begun,
        st.state = 'in_review' and st.by_person_id = any (me.ids) as begun_by_me,
        exists (select from evidence_passing g where g.school_id = e.school_id and g.evidence_id = e.id and g.to_person_id = any (me.ids)) as passed,
        exists (select from appraisal a where a.school_id = e.school_id and a.evidence_id = e.id and a.rater_person_id = any (me.ids)
          and not exists (select from appraisal_withdrawal x where x.school_id = a.school_id and x.appraisal_id = a.id)) as judged
      from evidence_waiting w
        join school s on s.id = w.school_id
        join evidence e on e.school_id = w.school_id and e.id = w.evidence_id
        join person p on p.school_id = e.school_id and p.id = e.person_id
        cross join me
        cross join lateral (select array_agg(i.id) as ids from person i where i.school_id = ${schoolId}
          and (i.id = coalesce(p.merged_into, p.id) or i.merged_into = coalesce(p.merged_into, p.id))) as about
        cross join lateral (select t.state, t.by_person_id from evidence_state t
          where t.school_id = e.school_id and t.evidence_id = e.id order by t.number desc limit 1) as st
      where w.school_id = ${schoolId} and not e.person_id = any (me.ids) and ${reach(caller, sql`about.ids`)}
        and (${authorIds}::uuid[] is null or coalesce(p.merged_into, p.id) = any (${authorIds}::uuid[]))),
    queue as (select id, since, days, not begun and not judged as waiting, begun_by_me or passed and not begun and not judged as mine from reached)
    select (select json_build_object('waiting', count(*) filter (where waiting), 'mine', count(*) filter (where mine), 'all', count(*)) from queue) as counts,
      (select max(days) from queue) as "oldestDays", (select count(*)::int from queue where days > ${limitDays}) as "lateCount",
      coalesce((select json_agg(json_build_object('id', part.id, 'since', part.since)) from (
        select id, since from queue where ${wanted}
          and (${after?.id ?? null}::uuid is null or (since, id) > (${after?.since ?? null}::timestamptz, ${after?.id ?? null}::uuid))
        order by since, id limit ${first + 1}) as part), '[]') as pieces`.execute(db)
  return rows[0]!
}

export async function readReviewLimit(
  { db, schoolId }: { db: Db; schoolId: string },
  day: string,
): Promise<number | undefined> {
  const row = await db
    .selectFrom('school_setting')
    .select('value')
    .where('school_id', '=', schoolId)
    .where('name', '=', 'reviewLimitDays')
    .where('started_on', '<=', day)
    .where(eb => eb.or([eb('finished_on', 'is', null), eb('finished_on', '>', day)]))
    .executeTakeFirst()
  return row?.value as number | undefined
}

export interface ReviewersWanted {
  /** one of them, or all */
  personId?: string
  after: { name: string; id: string } | null
  first: number
}

/** Who holds a role that reviews: raters and coordinators of the school, who was confirmed for a marked course, and who leads a cohort. */
export async function findReviewers(
  { db, schoolId, now }: Pick<Caller, 'db' | 'schoolId' | 'now'>,
  { personId, after, first }: ReviewersWanted,
): Promise<{ people: { id: string; name: string | null }[]; total: number }> {
  const { rows } = await sql<{ id: string; name: string | null; total: number }>`
    with holders as (
      select person_id from role_grant where school_id = ${schoolId} and role in ('rater', 'coordinator')
        and ended_at is null and (ends_at is null or ends_at > ${now})
      union select c.person_id from coordinator_confirmation c
        join course_marking m on m.school_id = c.school_id and m.course_id = c.course_id and m.unmarked_at is null
        where c.school_id = ${schoolId} and c.ended_at is null
      union select person_id from cohort_lead where school_id = ${schoolId} and finished_on is null),
    found as (select distinct kept.id, kept.name, coalesce(kept.name, '') as sorted
      from holders h join person p on p.school_id = ${schoolId} and p.id = h.person_id
        join person kept on kept.school_id = p.school_id and kept.id = case when p.merged_into is null then p.id else p.merged_into end
      where ${personId ?? null}::uuid is null or ${personId ?? null}::uuid in (p.id, kept.id))
    select counted.total, part.id, part.name
    from (select count(*)::int as total from found) as counted
      left join lateral (select * from found where ${after?.id ?? null}::uuid is null
        or (sorted, id) > (${after?.name ?? ''}, ${after?.id ?? null}::uuid) order by sorted, id limit ${first + 1}) as part on true`.execute(
    db,
  )
  return { people: rows.filter(row => row.id).map(({ id, name }) => ({ id, name })), total: rows[0]!.total }
}

export interface Given {
  competencyId: string
  level: number
  note?: string | null
}

export async function insertAppraisals(
  { db, schoolId, viewer, now }: Caller,
  evidence_id: string,
  levels: readonly Given[],
): Promise<void> {
  if (levels.length === 0) return
  const rows = levels.map(({ competencyId, level, note }) => ({
    school_id: schoolId,
    id: newId(),
    evidence_id,
    competency_id: competencyId,
    rater_person_id: viewer.personId,
    level,
    note: note?.trim() || null,
    recorded_at: now,
  }))
  await db.insertInto('appraisal').values(rows).execute()
}

/** For what is accepted and still waits for another assessor: the states say that of themselves for all else. */
export async function keepWaiting(
  { db, schoolId }: Pick<Caller, 'db' | 'schoolId'>,
  evidenceIds: readonly string[],
  since: Date,
): Promise<void> {
  await db
    .insertInto('evidence_waiting')
    .values(evidenceIds.map(evidence_id => ({ school_id: schoolId, evidence_id, since })))
    .onConflict(clash => clash.doNothing())
    .execute()
}

export async function insertPassing(
  { db, schoolId, viewer, now }: Caller,
  evidence_id: string,
  to_person_id: string,
): Promise<void> {
  const passing = { passed_by: viewer.personId, passed_at: now }
  await db
    .insertInto('evidence_passing')
    .values({ school_id: schoolId, evidence_id, to_person_id, ...passing })
    .onConflict(clash => clash.columns(['school_id', 'evidence_id', 'to_person_id']).doUpdateSet(passing))
    .execute()
}

/** Of what evidence an appraisal is that the viewer gave, under whatever identity. */
export async function findAppraised(
  { db, schoolId, viewer }: Caller,
  appraisalId: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ evidenceId: string }>`
    select a.evidence_id as "evidenceId" from appraisal a
      join person p on p.school_id = a.school_id and p.id = a.rater_person_id
    where a.school_id = ${schoolId} and a.id = ${appraisalId} and (p.id = ${viewer.personId} or p.merged_into = ${viewer.personId})`.execute(
    db,
  )
  return rows[0]?.evidenceId
}

export async function insertWithdrawal(
  { db, schoolId, viewer, now }: Caller,
  appraisal_id: string,
  reason: string,
): Promise<void> {
  await db
    .insertInto('appraisal_withdrawal')
    .values({ school_id: schoolId, appraisal_id, by_person_id: viewer.personId, at: now, reason })
    .execute()
}

export interface AcceptedRow {
  itemId: string
  occurredOn: string
  given: { competencyId: string; level: number; by: string }[]
}

/** Accepted pieces of a person, whatever their identity, for the tasks of a version, begun since then or (null) ever; what they have given themselves is none. */
export async function readAccepted(
  { db, schoolId }: Pick<Caller, 'db' | 'schoolId'>,
  { personId, versionId, since }: { personId: string; versionId: string; since: Date | null },
): Promise<AcceptedRow[]> {
  const { rows } = await sql<AcceptedRow>`
    select e.item_id as "itemId", e.occurred_on as "occurredOn",
      coalesce((select json_agg(json_build_object('competencyId', a.competency_id, 'level', a.level, 'by', a.rater_person_id))
        from appraisal a join person r on r.school_id = a.school_id and r.id = a.rater_person_id
          where a.school_id = e.school_id and a.evidence_id = e.id and coalesce(r.merged_into, r.id) <> ${personId}
            and not exists (select from appraisal_withdrawal w where w.school_id = a.school_id and w.appraisal_id = a.id)), '[]') as given
    from person p join evidence e on e.school_id = p.school_id and e.person_id = p.id and e.version_id = ${versionId}
      cross join lateral (select s.state from evidence_state s where s.school_id = e.school_id and s.evidence_id = e.id order by s.number desc limit 1) as st
    where p.school_id = ${schoolId} and (p.id = ${personId} or p.merged_into = ${personId}) and st.state = 'accepted'
      and (${since}::timestamptz is null or e.recorded_at >= ${since})`.execute(db)
  return rows
}
