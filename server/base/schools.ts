import type { Db } from './database.ts'

/** For work that goes through all schools, one after the other. */
export async function findSchools(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('school').select('id').execute()
  return rows.map(({ id }) => id)
}
