import { inSchool, type Db } from '../../server/base/database.ts'
import { dayIn } from '../../server/base/days.ts'
import { newId } from '../../server/base/ids.ts'
import { seedFramework } from './seed-framework.ts'
import { addSeedModules } from './seed-modules.ts'

interface NewSchool {
  name: string
  /** IANA; null: a school's usual one */
  zone?: string | null
  now: Date
}

/** A new school with its own copy of the reference framework, in force from today, and modules to publish; tells its id. */
export async function makeSchool(db: Db, { name, zone, now }: NewSchool): Promise<string> {
  const school = { id: newId(), name, created_at: now, ...(zone ? { zone } : {}) }
  const made = await db.insertInto('school').values(school).returning(['id', 'zone']).executeTakeFirstOrThrow()
  const [id, today] = [made.id, dayIn(made.zone, now)]
  await seedFramework(db, { schoolId: id, startedOn: today, today })
  await inSchool(db, id, db => addSeedModules(db, { schoolId: id, now }))
  return id
}
