import { note, type Caller } from '../../base/caller.ts'
import { isZone } from '../../base/days.ts'
import { refuse } from '../../base/refusal.ts'
import { operator } from '../access.ts'
import { updateSchool } from './queries.ts'
import { showSchool, type School } from './show-set-up.ts'

interface SchoolChange {
  name?: string | null | undefined
  zone?: string | null | undefined
}

/** What is left out stays. Days that were written stay as they are; the next ones are days in the new zone. */
export async function changeSchool(caller: Caller, change: SchoolChange): Promise<School> {
  operator(caller)
  const school = await showSchool(caller)
  const name = (change.name ?? school.name).trim()
  const zone = change.zone ?? school.zone
  if (name === '' || name.length > 200) refuse('SCHOOL_NAME_EMPTY', { atMost: 200 })
  if (!isZone(zone)) refuse('ZONE_UNKNOWN', { zone })
  await updateSchool(caller, { name, zone })
  await note(caller, 'school-changed', { name, zone })
  return { id: school.id, name, zone }
}
