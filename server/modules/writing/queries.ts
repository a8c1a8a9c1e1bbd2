import { sql, type RawBuilder } from 'kysely'
import type { Caller, Language } from '../../base/caller.ts'
import { readPage, type Connection, type PageAsked, type Sorted } from '../../base/connection.ts'
import { newId } from '../../base/ids.ts'
import { personBehind, type Named } from '../../base/person-behind.ts'
import type { ApprovalStep, ModuleTrack, WrittenFilter } from '../../graph-types.ts'
import { cohortIds, newestFor, servesCohort, writes } from '../audience/queries.ts'
import type { Content } from '../content.ts'

type Place = Pick<Caller, 'db' | 'schoolId' | 'now'>

export interface NewModule {
  track: ModuleTrack
  content: Content
  /** null: the service */
  by: string | null
  /** for whom; null: the school's */
  cohortIds: readonly string[] | null
}

/** With its draft, of which it is the first revision. */
export async function insertModule({ db, schoolId: school_id, now }: Place, module: NewModule): Promise<string> {
  const { track, content, by, cohortIds } = module
  const [id, of_cohorts] = [newId(), cohortIds !== null]
  await db.insertInto('module').values({ school_id, id, track, of_cohorts, created_by: by, created_at: now }).execute()
  const said = { revision: 1, content: JSON.stringify(content), saved_by: by, saved_at: now }
  await db
    .insertInto('module_draft')
    .values({ school_id, module_id: id, ...said })
    .execute()
  return id
}

export interface DraftRow {
  id: string
  track: ModuleTrack
  retiredAt: Date | null
  revision: number
  content: Content
  savedBy: Named | null
  savedAt: Date
  /** for whom; null: it is the school's */
  cohortIds: string[] | null
}

const draft = sql`m.id, m.track, m.retired_at as "retiredAt", ${cohortIds} as "cohortIds", d.revision, d.content, ${personBehind('d', 'saved_by')} as "savedBy", d.saved_at as "savedAt"`
const draftOfModule = sql`module m join module_draft d on d.school_id = m.school_id and d.module_id = m.id`

/**
 * One that the viewer writes on. Holds off everybody who would save, publish or retire it, until the transaction ends. It is read once it is
 * held: whoever had it before may have said for whom it is.
 */
export async function lockDraft(caller: Caller, id: string): Promise<DraftRow | undefined> {
  const asked = sql`m.school_id = ${caller.schoolId} and m.id = ${id} and ${writes(caller)}`
  await sql`select from ${draftOfModule} where ${asked} for no key update of m, d`.execute(caller.db)
  const { rows } = await sql<DraftRow>`select ${draft} from ${draftOfModule} where ${asked}`.execute(caller.db)
  return rows[0]
}

export async function findWritable(caller: Caller, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select m.id from module m where m.school_id = ${caller.schoolId} and m.id = any (${[...ids]}::uuid[]) and ${writes(caller)}`.execute(
    caller.db,
  )
  return rows.map(({ id }) => id)
}

export async function updateDraft(caller: Caller, { id, revision }: DraftRow, content: Content): Promise<void> {
  const { db, schoolId, viewer, now } = caller
  await db
    .updateTable('module_draft')
    .set({ revision: revision + 1, content: JSON.stringify(content), saved_by: viewer.personId, saved_at: now })
    .where('school_id', '=', schoolId)
    .where('module_id', '=', id)
    .execute()
}

export async function updateRetired({ db, schoolId }: Caller, id: string, retiredAt: Date | null): Promise<void> {
  await db
    .updateTable('module')
    .set({ retired_at: retiredAt })
    .where('school_id', '=', schoolId)
    .where('id', '=', id)
    .execute()
}

export interface WrittenRow extends DraftRow {
  versions: {
    id: string
    number: number
    publishedBy: Named
    publishedAt: string
    staysCurrent: boolean
    languages: Language[]
  }[]
  draftIsAhead: boolean
  begun: number
  finished: number
  /** for whom; null: it is the school's */
  cohorts: { id: string; name: string }[] | null
  /** on its way to the school, the last first; `days` since then */
  approvals: { step: ApprovalStep; number: number; by: Named; at: string; reason: string | null; days: number }[]
}

/** Whole modules, whatever was asked of them: one statement. */
export async function readWritten(caller: Caller, ids: readonly string[]): Promise<WrittenRow[]> {
  const { db, schoolId, today } = caller
  const { rows } = await sql<WrittenRow>`
    select ${draft},
      coalesce((select json_agg(json_build_object('id', v.id, 'number', v.number, 'publishedBy', ${personBehind('v', 'published_by')},
          'publishedAt', v.published_at, 'staysCurrent', v.stays_current, 'languages', v.head -> 'languages') order by v.number desc)
        from module_version v where v.school_id = m.school_id and v.module_id = m.id), '[]') as versions,
      d.content is distinct from (select v.content from module_version v
        where v.school_id = m.school_id and v.module_id = m.id order by v.number desc limit 1) as "draftIsAhead",
      people.begun, people.finished,
      case when m.of_cohorts then (
        select coalesce(json_agg(json_build_object('id', c.cohort_id, 'name', coalesce(o.name, course_cohort_name(c.school_id, c.cohort_id), '')) order by c.added_at, c.cohort_id), '[]')
        from module_cohort c left join cohort o on o.school_id = c.school_id and o.id = c.cohort_id
        where ${servesCohort}) end as cohorts,
      coalesce((select json_agg(json_build_object('step', y.step, 'number', v.number, 'by', ${personBehind('y', 'by_person_id')}, 'at', y.at,
          'reason', y.reason, 'days', ${today}::date - (y.at at time zone s.zone)::date) order by y.number desc)
        from module_approval y join module_version v on v.school_id = y.school_id and v.id = y.version_id
        where y.school_id = m.school_id and y.module_id = m.id), '[]') as approvals
    from ${draftOfModule} join school s on s.id = m.school_id
      cross join lateral (
        select count(distinct coalesce(p.merged_into, p.id)) as begun,
          count(distinct coalesce(p.merged_into, p.id)) filter (where a.finished_at is not null) as finished
        from module_version v join attempt a on a.school_id = v.school_id and a.version_id = v.id
          join person p on p.school_id = a.school_id and p.id = a.person_id
        where v.school_id = m.school_id and v.module_id = m.id) as people
    where m.school_id = ${schoolId} and m.id = any (${[...ids]}::uuid[]) and ${writes(caller)}`.execute(db)
  return rows
}

/** The viewer began it, under whatever identity. */
const begunBy = ({ schoolId, viewer }: Caller): RawBuilder<unknown> => sql`
  m.created_by in (select id from person where school_id = ${schoolId} and (id = ${viewer.personId} or merged_into = ${viewer.personId}))`

/** Since when it waits to be approved. */
const askedAt = sql`(select case when y.step = 'asked' and m.retired_at is null then y.at end from module_approval y
  where y.school_id = m.school_id and y.module_id = m.id order by y.number desc limit 1)`
const sorted = (at: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`to_char(${at} at time zone 'UTC', 'YYYYMMDDHH24MISSUS')`

/** What the viewer writes on, the last saved first; what waits, the longest first. */
export function findWritten(
  caller: Caller,
  { filter, ...page }: PageAsked & { filter: WrittenFilter },
): Promise<Connection<Sorted>> {
  const waits = filter === 'waiting'
  const wanted = { all: sql`true`, mine: begunBy(caller), waiting: sql`${askedAt} is not null` }[filter]
  const list = sql<Sorted>`select m.id, ${sorted(waits ? askedAt : sql`d.saved_at`)} as sorted
    from ${draftOfModule} where m.school_id = ${caller.schoolId} and ${writes(caller)} and ${wanted}`
  return readPage(caller.db, list, { ...page, lastFirst: !waits })
}

export async function countWaiting(caller: Caller): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from module m
    where m.school_id = ${caller.schoolId} and ${writes(caller)} and ${askedAt} is not null`.execute(caller.db)
  return rows[0]!.count
}

/** The next one. The draft must be locked. */
export async function insertVersion(
  { db, schoolId, viewer, now }: Caller,
  { id: moduleId, content }: DraftRow,
  { staysCurrent, search }: { staysCurrent: boolean; search: string },
): Promise<{ id: string; number: number }> {
  const id = newId()
  const { rows } = await sql<{ number: number }>`
    insert into module_version (school_id, id, module_id, number, content, search, hours, published_by, published_at, stays_current)
    select ${schoolId}::uuid, ${id}::uuid, ${moduleId}::uuid, coalesce(max(number), 0) + 1, ${JSON.stringify(content)}::jsonb, ${search},
      ${content.hours}, ${viewer.personId}::uuid, ${now}, ${staysCurrent}
    from module_version where school_id = ${schoolId} and module_id = ${moduleId}
    returning number`.execute(db)
  await sql`
    insert into module_proof (school_id, version_id, competency_id, from_level, to_level)
    select ${schoolId}::uuid, ${id}::uuid, p."competencyId", p."fromLevel", p."toLevel"
    from jsonb_to_recordset(${JSON.stringify(content.proofs)}::jsonb) as p ("competencyId" uuid, "fromLevel" smallint, "toLevel" smallint)`.execute(
    db,
  )
  return { id, number: rows[0]!.number }
}

/** What the school's catalogue has of a module. */
export async function readForSchool(
  { db, schoolId }: Caller,
  moduleId: string,
): Promise<{ track: ModuleTrack; content: Content } | undefined> {
  const { rows } = await sql<{ track: ModuleTrack; content: Content }>`
    select m.track, n.content from module m cross join lateral ${newestFor([])} as n
    where m.school_id = ${schoolId} and m.id = ${moduleId} and m.retired_at is null`.execute(db)
  return rows[0]
}

export async function readNewestVersion(
  { db, schoolId }: Caller,
  moduleId: string,
): Promise<{ number: number; content: Content } | undefined> {
  const { rows } = await sql<{ number: number; content: Content }>`
    select number, content from module_version where school_id = ${schoolId} and module_id = ${moduleId} order by number desc limit 1`.execute(
    db,
  )
  return rows[0]
}
