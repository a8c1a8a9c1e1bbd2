import type { Db } from '../../server/base/database.ts'
import { dayIn } from '../../server/base/days.ts'
import { newId } from '../../server/base/ids.ts'
import { seedFramework } from './seed-framework.ts'

/** A new school with its own copy of the reference framework, in force from today; tells its id. */
export async function makeSchool(db: Db, { name, now }: { name: string; now: Date }): Promise<string> {
  const school = { id: newId(), name, created_at: now }
  const { id, zone } = await db.insertInto('school').values(school).returning(['id', 'zone']).executeTakeFirstOrThrow()
  const today = dayIn(zone, now)
  await seedFramework(db, { schoolId: id, startedOn: today, today })
  return id
}
