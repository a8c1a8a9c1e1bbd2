// Where the demo's past takes place: one school, in one transaction.
import type { Caller, Role } from '../../server/base/caller.ts'
import type { Db } from '../../server/base/database.ts'
import { dayIn } from '../../server/base/days.ts'
import type { Framework } from '../../server/competencies/framework.ts'

export interface Stage {
  db: Db
  schoolId: string
  zone: string
  /** the moment of seeding */
  now: Date
  framework: Framework
  /** where visits come from */
  deploymentId: string
}

export interface Player {
  personId: string
  roles: readonly Role[]
  /** as letters name them */
  name?: string
}

const day = 86_400_000

export const momentOn = ({ now }: Stage, daysAgo: number): Date => new Date(now.getTime() - daysAgo * day)

/** Somebody as they would have asked that many days ago. */
export function callerOn(stage: Stage, { personId, roles, name }: Player, daysAgo: number): Caller {
  const { db, schoolId, zone, deploymentId } = stage
  const now = momentOn(stage, daysAgo)
  return {
    db,
    schoolId,
    now,
    today: dayIn(zone, now),
    requestId: 'demo',
    viewer: {
      personId,
      name: name ?? null,
      visitId: schoolId, // a visit that never was
      deploymentId,
      courseId: null,
      roles: new Set(roles),
      leadsCourseIds: [],
      leadsCohortIds: [],
      language: 'en',
    },
  }
}

/** By its code without the prefix. */
export function competencyId({ framework }: Stage, code: string): string {
  const competency = framework.competencies.find(competency => competency.code.endsWith(`-${code}`))
  if (!competency) throw new Error(`no competency ${code}`)
  return competency.id
}

export function profileIds({ framework }: Stage, codes: readonly string[]): string[] {
  const profiles = framework.profiles.filter(({ code }) => codes.includes(code))
  if (profiles.length !== codes.length) throw new Error(`not all of these are profiles: ${codes.join(', ')}`)
  return profiles.map(({ id }) => id)
}
