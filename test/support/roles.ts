import { inSchool, type Db } from '../../server/base/database.ts'
import { newId } from '../../server/base/ids.ts'

/** A school-wide role for somebody of the demo, by name, as the operator gives it. */
export async function giveRole(db: Db, name: string, role: 'coordinator' | 'rater'): Promise<void> {
  const schools = await db.selectFrom('school').select('id').execute()
  for (const { id: school_id } of schools)
    await inSchool(db, school_id, async db => {
      const people = await db.selectFrom('person').select('id').where('name', '=', name).execute()
      const grants = people.map(({ id: person_id }) => ({
        school_id,
        id: newId(),
        person_id,
        role,
        given_at: new Date(),
      }))
      if (grants.length > 0) await db.insertInto('role_grant').values(grants).execute()
    })
}
