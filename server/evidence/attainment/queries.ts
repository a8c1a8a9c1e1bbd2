import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../../base/database.ts'

/** A school on a day: `asOf` null is what is known now. */
export interface Scene {
  db: Db
  schoolId: string
  asOf: string | null
}

/** The first moment that is no longer known: the end of the day in the school's zone. */
const cutoff = ({ schoolId, asOf }: Scene): RawBuilder<Date> =>
  asOf === null
    ? sql`'infinity'::timestamptz`
    : sql`((${asOf}::date + 1)::timestamp at time zone (select zone from school where id = ${schoolId}))`

/**
 * Identities that turned out to be somebody else's: from the merged person to the one that was kept. A joining that was taken back counts on no
 * day: neither reads by a day that is over what is the other's now.
 */
export async function readMerges(scene: Scene): Promise<Map<string, string>> {
  const { db, schoolId, asOf } = scene
  const { rows } = await (
    asOf === null
      ? sql<{ merged: string; kept: string }>`
    select id as merged, merged_into as kept from person where school_id = ${schoolId} and merged_into is not null`
      : sql<{ merged: string; kept: string }>`
    select merged_person_id as merged, kept_person_id as kept from person_merge, (select ${cutoff(scene)} as at) as cut
    where school_id = ${schoolId} and merged_at < cut.at and undone_at is null`
  ).execute(db)
  return new Map(rows.map(({ merged, kept }) => [merged, kept]))
}

export interface FactRow {
  personId: string
  evidenceId: string
  competencyId: string
  kind: string
  title: string
  occurredOn: string
  recordedAt: Date
  recordedBy: string
  origin: 'person' | 'grid' | 'import' | 'module' | 'diagnostic' | 'session'
  refreshUpTo: number | null
  refreshedEvents: string[]
  state: string
  stateBy: string | null
  stateAt: Date
  claimedLevel: number | null
  appraisals: { id: string; raterId: string; level: number; recordedAt: string; withdrawn: boolean }[]
}

export interface FactsWanted {
  personIds: readonly string[]
  /** undefined: all */
  competencyIds?: readonly string[] | undefined
  /** also what does not count (not drafts, which nobody else has seen) */
  everyState?: boolean
}

/** One row per piece of evidence and competency it speaks of, in one statement. */
export async function readFacts(
  scene: Scene,
  { personIds, competencyIds, everyState }: FactsWanted,
): Promise<FactRow[]> {
  const { db, schoolId } = scene
  const competencies = competencyIds ? [...competencyIds] : null
  const { rows } = await sql<FactRow>`
    select e.person_id as "personId", e.id as "evidenceId", c.competency_id as "competencyId", e.kind, e.title, e.occurred_on as "occurredOn",
      e.recorded_at as "recordedAt", e.recorded_by as "recordedBy", e.origin, e.refresh_up_to as "refreshUpTo", e.refreshed_events as "refreshedEvents",
      st.state, st.by_person_id as "stateBy", st.at as "stateAt", c.claimed as "claimedLevel",
      coalesce((select json_agg(json_build_object('id', a.id, 'raterId', a.rater_person_id, 'level', a.level, 'recordedAt', a.recorded_at,
            'withdrawn', w.appraisal_id is not null) order by a.recorded_at, a.id)
          from appraisal a left join appraisal_withdrawal w on w.school_id = a.school_id and w.appraisal_id = a.id and w.at < cut.at
          where a.school_id = e.school_id and a.evidence_id = e.id and a.competency_id = c.competency_id and a.recorded_at < cut.at), '[]') as appraisals
    from (select ${cutoff(scene)} as at) as cut
      cross join evidence e
      cross join lateral (select s.state, s.by_person_id, s.at from evidence_state s
        where s.school_id = e.school_id and s.evidence_id = e.id and s.at < cut.at order by s.number desc limit 1) as st
      cross join lateral (select competency_id, max(claimed) as claimed from (
          select competency_id, level as claimed from evidence_claim where school_id = e.school_id and evidence_id = e.id
          union all select competency_id, null from appraisal where school_id = e.school_id and evidence_id = e.id) as spoken
        where ${competencies}::uuid[] is null or competency_id = any (${competencies}::uuid[]) group by competency_id) as c
    where e.school_id = ${schoolId} and e.person_id = any (${[...personIds]}::uuid[])
      and (st.state = 'accepted' or ${everyState ?? false} and st.state <> 'draft')
    order by e.occurred_on desc, e.recorded_at desc, e.id`.execute(db)
  return rows
}

/** The school's settling rule as it stood on a day. */
export async function readSettling({ db, schoolId }: Pick<Scene, 'db' | 'schoolId'>, day: string): Promise<unknown> {
  const { rows } = await sql<{ value: unknown }>`
    select value from school_setting where school_id = ${schoolId} and name = 'settling'
      and started_on <= ${day} and (finished_on is null or finished_on > ${day})`.execute(db)
  return rows[0]?.value
}

/** Holds off everybody who would compute the same people's projection, until the transaction ends. */
export async function lockPeople(
  { db, schoolId }: Pick<Scene, 'db' | 'schoolId'>,
  ids: readonly string[],
): Promise<void> {
  await sql`select from person where school_id = ${schoolId} and id = any (${[...ids]}::uuid[]) order by id for no key update`.execute(
    db,
  )
}

export interface AttainmentRow {
  person_id: string
  competency_id: string
  assessed_on: string
  proved_1: string | null
  proved_2: string | null
  proved_3: string | null
  proved_4: string | null
  proved_5: string | null
  cleared: Record<string, readonly string[]>
}

/** Makes the projection of these people, in these competencies (undefined: all), what `rows` say; one statement. */
export async function replaceAttainment(
  { db, schoolId }: Pick<Scene, 'db' | 'schoolId'>,
  { personIds, competencyIds }: FactsWanted,
  rows: readonly AttainmentRow[],
): Promise<void> {
  const competencies = competencyIds ? [...competencyIds] : null
  await sql`
    with wanted as (select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as (person_id uuid, competency_id uuid, assessed_on date,
        proved_1 date, proved_2 date, proved_3 date, proved_4 date, proved_5 date, cleared jsonb)),
      gone as (delete from attainment a where a.school_id = ${schoolId} and a.person_id = any (${[...personIds]}::uuid[])
        and (${competencies}::uuid[] is null or a.competency_id = any (${competencies}::uuid[]))
        and not exists (select from wanted w where w.person_id = a.person_id and w.competency_id = a.competency_id))
    insert into attainment (school_id, person_id, competency_id, assessed_on, proved_1, proved_2, proved_3, proved_4, proved_5, cleared)
    select ${schoolId}::uuid, w.* from wanted w
    on conflict (school_id, person_id, competency_id) do update set assessed_on = excluded.assessed_on, proved_1 = excluded.proved_1,
      proved_2 = excluded.proved_2, proved_3 = excluded.proved_3, proved_4 = excluded.proved_4, proved_5 = excluded.proved_5, cleared = excluded.cleared
    where (attainment.assessed_on, attainment.proved_1, attainment.proved_2, attainment.proved_3, attainment.proved_4, attainment.proved_5, attainment.cleared)
      is distinct from (excluded.assessed_on, excluded.proved_1, excluded.proved_2, excluded.proved_3, excluded.proved_4, excluded.proved_5, excluded.cleared)`.execute(
    db,
  )
}

/** The next people by id, for what goes through a whole school in portions. */
export async function readPeopleAfter(
  { db, schoolId }: Pick<Scene, 'db' | 'schoolId'>,
  after: string | null,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from person where school_id = ${schoolId} and (${after}::uuid is null or id > ${after}::uuid) order by id limit 200`.execute(
    db,
  )
  return rows.map(row => row.id)
}

/** Whom these raters have appraised, under whatever identity the evidence was recorded. */
export async function readAppraisedBy(
  { db, schoolId }: Pick<Scene, 'db' | 'schoolId'>,
  raterIds: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct e.person_id as id from appraisal a join evidence e on e.school_id = a.school_id and e.id = a.evidence_id
    where a.school_id = ${schoolId} and a.rater_person_id = any (${[...raterIds]}::uuid[]) order by id`.execute(db)
  return rows.map(row => row.id)
}
