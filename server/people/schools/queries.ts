import { sql } from 'kysely'
import type { Db } from '../../base/database.ts'

export interface SchoolRow {
  id: string
  name: string
  zone: string
  suspendedAt: Date | null
}

export function findSchools(db: Db): Promise<SchoolRow[]> {
  return db.selectFrom('school').select(['id', 'name', 'zone', 'suspended_at as suspendedAt']).orderBy('name').execute()
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

export async function endOfDay(db: Db, zone: string, day: string): Promise<Date> {
  const { rows } = await sql<{ at: Date }>`select (${day}::date + 1)::timestamp at time zone ${zone} as at`.execute(db)
  return rows[0]!.at
}
