import { inSavepoint, type Db } from './database.ts'
import { newId } from './ids.ts'
import { asRefusal, Refusal } from './refusal.ts'

export type Language = 'en' | 'zh-Hans'
export type Role = 'faculty' | 'coordinator' | 'rater' | 'operator' | 'guest' | 'viewer'

/** Who asks. `coordinator` in `roles` is the school-wide one; who leads courses or cohorts has them in `leadsCourseIds` and `leadsCohortIds`. */
export interface Viewer {
  personId: string
  name: string | null
  visitId: string
  /** null: a guest, who came by a link */
  deploymentId: string | null
  /** where the launch came from; null outside a course */
  courseId: string | null
  roles: ReadonlySet<Role>
  leadsCourseIds: readonly string[]
  leadsCohortIds: readonly string[]
  language: Language
}

type Leading = Pick<Viewer, 'roles' | 'leadsCourseIds' | 'leadsCohortIds'>

/** The whole school, the course of the visit, or a cohort. */
export const coordinates = ({ roles, leadsCourseIds, leadsCohortIds }: Leading): boolean =>
  roles.has('coordinator') || leadsCourseIds.length > 0 || leadsCohortIds.length > 0

export interface Caller {
  /** bound to the request's one transaction, in which the school is set */
  db: Db
  schoolId: string
  viewer: Viewer
  now: Date
  /** the day in the school's zone, `YYYY-MM-DD` */
  today: string
  requestId: string
}

/** All of it or nothing. The parameter of `work` shadows the outer caller on purpose. */
export const inTransaction = <T>(caller: Caller, work: (caller: Caller) => Promise<T>): Promise<T> =>
  inSavepoint(caller.db, () => work(caller))

/** What somebody did, once, in the transaction of the fact. */
export const note = (caller: Caller, kind: string, data: Record<string, unknown> = {}): Promise<void> =>
  insertEvent(caller.db, { ...caller, personId: caller.viewer.personId, kind, data })

/** The same by the command line or the service itself. */
export const noteOutside = (
  db: Db,
  event: { schoolId: string; now: Date; kind: string; data?: Record<string, unknown> },
): Promise<void> => insertEvent(db, { data: {}, ...event, personId: null })

interface Event {
  schoolId: string
  now: Date
  personId: string | null
  kind: string
  data: Record<string, unknown>
}

async function insertEvent(db: Db, { schoolId, now, personId, kind, data }: Event): Promise<void> {
  const row = { school_id: schoolId, id: newId(), at: now, person_id: personId, kind, data: JSON.stringify(data) }
  await db.insertInto('event').values(row).execute()
}

type Answer<Noun extends string, T> = { [K in Noun]?: T } & {
  refusal?: { code: string; details: Record<string, unknown> }
}

/** Runs an operation for a mutation: its result under `noun`, or its refusal, with everything that it wrote undone. */
export async function answering<Noun extends string, T>(
  caller: Caller,
  noun: Noun,
  operation: (caller: Caller) => Promise<T>,
): Promise<Answer<Noun, T>> {
  try {
    return { [noun]: await inTransaction(caller, operation) } as Answer<Noun, T>
  } catch (thrown) {
    const error = asRefusal(thrown)
    if (!(error instanceof Refusal)) throw error
    return { refusal: { code: error.code, details: error.details } } as Answer<Noun, T>
  }
}
