import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'

interface Held {
  evidenceId: string
  fileId: string
}

/** The last of its files. The evidence must be locked: its files are counted. */
export async function insertHeld({ db, schoolId }: Caller, { evidenceId, fileId }: Held): Promise<void> {
  await sql`
    insert into evidence_file (school_id, evidence_id, file_id, position)
    select ${schoolId}::uuid, ${evidenceId}::uuid, ${fileId}, coalesce(max(position), 0) + 1
    from evidence_file where school_id = ${schoolId} and evidence_id = ${evidenceId}`.execute(db)
}

/** The pieces that hold some of these files. */
export async function findHolding(
  { db, schoolId }: Pick<Caller, 'db' | 'schoolId'>,
  fileIds: readonly string[],
): Promise<Held[]> {
  const { rows } = await sql<Held>`
    select evidence_id as "evidenceId", file_id as "fileId" from evidence_file
    where school_id = ${schoolId} and file_id = any (${[...fileIds]}::uuid[])`.execute(db)
  return rows
}

export async function deleteHeld({ db, schoolId }: Caller, { evidenceId, fileId }: Held): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('evidence_file')
    .where('school_id', '=', schoolId)
    .where('evidence_id', '=', evidenceId)
    .where('file_id', '=', fileId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export async function deleteUnheldFiles(
  { db, schoolId }: Pick<Caller, 'db' | 'schoolId'>,
  ids: readonly string[],
): Promise<void> {
  await sql`delete from file f where f.school_id = ${schoolId} and f.id = any (${[...ids]}::uuid[])
    and not exists (select from evidence_file x where x.school_id = f.school_id and x.file_id = f.id)`.execute(db)
}
