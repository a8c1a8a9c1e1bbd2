import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import type { LessonDesign } from './design-shape.ts'

type Place = Pick<Caller, 'db' | 'schoolId' | 'now'>

export interface DesignRow {
  evidenceId: string
  revision: number
  content: LessonDesign
  savedAt: Date
}

export async function readDesigns({ db, schoolId }: Caller, evidenceIds: readonly string[]): Promise<DesignRow[]> {
  return db
    .selectFrom('lesson_design')
    .select(['evidence_id as evidenceId', 'revision', 'saved_at as savedAt'])
    .select(eb => eb.ref('content').$castTo<LessonDesign>().as('content'))
    .where('school_id', '=', schoolId)
    .where('evidence_id', 'in', [...evidenceIds])
    .execute()
}

export async function insertDesign(
  { db, schoolId: school_id, now }: Place,
  evidence_id: string,
  content: LessonDesign,
): Promise<void> {
  const said = { revision: 1, content: JSON.stringify(content), saved_at: now }
  await db
    .insertInto('lesson_design')
    .values({ school_id, evidence_id, ...said })
    .execute()
}

/** What a piece says, for the piece that is to take its place. */
export async function copyDesign(
  { db, schoolId, now }: Place,
  { from, to }: { from: string; to: string },
): Promise<void> {
  await sql`
    insert into lesson_design (school_id, evidence_id, revision, content, saved_at) select school_id, ${to}, 1, content, ${now}
    from lesson_design where school_id = ${schoolId} and evidence_id = ${from}`.execute(db)
}

export interface Saved {
  evidenceId: string
  revision: number
  content: LessonDesign
  occurredOn: string
}

/** The next revision. The piece must be locked. */
export async function updateDesign({ db, schoolId, now }: Place, saved: Saved): Promise<void> {
  const { evidenceId, revision, content, occurredOn } = saved
  await db
    .updateTable('lesson_design')
    .set({ revision, content: JSON.stringify(content), saved_at: now })
    .where('school_id', '=', schoolId)
    .where('evidence_id', '=', evidenceId)
    .execute()
  await db
    .updateTable('evidence')
    .set({ occurred_on: occurredOn })
    .where('school_id', '=', schoolId)
    .where('id', '=', evidenceId)
    .execute()
}
