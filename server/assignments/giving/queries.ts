import { sql, type RawBuilder } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import { readPage, type Connection, type PageAsked, type Sorted } from '../../base/connection.ts'
import { newId } from '../../base/ids.ts'
import { personBehind, type Named } from '../../base/person-behind.ts'
import type { Proposal } from '../by-rule/queries.ts'
import type { Due, Outcome, Why } from './rules.ts'

type Place = Pick<Caller, 'db' | 'schoolId'>

export interface BatchRow {
  id: string
  moduleId: string
  dueOn: string
  note: string | null
  competencyId: string | null
  below: number | null
  cohortIds: string[]
  outOfReach: number
  /** what a rule would say that was only looked at */
  proposes: Proposal | null
  /** by which it was given */
  ruleId: string | null
  /** as it was called; not where the batch was just locked: that is read before */
  rule: { id: string; name: string } | null
  plannedBy: Named
  plannedAt: Date
  givenAt: Date | null
  finishedAt: Date | null
}

export type NewBatch = Omit<
  BatchRow,
  'id' | 'rule' | 'ruleId' | 'plannedBy' | 'plannedAt' | 'givenAt' | 'finishedAt'
> & {
  plannedBy: string
}

export async function insertBatch({ db, schoolId, now }: Place & { now: Date }, batch: NewBatch): Promise<string> {
  const id = newId()
  const row = {
    school_id: schoolId,
    id,
    module_id: batch.moduleId,
    due_on: batch.dueOn,
    note: batch.note,
    competency_id: batch.competencyId,
    below: batch.below,
    cohort_ids: batch.cohortIds,
    out_of_reach: batch.outOfReach,
    proposes: batch.proposes && JSON.stringify(batch.proposes),
    planned_by: batch.plannedBy,
    planned_at: now,
  }
  await db.insertInto('assign_batch').values(row).execute()
  return id
}

/** What the dry run says of one person. */
export interface Planned {
  personId: string
  planned: Outcome
  why: Why
  hours: number
  overLoad: boolean
  clashing: boolean
}

export async function insertPlanned({ db, schoolId }: Place, batchId: string, rows: readonly Planned[]): Promise<void> {
  await sql`
    insert into assign_batch_row (school_id, batch_id, person_id, planned, why, hours, over_load, clashing)
    select ${schoolId}::uuid, ${batchId}::uuid, r."personId", r.planned, r.why, r.hours, r."overLoad", r.clashing
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r ("personId" uuid, planned text, why jsonb, hours numeric, "overLoad" boolean, clashing boolean)`.execute(db)
}

const batch = sql`b.id, b.module_id as "moduleId", b.due_on as "dueOn", b.note, b.competency_id as "competencyId", b.below, b.cohort_ids as "cohortIds",
  b.out_of_reach as "outOfReach", b.proposes, b.rule_id as "ruleId", b.planned_at as "plannedAt", b.given_at as "givenAt", b.finished_at as "finishedAt",
  (select json_build_object('id', v.rule_id, 'name', v.name) from assignment_rule_version v
    where v.school_id = b.school_id and v.rule_id = b.rule_id and v.number = b.rule_version) as rule,
  ${personBehind('b', 'planned_by')} as "plannedBy"`

/** School-wide coordinators see all, others what they have planned themselves. */
const seen = ({ schoolId, viewer }: Caller): RawBuilder<unknown> =>
  viewer.roles.has('coordinator')
    ? sql`true`
    : sql`b.rule_id is null and b.proposes is null and b.planned_by in (${ownIds(schoolId, viewer.personId)})`

const ownIds = (schoolId: string, personId: string): RawBuilder<unknown> =>
  sql`select id from person where school_id = ${schoolId} and (id = ${personId} or merged_into = ${personId})`

export async function readBatch(caller: Caller, id: string): Promise<BatchRow | undefined> {
  const { rows } = await sql<BatchRow>`
    select ${batch} from assign_batch b where b.school_id = ${caller.schoolId} and b.id = ${id} and ${seen(caller)}`.execute(
    caller.db,
  )
  return rows[0]
}

/** What was given, by a rule or (null) at all, the last first. */
export const findGiven = (
  caller: Caller,
  ruleId: string | null,
  page: PageAsked,
): Promise<Connection<BatchRow & Sorted>> =>
  readPage(
    caller.db,
    sql<BatchRow & Sorted>`
      select ${batch}, to_char(b.given_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') as sorted
      from assign_batch b where b.school_id = ${caller.schoolId} and b.given_at is not null and ${seen(caller)}
        and (${ruleId}::uuid is null or (b.rule_id = ${ruleId} and exists (
          select from assign_batch_row r where r.school_id = b.school_id and r.batch_id = b.id and coalesce(r.became, r.planned) = 'assign')))`,
    { ...page, lastFirst: true },
  )

/** The viewer's own plan, held until the transaction ends. */
export async function lockOwnBatch({ db, schoolId, viewer }: Caller, id: string): Promise<BatchRow | undefined> {
  const { rows } = await sql<BatchRow>`
    select ${batch} from assign_batch b where b.school_id = ${schoolId} and b.id = ${id}
      and b.planned_by in (${ownIds(schoolId, viewer.personId)}) for no key update`.execute(db)
  return rows[0]
}

/** Whom the dry run names, as they are known now. */
export async function readPlannedFor({ db, schoolId }: Place, batchId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct coalesce(p.merged_into, p.id) as id
    from assign_batch_row r join person p on p.school_id = r.school_id and p.id = r.person_id
    where r.school_id = ${schoolId} and r.batch_id = ${batchId}`.execute(db)
  return rows.map(({ id }) => id)
}

export async function updateGiven({ db, schoolId, now }: Place & { now: Date }, id: string): Promise<void> {
  await db
    .updateTable('assign_batch')
    .set({ given_at: now })
    .where('school_id', '=', schoolId)
    .where('id', '=', id)
    .execute()
}

export interface Working {
  id: string
  moduleId: string
  dueOn: string
  ruleId: string | null
  plannedBy: string
}

/** A batch that was given and is not through, held: of two who work at it the second waits. */
export async function lockUnfinished({ db, schoolId }: Place, id: string): Promise<Working | undefined> {
  const { rows } = await sql<Working>`
    select id, module_id as "moduleId", due_on as "dueOn", rule_id as "ruleId", planned_by as "plannedBy"
    from assign_batch where school_id = ${schoolId} and id = ${id} and given_at is not null and finished_at is null
    for no key update`.execute(db)
  return rows[0]
}

export async function readWaiting(
  { db, schoolId }: Place,
  batchId: string,
  most: number,
): Promise<{ personId: string; planned: Outcome }[]> {
  const { rows } = await sql<{ personId: string; planned: Outcome }>`
    select person_id as "personId", planned from assign_batch_row
    where school_id = ${schoolId} and batch_id = ${batchId} and became is null order by person_id limit ${most}`.execute(
    db,
  )
  return rows
}

/** Answers what each has been given: not those to whom somebody else gives it at this moment. */
export async function insertAssignments(
  { db, schoolId, now }: Place & { now: Date },
  { id: batchId, moduleId, dueOn, plannedBy }: Working,
  given: readonly { personId: string; why: Why; hours: number }[],
): Promise<{ id: string; personId: string }[]> {
  if (given.length === 0) return []
  const rows = given.map(row => ({ ...row, id: newId() }))
  const inserted = await sql<{ id: string; personId: string }>`
    insert into assignment (school_id, id, person_id, module_id, batch_id, due_on, hours, why, given_by, given_at)
    select ${schoolId}::uuid, r.id, r."personId", ${moduleId}::uuid, ${batchId}::uuid, ${dueOn}::date, r.hours, r.why, ${plannedBy}::uuid,
      ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, "personId" uuid, hours numeric, why jsonb)
    on conflict do nothing returning id, person_id as "personId"`.execute(db)
  return inserted.rows
}

/** What came of each; of what came otherwise than planned, why. */
export async function updateBecame(
  { db, schoolId }: Place,
  batchId: string,
  rows: readonly { personId: string; became: Outcome; why: Why }[],
): Promise<void> {
  await sql`
    update assign_batch_row b set became = r.became, why = case when r.became = b.planned then b.why else r.why end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r ("personId" uuid, became text, why jsonb)
    where b.school_id = ${schoolId} and b.batch_id = ${batchId} and b.person_id = r."personId"`.execute(db)
}

export async function updateFinished({ db, schoolId, now }: Place & { now: Date }, id: string): Promise<void> {
  await db
    .updateTable('assign_batch')
    .set({ finished_at: now })
    .where('school_id', '=', schoolId)
    .where('id', '=', id)
    .execute()
}

/** What these people have to do, under whatever identity. */
export async function readOpen(
  { db, schoolId }: Place,
  personIds: readonly string[],
): Promise<(Due & { personId: string })[]> {
  const { rows } = await sql<Due & { personId: string }>`
    select asked.id as "personId", a.module_id as "moduleId", a.due_on as "dueOn", a.hours::float8 as hours
    from unnest(${[...personIds]}::uuid[]) as asked (id)
      join person p on p.school_id = ${schoolId} and (p.id = asked.id or p.merged_into = asked.id)
      join assignment a on a.school_id = p.school_id and a.person_id = p.id
    where a.closed_at is null`.execute(db)
  return rows
}

export interface CountRow {
  outcome: Outcome
  planned: number
  became: number
  hours: number
  overLoad: number
  clashing: number
  /** came otherwise than planned */
  changed: number
}

/** By outcome, of all rows of some batches. */
export async function readCounts(
  { db, schoolId }: Place,
  batchIds: readonly string[],
): Promise<(CountRow & { batchId: string })[]> {
  const { rows } = await sql<CountRow & { batchId: string }>`
    select batch_id as "batchId", outcome, count(*) filter (where outcome = planned) as planned,
      count(*) filter (where outcome = became) as became,
      coalesce(sum(hours) filter (where outcome = planned), 0)::float8 as hours,
      count(*) filter (where outcome = planned and over_load) as "overLoad",
      count(*) filter (where outcome = planned and clashing) as clashing,
      count(*) filter (where outcome = became and became <> planned) as changed
    from assign_batch_row cross join lateral (select planned as outcome union select became where became is not null) as o
    where school_id = ${schoolId} and batch_id = any (${[...batchIds]}::uuid[]) group by 1, 2`.execute(db)
  return rows
}

export interface BatchPersonRow extends Sorted {
  name: string | null
  planned: Outcome
  became: Outcome | null
  why: Why
  hours: number
  overLoad: boolean
}

export interface RowsAsked extends PageAsked {
  outcome?: Outcome | null | undefined
  changed?: boolean | null | undefined
}

/** By name, of certain people or (null) of all; of one outcome, or only those for whom it came otherwise than planned. */
export const findRows = (
  { db, schoolId }: Place,
  { batchId, personIds }: { batchId: string; personIds: readonly string[] | null },
  { outcome, changed, ...page }: RowsAsked,
): Promise<Connection<BatchPersonRow>> =>
  readPage(
    db,
    sql<BatchPersonRow>`
      select r.person_id as id, coalesce(p.name, '') as sorted, p.name, r.planned, r.became, r.why, r.hours::float8 as hours, r.over_load as "overLoad"
      from assign_batch_row r join person p on p.school_id = r.school_id and p.id = r.person_id
      where r.school_id = ${schoolId} and r.batch_id = ${batchId}
        and (${personIds && [...personIds]}::uuid[] is null or coalesce(p.merged_into, p.id) = any (${personIds && [...personIds]}::uuid[]))
        and (${outcome ?? null}::text is null or coalesce(r.became, r.planned) = ${outcome ?? null})
        and (not ${changed ?? false} or r.became <> r.planned)`,
    page,
  )

/** What was only looked at is forgotten. */
export async function deleteLookedAt({ db, schoolId }: Place, before: Date): Promise<void> {
  await sql`
    with old as (select id from assign_batch where school_id = ${schoolId} and given_at is null and planned_at < ${before}),
      gone as (delete from assign_batch_row where school_id = ${schoolId} and batch_id in (select id from old))
    delete from assign_batch where school_id = ${schoolId} and id in (select id from old)`.execute(db)
}

/** With the day in the school's zone, for what is done without a visit. */
export async function onToday({ db, schoolId, now }: Place & { now: Date }) {
  const { rows } = await sql<{ today: string }>`
    select (${now}::timestamptz at time zone zone)::date as today from school where id = ${schoolId}`.execute(db)
  return { db, schoolId, now, today: rows[0]!.today }
}
