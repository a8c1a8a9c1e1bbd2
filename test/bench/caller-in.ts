import type { Caller, Role } from '../../server/base/caller.ts'
import type { Db } from '../../server/base/database.ts'
import { newId } from '../../server/base/ids.ts'
import { today } from './generate-faculty.ts'

/** Whoever asks, without a visit in the database. */
export const callerIn = (db: Db, schoolId: string, { personId, role }: { personId: string; role: Role }): Caller => ({
  db,
  schoolId,
  now: new Date(),
  today,
  requestId: 'bench',
  viewer: {
    personId,
    name: null,
    visitId: newId(),
    deploymentId: newId(),
    courseId: null,
    roles: new Set([role]),
    leadsCourseIds: [],
    leadsCohortIds: [],
    language: 'en',
  },
})
