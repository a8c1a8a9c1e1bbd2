import { sql } from 'kysely'
import type { Caller, Language } from '../../base/caller.ts'
import type { Db } from '../../base/database.ts'
import type { FileScan } from '../../graph-types.ts'
import type { Asking, Values } from '../../notices/kinds.ts'

export interface ModuleFileRow {
  moduleId: string
  id: string
  name: string
  type: string
  size: number
  scan: FileScan
  width: number | null
  height: number | null
}

/** What these modules hold, or these files of any module. */
export async function readModuleFiles(
  { db, schoolId }: Pick<Caller, 'db' | 'schoolId'>,
  of: { moduleIds: readonly string[] } | { fileIds: readonly string[] },
): Promise<ModuleFileRow[]> {
  const which =
    'moduleIds' in of
      ? sql`h.module_id = any (${[...of.moduleIds]}::uuid[])`
      : sql`h.file_id = any (${[...of.fileIds]}::uuid[])`
  const { rows } = await sql<ModuleFileRow>`
    select h.module_id as "moduleId", f.id, f.name, f.type, f.size, f.scan, f.width, f.height
    from module_file h join file f on f.school_id = h.school_id and f.id = h.file_id
    where h.school_id = ${schoolId} and ${which} order by h.added_at, f.id`.execute(db)
  return rows
}

/** What modules are called while they are written, and which of their files were thrown away. */
export async function findInfected(
  { db, schoolId }: Asking,
  moduleIds: readonly string[],
): Promise<ReadonlyMap<string, Values>> {
  const { rows } = await sql<{ id: string; title: Record<Language, string>; files: string | null }>`
    select d.module_id as id, d.content -> 'title' as title, (select string_agg(f.name, ', ' order by h.added_at, f.id) from module_file h
      join file f on f.school_id = h.school_id and f.id = h.file_id and f.scan = 'infected'
      where h.school_id = d.school_id and h.module_id = d.module_id) as files
    from module_draft d where d.school_id = ${schoolId} and d.module_id = any (${[...moduleIds]}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, ...values }) => [id, values]))
}

export async function insertModuleFiles(
  { db, schoolId, now }: Caller,
  moduleId: string,
  fileIds: readonly string[],
): Promise<void> {
  await sql`
    insert into module_file (school_id, module_id, file_id, added_at)
    select ${schoolId}::uuid, ${moduleId}::uuid, id, ${now} from unnest(${[...fileIds]}::uuid[]) as id
    on conflict do nothing`.execute(db)
}

/** What was added before then and neither the draft nor any version names. */
export async function deleteUnnamed(db: Db, schoolId: string, before: Date): Promise<void> {
  const names = (what: 'module_draft' | 'module_version') =>
    sql`exists (select from ${sql.table(what)} c where c.school_id = h.school_id and c.module_id = h.module_id
      and strpos(c.content::text, h.file_id::text) > 0)`
  const { rows } = await sql<{ id: string }>`
    delete from module_file h where h.school_id = ${schoolId} and h.added_at < ${before}
      and not ${names('module_draft')} and not ${names('module_version')} returning h.file_id as id`.execute(db)
  await sql`
    delete from file f where f.school_id = ${schoolId} and f.id = any (${rows.map(({ id }) => id)}::uuid[])
      and not exists (select from module_file h where h.school_id = f.school_id and h.file_id = f.id)`.execute(db)
}
