import { sql, type RawBuilder } from 'kysely'
import type { Caller } from '../base/caller.ts'
import type { Db } from '../base/database.ts'
import { newId } from '../base/ids.ts'
import type { UploadPurpose } from '../graph-types.ts'

export type Scan = 'none' | 'waiting' | 'clean' | 'infected'

export interface FileRow {
  id: string
  sha256: string
  size: number
  name: string
  type: string
  scan: Scan
  uploadedBy: string
  uploadedAt: Date
}

export interface NewFile extends Pick<FileRow, 'sha256' | 'size' | 'name' | 'type' | 'scan'> {
  /** of a picture */
  width: number | null
  height: number | null
}

export async function insertFile(
  { db, schoolId: school_id, viewer, now }: Caller,
  { size, width, height, ...file }: NewFile,
): Promise<FileRow> {
  const uploaded = { uploaded_by: viewer.personId, uploaded_at: now }
  const id = newId()
  await db
    .insertInto('file')
    .values({ school_id, id, ...file, size, width, height, ...uploaded })
    .execute()
  return { id, ...file, size, uploadedBy: viewer.personId, uploadedAt: now }
}

/** Of bytes that are there already. Answers its identifier. */
export async function insertCopy({ db, schoolId, viewer, now }: Caller, of: string): Promise<string> {
  const id = newId()
  await sql`
    insert into file (school_id, id, sha256, size, name, type, scan, width, height, uploaded_by, uploaded_at)
    select school_id, ${id}::uuid, sha256, size, name, type, scan, width, height, ${viewer.personId}::uuid, ${now}
    from file where school_id = ${schoolId} and id = ${of}`.execute(db)
  return id
}

const fileColumns = sql`f.id, f.sha256, f.size, f.name, f.type, f.scan, f.uploaded_by as "uploadedBy", f.uploaded_at as "uploadedAt"`

export async function findFiles({ db, schoolId }: Caller, ids: readonly string[]): Promise<FileRow[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<FileRow>`
    select ${fileColumns} from file f where f.school_id = ${schoolId} and f.id = any (${[...ids]}::uuid[])`.execute(db)
  return rows
}

export const findFile = async (caller: Caller, id: string): Promise<FileRow | undefined> =>
  (await findFiles(caller, [id]))[0]

/** Those of these bytes that a row of the school names; what is infected holds none. */
export async function findHeld(db: Db, schoolId: string, hashes: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ sha256: string }>`
    select distinct sha256 from file
    where school_id = ${schoolId} and sha256 = any (${[...hashes]}::text[]) and scan <> 'infected'`.execute(db)
  return rows.map(row => row.sha256)
}

/** Bytes whose rows wait to be scanned, each once. */
export async function findWaiting(db: Db, schoolId: string): Promise<{ sha256: string; type: string }[]> {
  const { rows } = await sql<{ sha256: string; type: string }>`
    select distinct on (sha256) sha256, type from file where school_id = ${schoolId} and scan = 'waiting' order by sha256`.execute(
    db,
  )
  return rows
}

/** Of all that has these bytes. Answers the files. */
export async function updateScan(
  db: Db,
  { schoolId, sha256 }: { schoolId: string; sha256: string },
  scan: Scan,
): Promise<Pick<FileRow, 'id' | 'uploadedBy'>[]> {
  const { rows } = await sql<Pick<FileRow, 'id' | 'uploadedBy'>>`
    update file set scan = ${scan} where school_id = ${schoolId} and sha256 = ${sha256} returning id, uploaded_by as "uploadedBy"`.execute(
    db,
  )
  return rows
}

export interface NewUpload {
  purpose: UploadPurpose
  subjectId: string
  name: string
  size: number
  modifiedAt: Date
}

export interface UploadRow extends Omit<NewUpload, 'modifiedAt'> {
  id: string
  begunAt: Date
  /** what it has become */
  fileId: string | null
  /** nothing of it came for an hour: it keeps no room for the rest */
  idle: boolean
}

const idleAt = (now: Date): RawBuilder<unknown> =>
  sql`(u.come_since is not null and u.come_since <= ${now}::timestamptz - interval '1 hour')`
const uploadColumns = (now: Date): RawBuilder<unknown> =>
  sql`u.id, u.purpose, u.subject_id as "subjectId", u.name, u.size, u.begun_at as "begunAt", u.file_id as "fileId", ${idleAt(now)} as idle`

export async function insertUpload(
  { db, schoolId: school_id, viewer, now }: Caller,
  { purpose, subjectId, name, size, modifiedAt }: NewUpload,
): Promise<UploadRow> {
  const id = newId()
  const of = { person_id: viewer.personId, purpose, subject_id: subjectId }
  const row = { school_id, id, ...of, name, size, modified_at: modifiedAt, begun_at: now }
  await db.insertInto('upload').values(row).execute()
  return { id, purpose, subjectId, name, size, begunAt: now, fileId: null, idle: false }
}

/** One's own that are not finished: the newest first. */
export async function findUnfinished(
  { db, schoolId, viewer, now }: Caller,
  { purpose, subjectId }: Pick<NewUpload, 'purpose' | 'subjectId'>,
): Promise<(UploadRow & { modifiedAt: Date })[]> {
  const { rows } = await sql<UploadRow & { modifiedAt: Date }>`
    select ${uploadColumns(now)}, u.modified_at as "modifiedAt" from upload u
    where u.school_id = ${schoolId} and u.person_id = ${viewer.personId} and u.file_id is null
      and u.purpose = ${purpose} and u.subject_id = ${subjectId} order by u.begun_at desc limit 20`.execute(db)
  return rows
}

export async function findUpload({ db, schoolId, viewer, now }: Caller, id: string): Promise<UploadRow | undefined> {
  const { rows } = await sql<UploadRow>`
    select ${uploadColumns(now)} from upload u
    where u.school_id = ${schoolId} and u.id = ${id} and u.person_id = ${viewer.personId}`.execute(db)
  return rows[0]
}

/** Held until the transaction ends, so that it becomes one file however often it is finished. */
export async function lockUpload({ db, schoolId }: Caller, id: string): Promise<{ fileId: string | null } | undefined> {
  const { rows } = await sql<{ fileId: string | null }>`
    select file_id as "fileId" from upload where school_id = ${schoolId} and id = ${id} for update`.execute(db)
  return rows[0]
}

/** Who writes an upload just now. */
export interface Hold {
  schoolId: string
  uploadId: string
  holder: string
}

/** so long holds it who says nothing any more */
const holdLasts = sql`interval '8 seconds'`

/** True: it is held. False: somebody else holds it, and is told that it is wanted. Undefined: there is no such upload. */
export async function takeHold(db: Db, { schoolId, uploadId, holder }: Hold): Promise<boolean | undefined> {
  const isFree = sql`(held_until is null or held_until < clock_timestamp())`
  const { rows } = await sql<{ held: boolean }>`
    update upload set held_by = case when ${isFree} then ${holder}::uuid else held_by end,
      held_until = case when ${isFree} then clock_timestamp() + ${holdLasts} else held_until end, is_wanted = not ${isFree}
    where school_id = ${schoolId} and id = ${uploadId} returning held_by = ${holder} as held`.execute(db)
  return rows[0]?.held
}

/** For a while longer; lost: somebody else holds it, or it is gone. */
export async function keepHold(db: Db, { schoolId, uploadId, holder }: Hold): Promise<'unwanted' | 'wanted' | 'lost'> {
  const { rows } = await sql<{ isWanted: boolean }>`
    update upload set held_until = clock_timestamp() + ${holdLasts}
    where school_id = ${schoolId} and id = ${uploadId} and held_by = ${holder} returning is_wanted as "isWanted"`.execute(
    db,
  )
  if (!rows[0]) return 'lost'
  return rows[0].isWanted ? 'wanted' : 'unwanted'
}

export async function releaseHold(db: Db, { schoolId, uploadId, holder }: Hold): Promise<void> {
  await sql`
    update upload set held_by = null, held_until = null, is_wanted = false
    where school_id = ${schoolId} and id = ${uploadId} and held_by = ${holder}`.execute(db)
}

/** Whoever writes some upload of this person hears that it is wanted, and lets go of it; who is about to waits for the end of this transaction. */
export async function wantUploadsOf({ db, schoolId }: { db: Db; schoolId: string }, personId: string): Promise<void> {
  await sql`
    update upload set is_wanted = true
    where school_id = ${schoolId} and person_id = ${personId} and file_id is null`.execute(db)
}

export async function updateFinished({ db, schoolId }: Caller, id: string, fileId: string): Promise<void> {
  await db
    .updateTable('upload')
    .set({ file_id: fileId })
    .where('school_id', '=', schoolId)
    .where('id', '=', id)
    .execute()
}

export async function deleteUpload({ db, schoolId }: { db: Db; schoolId: string }, id: string): Promise<void> {
  await db.deleteFrom('upload').where('school_id', '=', schoolId).where('id', '=', id).execute()
}

export async function findOldUploads(db: Db, schoolId: string, before: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from upload where school_id = ${schoolId} and begun_at < ${before} limit 1000`.execute(db)
  return rows.map(({ id }) => id)
}

/** Of a school, that are not finished. */
export async function findOnTheirWay(db: Db, schoolId: string): Promise<string[]> {
  const { rows } = await sql<{
    id: string
  }>`select id from upload where school_id = ${schoolId} and file_id is null`.execute(db)
  return rows.map(({ id }) => id)
}

/** How much has come of it; the same as before leaves the moment since when. */
export async function updateCome(
  { db, schoolId, now }: { db: Db; schoolId: string; now: Date },
  id: string,
  come: number,
): Promise<void> {
  await sql`
    update upload set come = ${come}, come_since = ${now}
    where school_id = ${schoolId} and id = ${id} and come is distinct from ${come}::bigint`.execute(db)
}

/** It goes on, and counts whole again. False: it was not idle any more. */
export async function wakeUpload({ db, schoolId, now }: Caller, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update upload u set come = null, come_since = null
    where u.school_id = ${schoolId} and u.id = ${id} and ${idleAt(now)}`.execute(db)
  return numAffectedRows === 1n
}

/** Until the transaction ends nobody else of the school begins one, so that no two take the same room or begin the same file. */
export async function lockUploads({ db, schoolId }: Caller): Promise<void> {
  const key = `uploads in ${schoolId}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(db)
}

export interface Taken {
  /** by the viewer since then, whatever became of it */
  bytes: number
  count: number
  /** by the viewer, on its way */
  underway: number
  /** by the school, each content once, with what is on its way, but of what lies idle only what has come */
  schoolBytes: number
}

/** What has been taken of the room that there is. */
export async function readTaken({ db, schoolId, viewer, now }: Caller, since: Date): Promise<Taken> {
  const { rows } = await sql<Taken>`
    select
      (select coalesce(sum((data ->> 'bytes')::bigint), 0) from event where school_id = ${schoolId}
        and person_id = ${viewer.personId} and kind = 'file-uploaded' and at > ${since})::bigint + own.bytes as bytes,
      (select count(*) from event where school_id = ${schoolId}
        and person_id = ${viewer.personId} and kind = 'file-uploaded' and at > ${since}) + own.count as count,
      own.count as underway,
      (select coalesce(sum(size), 0) from (select distinct sha256, size from file where school_id = ${schoolId}) kept)::bigint
        + (select coalesce(sum(case when ${idleAt(now)} then u.come else u.size end), 0) from upload u where u.school_id = ${schoolId} and u.file_id is null)::bigint as "schoolBytes"
    from (select coalesce(sum(size), 0)::bigint as bytes, count(*) as count from upload
      where school_id = ${schoolId} and person_id = ${viewer.personId} and file_id is null) as own`.execute(db)
  return rows[0]!
}
