import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import { readPage, type Connection, type PageAsked, type Sorted } from '../../base/connection.ts'
import { newId } from '../../base/ids.ts'
import { personBehind, type Named } from '../../base/person-behind.ts'
import type { Earlier } from './rules.ts'

type Place = Pick<Caller, 'db' | 'schoolId'>

/** What a rule says. */
export interface Said {
  name: string
  moduleId: string
  profileIds: string[]
  cohortIds: string[]
  competencyId: string | null
  below: number | null
  dueInDays: number
  note: string | null
}

/** Kept with a dry run until it is started. */
export interface Proposal extends Said {
  /** the rule that it changes, and what that said when it was looked at; null: a new one */
  changes: { ruleId: string; version: number } | null
}

export type RuleState = 'active' | 'paused' | 'ended'

export interface VersionRow extends Said {
  number: number
  setBy: Named
  setAt: string
}

export interface RuleRow {
  id: string
  state: RuleState
  lookedOn: string
  version: VersionRow
}

const said = sql`'number', v.number, 'name', v.name, 'moduleId', v.module_id, 'profileIds', v.profile_ids, 'cohortIds', v.cohort_ids,
  'competencyId', v.competency_id, 'below', v.below, 'dueInDays', v.due_in_days, 'note', v.note, 'setAt', v.set_at,
  'setBy', ${personBehind('v', 'set_by')}`
const rule = sql`r.id, r.state, r.looked_on as "lookedOn", json_build_object(${said}) as version`
const inForce = sql`assignment_rule r join assignment_rule_version v on v.school_id = r.school_id and v.rule_id = r.id and v.number = r.version`

export async function readRules({ db, schoolId }: Place, ids: readonly string[]): Promise<RuleRow[]> {
  const { rows } = await sql<RuleRow>`
    select ${rule} from ${inForce} where r.school_id = ${schoolId} and r.id = any (${[...ids]}::uuid[])`.execute(db)
  return rows
}

/** What goes on comes before what has ended, then by name. */
export const findRules = ({ db, schoolId }: Place, page: PageAsked): Promise<Connection<RuleRow & Sorted>> =>
  readPage(
    db,
    sql<RuleRow & Sorted>`
      select ${rule}, concat(case when r.state = 'ended' then 1 else 0 end, lower(v.name)) as sorted
      from ${inForce} where r.school_id = ${schoolId}`,
    page,
  )

/** Holds it until the transaction ends: neither is it changed meanwhile nor does it give anything. Read it after that. */
export async function lockRule({ db, schoolId }: Place, id: string): Promise<void> {
  await sql`select from assignment_rule where school_id = ${schoolId} and id = ${id} for no key update`.execute(db)
}

/** One that goes on and has not gone through everybody today, held; not what somebody else holds. */
export async function lockNextRule({ db, schoolId }: Place, today: string): Promise<RuleRow | undefined> {
  const { rows } = await sql<RuleRow>`
    select ${rule} from ${inForce} where r.school_id = ${schoolId} and r.state = 'active' and r.looked_on < ${today}
    order by r.looked_on, r.id limit 1 for no key update of r skip locked`.execute(db)
  return rows[0]
}

export async function insertRule({ db, schoolId, today }: Caller): Promise<string> {
  const id = newId()
  const row = { school_id: schoolId, id, state: 'active', version: 1, looked_on: today }
  await db.insertInto('assignment_rule').values(row).execute()
  return id
}

export async function insertVersion(
  { db, schoolId, viewer, now }: Caller,
  { ruleId, number, ...version }: Said & { ruleId: string; number: number },
): Promise<void> {
  const row = {
    school_id: schoolId,
    rule_id: ruleId,
    number,
    name: version.name,
    module_id: version.moduleId,
    profile_ids: version.profileIds,
    cohort_ids: version.cohortIds,
    competency_id: version.competencyId,
    below: version.below,
    due_in_days: version.dueInDays,
    note: version.note,
    set_by: viewer.personId,
    set_at: now,
  }
  await db.insertInto('assignment_rule_version').values(row).execute()
}

export type StepKind = 'started' | 'changed' | 'paused' | 'resumed' | 'ended'

export async function insertStep(
  { db, schoolId, viewer, now }: Caller,
  { ruleId, kind, version }: { ruleId: string; kind: StepKind; version?: number },
): Promise<void> {
  await sql`
    insert into assignment_rule_step (school_id, rule_id, number, kind, version, at, by_person_id)
    select ${schoolId}::uuid, ${ruleId}::uuid, count(*) + 1, ${kind}, ${version ?? null}::integer, ${now}::timestamptz, ${viewer.personId}::uuid
    from assignment_rule_step where school_id = ${schoolId} and rule_id = ${ruleId}`.execute(db)
}

export async function updateRule(
  { db, schoolId }: Place,
  id: string,
  { state, version, lookedOn }: { state?: RuleState; version?: number; lookedOn?: string },
): Promise<void> {
  await db
    .updateTable('assignment_rule')
    .set({ ...(state && { state }), ...(version && { version }), ...(lookedOn && { looked_on: lookedOn }) })
    .where('school_id', '=', schoolId)
    .where('id', '=', id)
    .execute()
}

export async function updateBatchRule(
  { db, schoolId }: Place,
  batchId: string,
  { ruleId, version }: { ruleId: string; version: number },
): Promise<void> {
  await db
    .updateTable('assign_batch')
    .set({ rule_id: ruleId, rule_version: version })
    .where('school_id', '=', schoolId)
    .where('id', '=', batchId)
    .execute()
}

export interface RuleStepRow {
  ruleId: string
  kind: StepKind
  at: Date
  by: Named
  version: VersionRow | null
}

export async function readSteps({ db, schoolId }: Place, ruleIds: readonly string[]): Promise<RuleStepRow[]> {
  const { rows } = await sql<RuleStepRow>`
    select t.rule_id as "ruleId", t.kind, t.at, ${personBehind('t', 'by_person_id')} as by,
      case when v.number is not null then json_build_object(${said}) end as version
    from assignment_rule_step t
      left join assignment_rule_version v on v.school_id = t.school_id and v.rule_id = t.rule_id and v.number = t.version
    where t.school_id = ${schoolId} and t.rule_id = any (${[...ruleIds]}::uuid[]) order by t.rule_id, t.number`.execute(
    db,
  )
  return rows
}

/** To how many people each has given something, and how many of these have it still to do. */
export async function readGivenCounts(
  { db, schoolId }: Place,
  ruleIds: readonly string[],
): Promise<{ ruleId: string; people: number; open: number }[]> {
  const { rows } = await sql<{ ruleId: string; people: number; open: number }>`
    select b.rule_id as "ruleId", count(distinct coalesce(p.merged_into, p.id)) as people,
      count(distinct coalesce(p.merged_into, p.id)) filter (where a.closed_at is null) as open
    from assign_batch b join assignment a on a.school_id = b.school_id and a.batch_id = b.id
      join person p on p.school_id = a.school_id and p.id = a.person_id
    where b.school_id = ${schoolId} and b.rule_id = any (${[...ruleIds]}::uuid[]) group by 1`.execute(db)
  return rows
}

/** What these people, under whatever identity, were given of a module before. */
export async function readEarlier(
  { db, schoolId }: Place,
  personIds: readonly string[],
  { ruleId, moduleId }: { ruleId: string; moduleId: string },
): Promise<(Earlier & { personId: string; id: string })[]> {
  const { rows } = await sql<Earlier & { personId: string; id: string }>`
    select asked.id as "personId", a.id, b.rule_id is not distinct from ${ruleId}::uuid as "byRule",
      case when exists (select from assignment_step t where t.school_id = a.school_id and t.assignment_id = a.id
        and t.kind = 'withdrawn' and t.by_person_id is null) then 'unserved' else a.closed_as end as "closedAs"
    from unnest(${[...personIds]}::uuid[]) as asked (id)
      join person p on p.school_id = ${schoolId} and (p.id = asked.id or p.merged_into = asked.id)
      join assignment a on a.school_id = p.school_id and a.person_id = p.id and a.module_id = ${moduleId}
      join assign_batch b on b.school_id = a.school_id and b.id = a.batch_id
    order by a.given_at, a.id`.execute(db)
  return rows
}
