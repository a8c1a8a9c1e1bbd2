import type { Caller } from './caller.ts'
import type { Db } from './database.ts'

/** For work that goes through all schools, one after the other. */
export async function findSchools(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('school').select('id').execute()
  return rows.map(({ id }) => id)
}

/** Where days are those of the school: the one in which something was done, or today for what is done without a visit. */
export async function findZone({ db, schoolId }: Pick<Caller, 'db' | 'schoolId'>): Promise<string> {
  const { zone } = await db.selectFrom('school').select('zone').where('id', '=', schoolId).executeTakeFirstOrThrow()
  return zone
}
