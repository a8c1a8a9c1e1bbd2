import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import type { Db } from '../../base/database.ts'
import { newId } from '../../base/ids.ts'

export interface NewFile {
  sha256: string
  size: number
  name: string
  type: string
}

/** The evidence must be locked: its files are counted. */
export async function insertFile(
  { db, schoolId: school_id, viewer, now }: Caller,
  evidenceId: string,
  file: NewFile,
): Promise<string> {
  const id = newId()
  const uploaded = { uploaded_by: viewer.personId, uploaded_at: now }
  await db
    .insertInto('file')
    .values({ school_id, id, ...file, ...uploaded })
    .execute()
  await sql`
    insert into evidence_file (school_id, evidence_id, file_id, position)
    select ${school_id}::uuid, ${evidenceId}::uuid, ${id}, coalesce(max(position), 0) + 1
    from evidence_file where school_id = ${school_id} and evidence_id = ${evidenceId}`.execute(db)
  return id
}

/** Bytes that the viewer has uploaded since then, whatever became of them. */
export async function findUploaded({ db, schoolId, viewer }: Caller, since: Date): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`
    select coalesce(sum((data ->> 'bytes')::bigint), 0)::bigint as bytes from event
    where school_id = ${schoolId} and person_id = ${viewer.personId} and kind = 'file-uploaded' and at > ${since}`.execute(
    db,
  )
  return rows[0]!.bytes
}

export async function deleteFromEvidence(
  { db, schoolId }: Caller,
  { evidenceId, fileId }: { evidenceId: string; fileId: string },
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('evidence_file')
    .where('school_id', '=', schoolId)
    .where('evidence_id', '=', evidenceId)
    .where('file_id', '=', fileId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export interface HeldFile {
  sha256: string
  size: number
  name: string
  type: string
  /** the pieces that hold it */
  evidenceIds: string[]
}

export async function findFile({ db, schoolId }: Caller, id: string): Promise<HeldFile | undefined> {
  const { rows } = await sql<HeldFile>`
    select f.sha256, f.size, f.name, f.type,
      array(select x.evidence_id from evidence_file x where x.school_id = f.school_id and x.file_id = f.id) as "evidenceIds"
    from file f where f.school_id = ${schoolId} and f.id = ${id}`.execute(db)
  return rows[0]
}

/** Those of these bytes that a row of the school names. */
export async function findHeld(db: Db, schoolId: string, hashes: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ sha256: string }>`
    select distinct sha256 from file where school_id = ${schoolId} and sha256 = any (${[...hashes]}::text[])`.execute(
    db,
  )
  return rows.map(row => row.sha256)
}
