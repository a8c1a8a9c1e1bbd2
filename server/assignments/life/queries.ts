import { sql, type RawBuilder } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import { readPage, type Connection, type PageAsked, type Sorted } from '../../base/connection.ts'
import { personBehind, type Named } from '../../base/person-behind.ts'
import type { Why } from '../giving/rules.ts'
import type { Closed, State } from './rules.ts'

type Place = Pick<Caller, 'db' | 'schoolId' | 'now'>

export interface StepRow {
  kind: 'extended' | 'waived' | 'reopened' | Closed
  at: string
  by: Named | null
  until: string | null
  reason: string | null
  evidenceId: string | null
}

export interface AssignmentRow {
  id: string
  person: Named
  moduleId: string
  dueOn: string
  waivedUntil: string | null
  closedAs: Closed | null
  hours: number
  why: Why
  note: string | null
  /** by which it was given, as it was called */
  rule: { id: string; name: string } | null
  givenBy: Named
  givenAt: Date
  steps: StepRow[]
}

const columns = sql`a.id, ${personBehind('a', 'person_id')} as person, a.module_id as "moduleId", a.due_on as "dueOn", a.waived_until::text as "waivedUntil",
  a.closed_as as "closedAs", a.hours::float8 as hours, a.why, b.note,
  (select json_build_object('id', v.rule_id, 'name', v.name) from assignment_rule_version v
    where v.school_id = b.school_id and v.rule_id = b.rule_id and v.number = b.rule_version) as rule,
  ${personBehind('a', 'given_by')} as "givenBy", a.given_at as "givenAt",
  coalesce((select json_agg(json_build_object('kind', t.kind, 'at', t.at, 'by', ${personBehind('t', 'by_person_id')}, 'until', t.until, 'reason', t.reason,
      'evidenceId', t.evidence_id) order by t.number)
    from assignment_step t where t.school_id = a.school_id and t.assignment_id = a.id), '[]') as steps`
const tables = sql`assignment a join assign_batch b on b.school_id = a.school_id and b.id = a.batch_id
  join person p on p.school_id = a.school_id and p.id = a.person_id`

/** As `rules.ts` says it, for lists. */
const due = sql`(case when a.waived_until > a.due_on and isfinite(a.waived_until) then a.waived_until else a.due_on end)`
const state = (today: string): RawBuilder<unknown> => sql`
  case when a.closed_as is not null then a.closed_as when a.waived_until >= ${today}::date then 'waived'
    when ${due} < ${today}::date then 'overdue' else 'open' end`

export interface AssignmentsAsked extends PageAsked {
  state?: State | null | undefined
  search?: string | null | undefined
  moduleId?: string | null | undefined
  personId?: string | null | undefined
  /** with which it was given */
  batchId?: string | null | undefined
  /** by which it was given */
  ruleId?: string | null | undefined
}

/** Of certain people or of everybody (null): overdue first, then what is due first; what is over comes last. */
export const findAssignments = (
  { db, schoolId, today }: Caller,
  personIds: readonly string[] | null,
  { state: wanted, search, moduleId, personId, batchId, ruleId, ...page }: AssignmentsAsked,
): Promise<Connection<AssignmentRow & Sorted>> =>
  readPage(
    db,
    sql<AssignmentRow & Sorted>`
      select l.* from (
        select ${columns}, coalesce(p.merged_into, p.id) as kept_id, ${state(today)} as state,
          concat(array_position(array['overdue', 'open', 'waived'], ${state(today)})::text, ' ', ${due}) as sorted
        from ${tables} where a.school_id = ${schoolId} and (${moduleId ?? null}::uuid is null or a.module_id = ${moduleId ?? null})
          and (${batchId ?? null}::uuid is null or a.batch_id = ${batchId ?? null})
          and (${ruleId ?? null}::uuid is null or b.rule_id = ${ruleId ?? null})) as l
      where (${wanted ?? null}::text is null or l.state = ${wanted ?? null})
        and (${personIds && [...personIds]}::uuid[] is null or l.kept_id = any (${personIds && [...personIds]}::uuid[]))
        and (${personId ?? null}::uuid is null or l.kept_id = ${personId ?? null})
        and (${search ?? ''} = '' or strpos(lower(l.person ->> 'name'), lower(${search ?? ''})) > 0)`,
    page,
  )

/** All that the viewer has to do. */
export async function readOwnOpen({ db, schoolId, viewer }: Caller): Promise<AssignmentRow[]> {
  const { rows } = await sql<AssignmentRow>`
    select ${columns} from ${tables}
    where a.school_id = ${schoolId} and a.closed_at is null and (p.id = ${viewer.personId} or p.merged_into = ${viewer.personId})
    order by a.due_on, a.id`.execute(db)
  return rows
}

export async function readAssignments(
  { db, schoolId }: Omit<Place, 'now'>,
  ids: readonly string[],
): Promise<AssignmentRow[]> {
  const { rows } = await sql<AssignmentRow>`
    select ${columns} from ${tables} where a.school_id = ${schoolId} and a.id = any (${[...ids]}::uuid[]) order by a.id`.execute(
    db,
  )
  return rows
}

/** Held until the transaction ends. */
export async function lockAssignments(
  { db, schoolId }: Place,
  ids: readonly string[],
): Promise<{ id: string; personId: string; open: boolean }[]> {
  const { rows } = await sql<{ id: string; personId: string; open: boolean }>`
    select a.id, coalesce(p.merged_into, p.id) as "personId", a.closed_at is null as open
    from assignment a join person p on p.school_id = a.school_id and p.id = a.person_id
    where a.school_id = ${schoolId} and a.id = any (${[...ids]}::uuid[]) order by a.id for no key update of a`.execute(
    db,
  )
  return rows
}

export interface NewStep {
  kind: StepRow['kind']
  by: string | null
  until: string | null
  reason: string | null
  /** by assignment */
  evidence?: ReadonlyMap<string, string | null>
}

/** The next step of each, which must be locked. */
export async function insertSteps({ db, schoolId, now }: Place, ids: readonly string[], step: NewStep): Promise<void> {
  const rows = ids.map(id => ({ id, evidence: step.evidence?.get(id) ?? null }))
  await sql`
    insert into assignment_step (school_id, assignment_id, number, kind, at, by_person_id, until, reason, evidence_id)
    select ${schoolId}::uuid, r.id,
      (select count(*) + 1 from assignment_step t where t.school_id = ${schoolId} and t.assignment_id = r.id), ${step.kind}, ${now}::timestamptz,
      ${step.by}::uuid, ${step.until}::date, ${step.reason}, r.evidence
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, evidence uuid)`.execute(db)
}

export async function updateDue({ db, schoolId }: Place, ids: readonly string[], dueOn: string): Promise<void> {
  await sql`update assignment set due_on = ${dueOn}, waived_until = null where school_id = ${schoolId} and id = any (${[...ids]}::uuid[])`.execute(
    db,
  )
}

export async function updateWaived({ db, schoolId }: Place, ids: readonly string[], until: string): Promise<void> {
  await sql`update assignment set waived_until = ${until} where school_id = ${schoolId} and id = any (${[...ids]}::uuid[])`.execute(
    db,
  )
}

export async function updateClosed({ db, schoolId, now }: Place, ids: readonly string[], as: Closed): Promise<void> {
  await sql`update assignment set closed_at = ${now}, closed_as = ${as} where school_id = ${schoolId} and id = any (${[...ids]}::uuid[])`.execute(
    db,
  )
}

export async function updateOpened({ db, schoolId }: Place, ids: readonly string[]): Promise<void> {
  await sql`update assignment set closed_at = null, closed_as = null where school_id = ${schoolId} and id = any (${[...ids]}::uuid[])`.execute(
    db,
  )
}

/** What these people have to do, under whatever identity, held until the transaction ends; of one module or all. */
export async function lockOpenOf(
  { db, schoolId }: Place,
  personIds: readonly string[],
  moduleId: string | null,
): Promise<{ id: string; personId: string; moduleId: string }[]> {
  const { rows } = await sql<{ id: string; personId: string; moduleId: string }>`
    select a.id, coalesce(p.merged_into, p.id) as "personId", a.module_id as "moduleId"
    from assignment a join person p on p.school_id = a.school_id and p.id = a.person_id
    where a.school_id = ${schoolId} and a.closed_at is null
      and a.person_id in (select id from person where school_id = ${schoolId} and (id = any (${[...personIds]}::uuid[]) or merged_into = any (${[...personIds]}::uuid[])))
      and (${moduleId}::uuid is null or a.module_id = ${moduleId})
    order by a.id for no key update of a`.execute(db)
  return rows
}

/**
 * What somebody, under whatever identity, completed of a module last, unless they have finished it otherwise since it was given, with proof that is
 * accepted still, or something else became of what they were given later; what is due first in front, held until the transaction ends.
 */
export async function lockCompletedOf(
  { db, schoolId }: Place,
  personId: string,
  moduleId: string,
): Promise<{ id: string; personId: string }[]> {
  const theirs = sql`(select id from person where school_id = ${schoolId} and (id = ${personId} or merged_into = ${personId}))`
  const { rows } = await sql<{ id: string; personId: string }>`
    select a.id, a.person_id as "personId" from assignment a
    where a.school_id = ${schoolId} and a.module_id = ${moduleId} and a.person_id in ${theirs} and a.closed_as = 'completed'
      and not exists (select from assignment l where l.school_id = a.school_id and l.module_id = a.module_id and l.person_id in ${theirs}
        and (l.closed_at is null or l.closed_at > a.closed_at))
      and not exists (select from attempt t join module_version v on v.school_id = t.school_id and v.id = t.version_id
        where t.school_id = a.school_id and v.module_id = a.module_id and t.person_id in ${theirs} and t.finished_at >= a.given_at
          and (select e.state = 'accepted' from evidence_state e where e.school_id = t.school_id and e.evidence_id = t.evidence_id
            order by e.number desc limit 1))
    order by a.due_on, a.id for no key update of a`.execute(db)
  return rows
}

/** What people have to do of modules that are for cohorts, and are not going through. */
export async function readOpenOfCohorts({ db, schoolId }: Place): Promise<{ personId: string; moduleId: string }[]> {
  const { rows } = await sql<{ personId: string; moduleId: string }>`
    select distinct coalesce(p.merged_into, p.id) as "personId", a.module_id as "moduleId"
    from assignment a join person p on p.school_id = a.school_id and p.id = a.person_id
      join module m on m.school_id = a.school_id and m.id = a.module_id and m.of_cohorts
    where a.school_id = ${schoolId} and a.closed_at is null and not exists (
      select from attempt t join module_version v on v.school_id = t.school_id and v.id = t.version_id
        join person us on us.school_id = t.school_id and us.id = t.person_id
      where t.school_id = a.school_id and v.module_id = a.module_id and t.finished_at is null and coalesce(us.merged_into, us.id) = coalesce(p.merged_into, p.id))`.execute(
    db,
  )
  return rows
}

/** The newest accepted evidence of each of these people in a competency. */
export async function readNewestProof(
  { db, schoolId }: Place,
  personIds: readonly string[],
  competencyIds: readonly string[],
): Promise<{ personId: string; competencyId: string; evidenceId: string }[]> {
  const { rows } = await sql<{ personId: string; competencyId: string; evidenceId: string }>`
    select distinct on (1, 2) coalesce(p.merged_into, p.id) as "personId", c.competency_id as "competencyId", e.id as "evidenceId"
    from person p join evidence e on e.school_id = p.school_id and e.person_id = p.id
      join evidence_claim c on c.school_id = e.school_id and c.evidence_id = e.id
      cross join lateral (select t.state, t.at from evidence_state t where t.school_id = e.school_id and t.evidence_id = e.id
        order by t.number desc limit 1) as st
    where p.school_id = ${schoolId} and (p.id = any (${[...personIds]}::uuid[]) or p.merged_into = any (${[...personIds]}::uuid[]))
      and c.competency_id = any (${[...competencyIds]}::uuid[]) and st.state = 'accepted'
    order by 1, 2, st.at desc, e.id desc`.execute(db)
  return rows
}

export async function countOwnOpen({ db, schoolId, viewer, today }: Caller): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct a.module_id) as count from assignment a join person p on p.school_id = a.school_id and p.id = a.person_id
    where a.school_id = ${schoolId} and a.closed_at is null and (p.id = ${viewer.personId} or p.merged_into = ${viewer.personId})
      and (a.waived_until is null or a.waived_until < ${today})`.execute(db)
  return rows[0]!.count
}
