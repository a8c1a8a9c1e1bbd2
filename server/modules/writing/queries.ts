import { sql, type RawBuilder } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import { readPage, type Connection, type PageAsked, type Sorted } from '../../base/connection.ts'
import { newId } from '../../base/ids.ts'
import type { ModuleTrack } from '../../graph-types.ts'
import type { Content } from '../content.ts'

type Place = Pick<Caller, 'db' | 'schoolId' | 'now'>

interface Named {
  id: string
  name: string | null
}

/** The person behind an identity, with their name. */
const named = (id: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  (select json_build_object('id', kept.id, 'name', kept.name) from person one
    join person kept on kept.school_id = one.school_id and kept.id = coalesce(one.merged_into, one.id)
    where one.school_id = m.school_id and one.id = ${id})`

export interface NewModule {
  track: ModuleTrack
  content: Content
  /** null: the service */
  by: string | null
}

/** With its draft, of which it is the first revision. */
export async function insertModule({ db, schoolId: school_id, now }: Place, module: NewModule): Promise<string> {
  const { track, content, by } = module
  const id = newId()
  await db.insertInto('module').values({ school_id, id, track, created_by: by, created_at: now }).execute()
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
}

const draft = sql`m.id, m.track, m.retired_at as "retiredAt", d.revision, d.content, ${named(sql`d.saved_by`)} as "savedBy", d.saved_at as "savedAt"`
const draftOfModule = sql`module m join module_draft d on d.school_id = m.school_id and d.module_id = m.id`

/** Holds off everybody who would save, publish or retire it, until the transaction ends. */
export async function lockDraft({ db, schoolId }: Caller, id: string): Promise<DraftRow | undefined> {
  const { rows } = await sql<DraftRow>`
    select ${draft} from ${draftOfModule} where m.school_id = ${schoolId} and m.id = ${id} for no key update of m, d`.execute(
    db,
  )
  return rows[0]
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
  versions: { id: string; number: number; publishedBy: Named; publishedAt: string; staysCurrent: boolean }[]
  draftIsAhead: boolean
  begun: number
  finished: number
}

/** Whole modules, whatever was asked of them: one statement. */
export async function readWritten({ db, schoolId }: Caller, ids: readonly string[]): Promise<WrittenRow[]> {
  const { rows } = await sql<WrittenRow>`
    select ${draft},
      coalesce((select json_agg(json_build_object('id', v.id, 'number', v.number, 'publishedBy', ${named(sql`v.published_by`)},
          'publishedAt', v.published_at, 'staysCurrent', v.stays_current) order by v.number desc)
        from module_version v where v.school_id = m.school_id and v.module_id = m.id), '[]') as versions,
      d.content is distinct from (select v.content from module_version v
        where v.school_id = m.school_id and v.module_id = m.id order by v.number desc limit 1) as "draftIsAhead",
      people.begun, people.finished
    from ${draftOfModule}
      cross join lateral (
        select count(distinct coalesce(p.merged_into, p.id)) as begun,
          count(distinct coalesce(p.merged_into, p.id)) filter (where a.finished_at is not null) as finished
        from module_version v join attempt a on a.school_id = v.school_id and a.version_id = v.id
          join person p on p.school_id = a.school_id and p.id = a.person_id
        where v.school_id = m.school_id and v.module_id = m.id) as people
    where m.school_id = ${schoolId} and m.id = any (${[...ids]}::uuid[])`.execute(db)
  return rows
}

/** All of the school, the last saved first. */
export const findWritten = ({ db, schoolId }: Caller, page: PageAsked): Promise<Connection<Sorted>> =>
  readPage(
    db,
    sql<Sorted>`select module_id as id, to_char(saved_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') as sorted
      from module_draft where school_id = ${schoolId}`,
    { ...page, lastFirst: true },
  )

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
