import { noteOutside } from '../../base/caller.ts'
import { inSchool, type Db } from '../../base/database.ts'
import { refuse } from '../../base/refusal.ts'
import { updateSuspension } from './queries.ts'

/** Its launches are refused and its visits answer nothing, from the next question on; nothing is lost. */
export const suspendSchool = (db: Db, schoolId: string, now: Date): Promise<void> =>
  inSchool(db, schoolId, async db => {
    if (!(await updateSuspension(db, schoolId, now))) refuse('SCHOOL_SUSPENDED_ALREADY')
    await noteOutside(db, { schoolId, now, kind: 'school-suspended' })
  })

export const resumeSchool = (db: Db, schoolId: string, now: Date): Promise<void> =>
  inSchool(db, schoolId, async db => {
    if (!(await updateSuspension(db, schoolId, null))) refuse('SCHOOL_NOT_SUSPENDED')
    await noteOutside(db, { schoolId, now, kind: 'school-resumed' })
  })
