import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import { newId } from '../../base/ids.ts'
import { personBehind, type Named } from '../../base/person-behind.ts'
import type { FileScan, LocalizedText, MaterialKind, SessionLanguage } from '../../graph-types.ts'
import type { Asking, Values } from '../../notices/kinds.ts'
import { iso } from '../dates/queries.ts'
import type { CompetencyRow } from '../planning/show-session.ts'

type Place = Pick<Caller, 'db' | 'schoolId'>

export interface MaterialRow {
  id: string
  sessionId: string
  guestId: string
  fileId: string
  name: string
  version: number
  kind: MaterialKind
  language: SessionLanguage | null
  /** captions: the name of their recording */
  captionsOf: string | null
  /** of a recording, a line each */
  chapterLines: string
  receivedAt: string
  type: string
  size: number
  scan: FileScan
  competencies: CompetencyRow[]
  last: MaterialStep | null
}

export interface MaterialStep {
  kind: 'approved' | 'returned' | 'withdrawn'
  reason: string | null
  at: string
  by: Named
}

type Of = { sessionIds: readonly string[] } | { ids: readonly string[] } | { fileIds: readonly string[] }

/** All that was brought for these sessions, or these of it: what came first comes first. */
export async function readMaterial({ db, schoolId }: Place, of: Of): Promise<MaterialRow[]> {
  const [column, ids] =
    'ids' in of ? ['m.id', of.ids] : 'fileIds' in of ? ['m.file_id', of.fileIds] : ['m.session_id', of.sessionIds]
  const { rows } = await sql<MaterialRow>`
    select m.id, m.session_id as "sessionId", m.guest_id as "guestId", m.file_id as "fileId", m.name, m.version, m.kind, m.language, m.captions_of as "captionsOf", m.chapters as "chapterLines",
      ${iso('m.received_at')} as "receivedAt", f.type, f.size, f.scan,
      (select coalesce(json_agg(json_build_object('competencyId', k.competency_id, 'level', k.level) order by c.position), '[]')
        from session_material_competency k join competency c on c.school_id = k.school_id and c.id = k.competency_id
        where k.school_id = m.school_id and k.material_id = m.id) as competencies,
      (select json_build_object('kind', t.kind, 'reason', t.reason, 'at', ${iso('t.at')}, 'by', ${personBehind('t', 'by_person_id')})
        from session_material_step t where t.school_id = m.school_id and t.material_id = m.id order by t.number desc limit 1) as last
    from session_material m join file f on f.school_id = m.school_id and f.id = m.file_id
    where m.school_id = ${schoolId} and ${sql.ref(column)} = any (${[...ids]}::uuid[]) order by m.received_at, m.id`.execute(
    db,
  )
  return rows
}

export async function countMaterial({ db, schoolId }: Place, sessionId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from session_material where school_id = ${schoolId} and session_id = ${sessionId}`.execute(
    db,
  )
  return rows[0]!.count
}

export interface NewMaterial {
  sessionId: string
  fileId: string
  name: string
  kind: MaterialKind
}

/**
 * The next version of its name, tied to what the session is for, with the language and chapters of their own version before. Captions are of what that was of, else of their only recording.
 * The session must be locked.
 */
export async function insertMaterial(
  { db, schoolId, viewer, now }: Caller,
  { sessionId, fileId, name, kind }: NewMaterial,
): Promise<string> {
  const id = newId()
  await sql`
    insert into session_material (school_id, id, session_id, guest_id, file_id, name, version, kind, received_at, language, chapters, captions_of)
    select ${schoolId}::uuid, ${id}::uuid, ${sessionId}::uuid, ${viewer.personId}::uuid, ${fileId}::uuid, ${name}::text,
      coalesce(max(version), 0) + 1, ${kind}::text, ${now}::timestamptz, (array_agg(language order by version desc) filter (where own))[1],
      case when ${kind} = 'recording' then coalesce((array_agg(chapters order by version desc) filter (where own))[1], '') else '' end,
      case when ${kind} = 'captions' then coalesce((array_agg(captions_of order by version desc) filter (where own))[1],
        (select min(r.name) from session_material r where r.school_id = ${schoolId} and r.session_id = ${sessionId} and r.guest_id = ${viewer.personId} and r.kind = 'recording'
          having count(distinct r.name) = 1)) end
    from session_material cross join lateral (select guest_id = ${viewer.personId} as own) as by
    where school_id = ${schoolId} and session_id = ${sessionId} and name = ${name}`.execute(db)
  await sql`
    insert into session_material_competency (school_id, material_id, competency_id, level)
    select school_id, ${id}::uuid, competency_id, level from session_competency
    where school_id = ${schoolId} and session_id = ${sessionId}`.execute(db)
  return id
}

export interface Described {
  kind: MaterialKind
  language: SessionLanguage | null
  captionsOf: string | null
  competencies: readonly CompetencyRow[]
}

export async function updateDescribed(
  { db, schoolId }: Place,
  id: string,
  { kind, language, captionsOf, competencies }: Described,
): Promise<void> {
  await db
    .updateTable('session_material')
    .set({ kind, language, captions_of: captionsOf })
    .where('school_id', '=', schoolId)
    .where('id', '=', id)
    .execute()
  await db
    .deleteFrom('session_material_competency')
    .where('school_id', '=', schoolId)
    .where('material_id', '=', id)
    .execute()
  const rows = competencies.map(({ competencyId, level }) => ({
    school_id: schoolId,
    material_id: id,
    competency_id: competencyId,
    level,
  }))
  if (rows.length > 0) await db.insertInto('session_material_competency').values(rows).execute()
}

export async function updateChapters({ db, schoolId }: Place, id: string, chapters: string): Promise<void> {
  await db
    .updateTable('session_material')
    .set({ chapters })
    .where('school_id', '=', schoolId)
    .where('id', '=', id)
    .execute()
}

export async function insertMaterialSteps(
  { db, schoolId, viewer, now }: Caller,
  ids: readonly string[],
  { kind, reason }: Pick<MaterialStep, 'kind' | 'reason'>,
): Promise<void> {
  await sql`
    insert into session_material_step (school_id, material_id, number, kind, reason, at, by_person_id)
    select ${schoolId}::uuid, m.id, (select count(*) + 1 from session_material_step t where t.school_id = ${schoolId} and t.material_id = m.id),
      ${kind}, ${reason}::text, ${now}::timestamptz, ${viewer.personId}::uuid
    from unnest(${[...ids]}::uuid[]) as m (id)`.execute(db)
}

/** Sessions for which something was brought, as notices name them. */
export async function findBrought(
  { db, schoolId }: Asking,
  sessionIds: readonly string[],
): Promise<ReadonlyMap<string, Values>> {
  const { rows } = await sql<{ id: string; title: LocalizedText; guest: string | null; file: string }>`
    select s.id, s.title, ${personBehind('m', 'guest_id')} ->> 'name' as guest, m.name as file
    from session s cross join lateral (select m.* from session_material m
      where m.school_id = s.school_id and m.session_id = s.id order by m.received_at desc, m.id desc limit 1) as m
    where s.school_id = ${schoolId} and s.id = any (${[...sessionIds]}::uuid[])`.execute(db)
  return new Map(
    rows.map(({ id, title, guest, file }) => [
      id,
      { guest, file, title: { en: title.en || title['zh-Hans'], 'zh-Hans': title['zh-Hans'] || title.en } },
    ]),
  )
}

/** What its session is called. */
export async function readTitle({ db, schoolId }: Place, sessionId: string): Promise<LocalizedText> {
  const { rows } = await sql<{ title: LocalizedText }>`
    select title from session where school_id = ${schoolId} and id = ${sessionId}`.execute(db)
  return rows[0]!.title
}
