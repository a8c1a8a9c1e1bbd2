import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import type { FileScan, LocalizedText, MaterialKind } from '../../graph-types.ts'
import type { ConsentFacts } from '../consent/rules.ts'
import { guestOf, type GuestRow } from '../guests/queries.ts'
import type { MaterialStep } from '../material/queries.ts'

type Place = Pick<Caller, 'db' | 'schoolId'>

export async function updateModule({ db, schoolId }: Place, sessionId: string, moduleId: string): Promise<void> {
  await db
    .updateTable('session')
    .set({ module_id: moduleId })
    .where('school_id', '=', schoolId)
    .where('id', '=', sessionId)
    .execute()
}

/** What was put into a module, and what decides whether it may stay open. */
export interface PutRow {
  materialId: string
  sessionId: string
  name: string
  version: number
  kind: MaterialKind
  scan: FileScan
  fileId: string
  last: MaterialStep['kind'] | null
  consent: ConsentFacts | null
  guest: string | null
  /** the draft of the session's module names it */
  isInDraft: boolean
  /** of the same name, the last that was approved after it */
  newer: { id: string; version: number } | null
  /** that it is closed */
  closedTold: boolean
}

const lastStep = (material: string) => sql`(select t.kind from session_material_step t
  where t.school_id = ${sql.ref(`${material}.school_id`)} and t.material_id = ${sql.ref(`${material}.id`)} order by t.number desc limit 1)`

/** Of what was brought for these sessions, or by the module's own files. One statement. */
export async function readPut(
  { db, schoolId }: Place,
  of: { sessionIds: readonly string[] } | { fileIds: readonly string[] },
): Promise<PutRow[]> {
  const [column, ids] = 'fileIds' in of ? ['u.file_id', of.fileIds] : ['m.session_id', of.sessionIds]
  const { rows } = await sql<PutRow>`
    select m.id as "materialId", m.session_id as "sessionId", m.name, m.version, m.kind, f.scan, u.file_id as "fileId",
      u.closed_told_at is not null as "closedTold",
      ${lastStep('m')} as last, p.name as guest,
      (select json_build_object('recording', c.recording, 'reuseUntil', c.reuse_until, 'takenBackAt', b.at)
        from consent c left join consent_taken_back b on b.school_id = c.school_id and b.consent_id = c.id
        where c.school_id = m.school_id and c.session_id = m.session_id and c.guest_id = m.guest_id
        order by c.signed_at desc, c.id desc limit 1) as consent,
      exists (select from module_draft d where d.school_id = s.school_id and d.module_id = s.module_id
        and strpos(d.content::text, u.file_id::text) > 0) as "isInDraft",
      (select json_build_object('id', n.id, 'version', n.version) from session_material n
        where n.school_id = m.school_id and n.session_id = m.session_id and n.name = m.name and n.version > m.version
          and ${lastStep('n')} = 'approved' order by n.version desc limit 1) as newer
    from session_material_in_module u
      join session_material m on m.school_id = u.school_id and m.id = u.material_id
      join session s on s.school_id = m.school_id and s.id = m.session_id
      join file f on f.school_id = u.school_id and f.id = u.file_id
      join person p on p.school_id = m.school_id and p.id = m.guest_id
    where u.school_id = ${schoolId} and ${sql.ref(column)} = any (${[...ids]}::uuid[])`.execute(db)
  return rows
}

export async function insertPut(
  { db, schoolId, viewer, now }: Caller,
  materialId: string,
  fileId: string,
): Promise<void> {
  const row = { material_id: materialId, file_id: fileId, put_at: now, put_by: viewer.personId }
  await db
    .insertInto('session_material_in_module')
    .values({ school_id: schoolId, ...row })
    .execute()
}

/** The modules that show these files today, in what is written or in what was published last. */
export async function readWhere(
  { db, schoolId }: Place,
  fileIds: readonly string[],
): Promise<{ fileId: string; title: LocalizedText }[]> {
  const { rows } = await sql<{ fileId: string; title: LocalizedText }>`
    select h.file_id as "fileId", d.content -> 'title' as title
    from module_file h join module_draft d on d.school_id = h.school_id and d.module_id = h.module_id
      left join lateral (select v.content from module_version v where v.school_id = h.school_id and v.module_id = h.module_id
        order by v.number desc limit 1) as v on true
    where h.school_id = ${schoolId} and h.file_id = any (${[...fileIds]}::uuid[])
      and (strpos(d.content::text, h.file_id::text) > 0 or strpos(v.content::text, h.file_id::text) > 0)
    order by h.added_at, h.file_id`.execute(db)
  return rows
}

export async function readTitles(
  { db, schoolId }: Place,
  sessionIds: readonly string[],
): Promise<{ id: string; title: LocalizedText }[]> {
  const { rows } = await sql<{ id: string; title: LocalizedText }>`
    select id, title from session where school_id = ${schoolId} and id = any (${[...sessionIds]}::uuid[])`.execute(db)
  return rows
}

export async function updateClosedTold(
  { db, schoolId }: Place,
  fileIds: readonly string[],
  at: Date | null,
): Promise<void> {
  if (fileIds.length === 0) return
  await db
    .updateTable('session_material_in_module')
    .set({ closed_told_at: at })
    .where('school_id', '=', schoolId)
    .where('file_id', 'in', fileIds)
    .execute()
}

/** Sessions of whose consents a day is over and of which something stands in a module and nobody was told; and the day there. */
export async function findOver(
  { db, schoolId, now }: Pick<Caller, 'db' | 'schoolId' | 'now'>,
  most: number,
): Promise<{ id: string; today: string }[]> {
  const { rows } = await sql<{ id: string; today: string }>`
    select distinct s.id, day.today from school h cross join lateral (select (${now}::timestamptz at time zone h.zone)::date as today) as day
      join session_material_in_module u on u.school_id = h.id and u.closed_told_at is null
      join session_material m on m.school_id = u.school_id and m.id = u.material_id
      join session s on s.school_id = m.school_id and s.id = m.session_id
      join lateral (select c.reuse_until from consent c where c.school_id = s.school_id and c.session_id = s.id
        and c.guest_id = m.guest_id order by c.signed_at desc, c.id desc limit 1) as c on c.reuse_until < day.today
    where h.id = ${schoolId} and ${lastStep('m')} <> 'returned'
    order by s.id limit ${most}`.execute(db)
  return rows
}

/** Of each of these modules who gives the session that it is of: of several the newest. */
export async function readGuides(
  { db, schoolId }: Place,
  moduleIds: readonly string[],
): Promise<{ moduleId: string; guest: GuestRow }[]> {
  const { rows } = await sql<{ moduleId: string; guest: GuestRow }>`
    select distinct on (s.module_id) s.module_id as "moduleId", ${guestOf('s', 'guest_id')} as guest from session s
    where s.school_id = ${schoolId} and s.module_id = any (${[...moduleIds]}::uuid[]) and s.guest_id is not null and s.state <> 'cancelled'
    order by s.module_id, s.id desc`.execute(db)
  return rows
}
