import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import { newId } from '../../base/ids.ts'
import { newestFor, type Audience } from '../audience/queries.ts'
import type { Answer, Drawn } from '../playing/quiz-rules.ts'
import type { Dealt, Source } from './deal-rules.ts'
import type { Placed } from './placing-rules.ts'

type Place = Pick<Caller, 'db' | 'schoolId'>

/**
 * What is in their catalogue and asks something in their language: a level is of what somebody can do, not of what they can read. Of what one
 * has published oneself one proves nothing.
 */
export async function readSources({ db, schoolId, viewer }: Caller, audience: Audience): Promise<Source[]> {
  const { rows } = await sql<Source>`
    select n.id as "versionId", n.question_ids as "questionIds", n.head -> 'proofs' as proofs
    from module m cross join lateral ${newestFor(audience)} as n
      join person p on p.school_id = n.school_id and p.id = n.published_by
    where m.school_id = ${schoolId} and m.retired_at is null and n.question_ids <> '[]' and n.head -> 'languages' ? ${viewer.language}
      and p.id <> ${viewer.personId} and p.merged_into is distinct from ${viewer.personId}
    order by n.id`.execute(db)
  return rows
}

/** The questions that the viewer has answered since then, in modules and diagnostics, under whatever identity. */
export async function readAnsweredSince({ db, schoolId, viewer }: Caller, since: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    with them as (select id from person where school_id = ${schoolId} and (id = ${viewer.personId} or merged_into = ${viewer.personId}))
    select r.question_id as id
    from attempt a join quiz_try t on t.school_id = a.school_id and t.attempt_id = a.id
      join quiz_answer r on r.school_id = t.school_id and r.try_id = t.id
    where a.school_id = ${schoolId} and a.person_id in (select id from them) and r.answered_at >= ${since}
    union
    select r.question_id
    from diagnostic_try t join diagnostic_answer r on r.school_id = t.school_id and r.try_id = t.id
    where t.school_id = ${schoolId} and t.person_id in (select id from them) and r.answered_at >= ${since}`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

/** A question of a diagnostic: for what it is asked, and its options in the order shown. */
export type DiagnosticQuestion = Dealt & Drawn

export interface TryRow {
  id: string
  areaId: string
  drawn: DiagnosticQuestion[]
  startedOn: string
  startedAt: Date
  endedOn: string | null
  endedAt: Date | null
  placed: Placed[] | null
  evidenceId: string | null
  answers: { questionId: string; answer: Answer; correct: boolean }[]
}

/** The viewer's newest one in each area, with what was answered. */
export async function readNewestTries({ db, schoolId, viewer }: Caller): Promise<TryRow[]> {
  const { rows } = await sql<TryRow>`
    select distinct on (t.area_id) t.id, t.area_id as "areaId", t.drawn, t.started_on as "startedOn", t.started_at as "startedAt",
      t.ended_on as "endedOn", t.ended_at as "endedAt", t.placed, t.evidence_id as "evidenceId",
      coalesce((select json_agg(json_build_object('questionId', r.question_id, 'answer', r.answer, 'correct', r.correct))
        from diagnostic_answer r where r.school_id = t.school_id and r.try_id = t.id), '[]') as answers
    from diagnostic_try t join person p on p.school_id = t.school_id and p.id = t.person_id
    where t.school_id = ${schoolId} and (p.id = ${viewer.personId} or p.merged_into = ${viewer.personId})
    order by t.area_id, t.started_at desc, t.id desc`.execute(db)
  return rows
}

/** One of the viewer's, held until the transaction ends: in which area it is. */
export async function lockTry({ db, schoolId, viewer }: Caller, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ areaId: string }>`
    select t.area_id as "areaId" from diagnostic_try t join person p on p.school_id = t.school_id and p.id = t.person_id
    where t.school_id = ${schoolId} and t.id = ${id} and (p.id = ${viewer.personId} or p.merged_into = ${viewer.personId})
    for no key update of t`.execute(db)
  return rows[0]?.areaId
}

/** Keeps that the viewer begins one. False: in another tab they just did. */
export async function insertTry(
  { db, schoolId, viewer, now, today }: Caller,
  area_id: string,
  drawn: readonly DiagnosticQuestion[],
): Promise<boolean> {
  const row = {
    school_id: schoolId,
    id: newId(),
    person_id: viewer.personId,
    area_id,
    drawn: JSON.stringify(drawn),
    started_on: today,
    started_at: now,
  }
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('diagnostic_try')
    .values(row)
    .onConflict(clash => clash.constraint('diagnostic_begun_once_a_day').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export async function insertAnswer(
  { db, schoolId, now }: Caller,
  try_id: string,
  { questionId: question_id, answer, correct }: TryRow['answers'][number],
): Promise<void> {
  const row = { school_id: schoolId, try_id, question_id, answer: JSON.stringify(answer), correct, answered_at: now }
  await db.insertInto('diagnostic_answer').values(row).execute()
}

export async function endTry(
  { db, schoolId, now, today }: Caller,
  id: string,
  { placed, evidenceId }: { placed: readonly Placed[]; evidenceId: string | null },
): Promise<void> {
  const ended = { ended_on: today, ended_at: now, placed: JSON.stringify(placed), evidence_id: evidenceId }
  await db.updateTable('diagnostic_try').set(ended).where('school_id', '=', schoolId).where('id', '=', id).execute()
}

/** Who published these versions, by version. */
export async function readPublishers(
  { db, schoolId }: Place,
  versionIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('module_version')
    .select(['id', 'published_by'])
    .where('school_id', '=', schoolId)
    .where('id', 'in', [...versionIds])
    .execute()
  return new Map(rows.map(({ id, published_by }) => [id, published_by]))
}
