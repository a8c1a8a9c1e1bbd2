import { inSchool, type Db } from '../../server/base/database.ts'
import { dayIn } from '../../server/base/days.ts'
import { newId } from '../../server/base/ids.ts'
import { seedFramework } from './seed-framework.ts'
import { addSeedModules } from './seed-modules.ts'

/** A new school with its own copy of the reference framework, in force from today, and modules to publish; tells its id. */
export async function makeSchool(db: Db, { name, now }: { name: string; now: Date }): Promise<string> {
  const school = { id: newId(), name, created_at: now }
  const { id, zone } = await db.insertInto('school').values(school).returning(['id', 'zone']).executeTakeFirstOrThrow()
  const today = dayIn(zone, now)
  await seedFramework(db, { schoolId: id, startedOn: today, today })
  await inSchool(db, id, db => addSeedModules(db, { schoolId: id, now }))
  return id
}
