import type { Db } from '../../base/database.ts'

export interface SchoolRow {
  id: string
  name: string
  suspendedAt: Date | null
}

export function findSchools(db: Db): Promise<SchoolRow[]> {
  return db.selectFrom('school').select(['id', 'name', 'suspended_at as suspendedAt']).orderBy('name').execute()
}

export async function updateSuspension(db: Db, schoolId: string, at: Date | null): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('school')
    .set({ suspended_at: at })
    .where('id', '=', schoolId)
    .where('suspended_at', at === null ? 'is not' : 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
