import { sql, type RawBuilder } from 'kysely'
import type { Caller, Language } from '../../base/caller.ts'
import { newId } from '../../base/ids.ts'
import type { ModuleTrack } from '../../graph-types.ts'
import { approved, newestFor, serves, type Audience } from '../audience/queries.ts'
import type { Content } from '../content.ts'
import type { PartProgress } from './progress-rules.ts'
import type { Answer, Drawn, Result } from './quiz-rules.ts'
import type { Span } from './watched-rules.ts'

type Place = Pick<Caller, 'db' | 'schoolId'>

/** All that a version says but its parts, as its readers have it. */
export interface Head extends Omit<Content, 'items'> {
  /** what its tasks prove once they are accepted */
  tasks: { competencyId: string; level: number }[]
  /** it is finished once what they ask for was accepted: nothing else tests it */
  waitsForReview: boolean
}

/** A version of a module. */
export interface VersionRow {
  id: string
  track: ModuleTrack
  versionId: string
  head: Head
}

/**
 * How these people stand in modules that they have begun, under whatever identity: in their newest attempt at the newest version of each that
 * they began, unless a later one that is theirs wants everybody to come again; what was taken out of the catalogue may be finished, and what is
 * not offered in one of its languages any more by whoever is going through it. `stands`: what finishing gave is accepted still.
 */
export const standings = (
  { schoolId }: Place,
  personIds: readonly string[],
  audience: Audience,
): RawBuilder<unknown> => sql`
  select s.*, m.track, coalesce((select e.state = 'accepted' from evidence_state e
      where e.school_id = ${schoolId} and e.evidence_id = s.evidence_id order by e.number desc limit 1), true) as stands from (
    select distinct on (asked.id, v.module_id) asked.id as person_id, v.module_id, v.id as version_id, v.number, v.head, v.published_by,
      a.id as attempt_id, a.number as attempt_number, a.started_at, a.finished_at, a.evidence_id
    from unnest(${[...personIds]}::uuid[]) as asked (id)
      join person p on p.school_id = ${schoolId} and (p.id = asked.id or p.merged_into = asked.id)
      join attempt a on a.school_id = p.school_id and a.person_id = p.id
      join module_version v on v.school_id = a.school_id and v.id = a.version_id
    order by asked.id, v.module_id, v.number desc, a.number desc, a.finished_at, a.started_at) as s
    join module m on m.school_id = ${schoolId} and m.id = s.module_id
  where m.retired_at is not null or not exists (select from module_version l
    where l.school_id = ${schoolId} and l.module_id = s.module_id and l.number > s.number and not l.stays_current and ${serves(audience)}
      and (s.finished_at is not null or l.head -> 'languages' @> (s.head -> 'languages')))`

/** A module as the viewer finds it: the version that they go on with, else the newest. */
export interface ShownRow extends VersionRow {
  publishedAt: Date
  attemptId: string | null
  startedAt: Date | null
  finishedAt: Date | null
  /** the viewer's cohorts that it is for; empty: it is the school's, or they are in none of its cohorts any more */
  onlyFor: string[]
  /** what beginning from the beginning would be to who has finished it; null: they have not, or it is not to be begun any more */
  again: Again | null
}

export interface Again extends Pick<VersionRow, 'versionId' | 'head'> {
  /** of the attempt */
  number: number
  publishedBy: string
  /** what finishing gave is accepted still */
  stands: boolean
}

export interface ShownWanted {
  /** what the viewer is in */
  audience: Audience
  /** undefined: all */
  ids?: readonly string[]
  /** in small letters */
  search?: string
  /** also what may no longer be begun, where the viewer has begun it */
  retiredToo?: boolean
}

export async function readShown(caller: Caller, wanted: ShownWanted): Promise<ShownRow[]> {
  const { db, schoolId, viewer } = caller
  const { audience, ids, search, retiredToo } = wanted
  const { rows } = await sql<ShownRow>`
    select m.id, m.track, v.id as "versionId", v.head, v.published_at as "publishedAt",
      s.attempt_id as "attemptId", s.started_at as "startedAt", s.finished_at as "finishedAt",
      case when s.finished_at is not null and m.retired_at is null and n.number >= v.number then json_build_object('versionId', n.id, 'head', n.head,
        'number', case when n.id = v.id then s.attempt_number + 1 else 1 end, 'stands', s.stands, 'publishedBy',
        (select coalesce(p.merged_into, p.id) from person p where p.school_id = m.school_id and p.id = n.published_by)) end as again,
      array(select c.cohort_id from module_cohort c where c.school_id = m.school_id and c.module_id = m.id and c.ended_at is null
        and c.cohort_id = any (${audience && [...audience]}::uuid[]) and not ${approved('v')}) as "onlyFor"
    from module m
      left join lateral ${newestFor(audience)} as n on true
      left join (${standings(caller, [viewer.personId], audience)}) as s on s.module_id = m.id
      join module_version v on v.school_id = m.school_id and v.id = coalesce(s.version_id, n.id)
    where m.school_id = ${schoolId}
      and (m.retired_at is null and n.id is not null or ${retiredToo ?? false} and s.attempt_id is not null)
      and (${ids ? [...ids] : null}::uuid[] is null or m.id = any (${ids ? [...ids] : null}::uuid[]))
      and (${search ?? ''} = '' or strpos(v.search, ${search ?? ''}) > 0)`.execute(db)
  return rows
}

/** Keeps that the viewer begins this version, for the first time or once more. False: in another tab they just did. */
export async function insertAttempt(
  { db, schoolId, viewer, now }: Caller,
  { versionId: version_id, number }: { versionId: string; number: number },
): Promise<boolean> {
  const row = { school_id: schoolId, id: newId(), person_id: viewer.personId, version_id, number, started_at: now }
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('attempt')
    .values(row)
    .onConflict(clash => clash.constraint('attempt_begun_once').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export interface LockedRow {
  id: string
  /** whose it is, and which language they read */
  personId: string
  language: Language | null
  moduleId: string
  track: ModuleTrack
  versionId: string
  publishedBy: string
}

/** At a module, at versions, the one during which work for a version was begun, or the one that a try belongs to. */
export type AttemptOf =
  { moduleId: string } | { versionIds: readonly string[] } | { versionId: string; begunAt: Date } | { tryId: string }

function isOf({ schoolId }: Place, of: AttemptOf): RawBuilder<unknown> {
  if ('versionIds' in of) return sql`a.version_id = any (${[...of.versionIds]}::uuid[])`
  if ('begunAt' in of) return sql`a.version_id = ${of.versionId} and (a.number = 1 or a.started_at <= ${of.begunAt})`
  if ('tryId' in of)
    return sql`a.id = (select attempt_id from quiz_try where school_id = ${schoolId} and id = ${of.tryId})`
  return sql`a.version_id in (select id from module_version where school_id = ${schoolId} and module_id = ${of.moduleId})`
}

/** The newest attempt of somebody, held until the transaction ends. */
export async function lockAttempt(place: Place, personId: string, of: AttemptOf): Promise<LockedRow | undefined> {
  const { db, schoolId } = place
  const { rows } = await sql<LockedRow>`
    select a.id, ${personId}::uuid as "personId", coalesce(p.language, (select t.language from visit t
        where t.school_id = p.school_id and t.person_id = p.id order by t.started_at desc limit 1)) as language, m.id as "moduleId", m.track, v.id as "versionId", v.published_by as "publishedBy"
    from attempt a
      join person p on p.school_id = a.school_id and p.id = a.person_id
      join module_version v on v.school_id = a.school_id and v.id = a.version_id
      join module m on m.school_id = v.school_id and m.id = v.module_id
    where a.school_id = ${schoolId} and (p.id = ${personId} or p.merged_into = ${personId}) and ${isOf(place, of)}
    order by v.number desc, a.number desc, a.finished_at, a.started_at limit 1
    for no key update of a`.execute(db)
  return rows[0]
}

export interface TryRow {
  id: string
  itemId: string
  number: number
  drawn: Drawn[]
  endedAt: Date | null
  score: number | null
  passed: boolean | null
  answers: { questionId: string; answer: Answer; correct: boolean }[]
}

export interface AttemptPart {
  itemId: string
  seconds: number
  doneAt: Date | null
  seenAt: Date
  /** of a film; null: of what is none, or not played yet */
  position: number | null
  watched: Span[] | null
  /** until when time has been counted for what was seen */
  watchedAt: Date | null
}

export interface AttemptRow {
  id: string
  versionId: string
  number: number
  startedAt: Date
  finishedAt: Date | null
  evidenceId: string | null
  items: AttemptPart[]
  tries: TryRow[]
}

/** Moments inside are text, as JSON has them. */
type Told<Row> = {
  [Key in keyof Row]: Row[Key] extends Date ? string : Row[Key] extends Date | null ? string | null : Row[Key]
}
type ToldAttempt = Omit<AttemptRow, 'items' | 'tries'> & {
  items: Told<AttemptRow['items'][number]>[]
  tries: Told<TryRow>[]
}

/** Somebody's newest attempts with all that was done in them, one for each version. One statement. */
export async function readAttempts(place: Place, personId: string, of: AttemptOf): Promise<AttemptRow[]> {
  const { db, schoolId } = place
  const { rows } = await sql<ToldAttempt>`
    select distinct on (a.version_id) a.id, a.version_id as "versionId", a.number, a.started_at as "startedAt", a.finished_at as "finishedAt",
      a.evidence_id as "evidenceId",
      coalesce((select json_agg(json_build_object('itemId', i.item_id, 'seconds', i.seconds, 'doneAt', i.done_at, 'seenAt', i.seen_at,
          'position', i.position, 'watched', i.watched,
          'watchedAt', i.watched_at))
        from attempt_item i where i.school_id = a.school_id and i.attempt_id = a.id), '[]') as items,
      coalesce((select json_agg(json_build_object('id', t.id, 'itemId', t.item_id, 'number', t.number, 'drawn', t.drawn, 'endedAt', t.ended_at,
          'score', t.score, 'passed', t.passed, 'answers',
          coalesce((select json_agg(json_build_object('questionId', r.question_id, 'answer', r.answer, 'correct', r.correct))
            from quiz_answer r where r.school_id = t.school_id and r.try_id = t.id), '[]')) order by t.number)
        from quiz_try t where t.school_id = a.school_id and t.attempt_id = a.id), '[]') as tries
    from attempt a join person p on p.school_id = a.school_id and p.id = a.person_id
    where a.school_id = ${schoolId} and (p.id = ${personId} or p.merged_into = ${personId}) and ${isOf(place, of)}
    order by a.version_id, a.number desc, a.finished_at, a.started_at`.execute(db)
  const moment = (text: string | null): Date | null => (text === null ? null : new Date(text))
  return rows.map(row => ({
    ...row,
    items: row.items.map(item => ({
      ...item,
      doneAt: moment(item.doneAt),
      seenAt: new Date(item.seenAt),
      watchedAt: moment(item.watchedAt),
    })),
    tries: row.tries.map(tried => ({ ...tried, endedAt: moment(tried.endedAt) })),
  }))
}

/** Adds to what was done in some parts, and answers how these stand; what is done stays so. `seenAt`: until when time has been counted. */
export async function addProgress(
  { db, schoolId, now }: Caller,
  attemptId: string,
  { parts, seenAt }: { parts: readonly PartProgress[]; seenAt: Date },
): Promise<AttemptPart[]> {
  const { rows } = await sql<AttemptPart>`
    insert into attempt_item (school_id, attempt_id, item_id, seconds, done_at, seen_at, position, watched, watched_at)
    select ${schoolId}::uuid, ${attemptId}::uuid, r."itemId", r.seconds, case when r.done then ${now}::timestamptz end, ${seenAt},
      r.position, r.watched, r."watchedAt"
    from jsonb_to_recordset(${JSON.stringify(parts)}::jsonb) as r ("itemId" uuid, seconds integer, done boolean, position integer, watched jsonb,
      "watchedAt" timestamptz)
    on conflict (school_id, attempt_id, item_id) do update set seconds = attempt_item.seconds + excluded.seconds,
      done_at = coalesce(attempt_item.done_at, excluded.done_at), seen_at = greatest(attempt_item.seen_at, excluded.seen_at),
      position = coalesce(excluded.position, attempt_item.position), watched = coalesce(excluded.watched, attempt_item.watched),
      watched_at = coalesce(excluded.watched_at, attempt_item.watched_at)
    returning item_id as "itemId", seconds, done_at as "doneAt", seen_at as "seenAt", position, watched, watched_at as "watchedAt"`.execute(
    db,
  )
  return rows
}

export async function insertTry(
  { db, schoolId, now }: Caller,
  attempt_id: string,
  { itemId: item_id, number, drawn }: { itemId: string; number: number; drawn: readonly Drawn[] },
): Promise<string> {
  const id = newId()
  const row = { school_id: schoolId, id, attempt_id, item_id, number, drawn: JSON.stringify(drawn), started_at: now }
  await db.insertInto('quiz_try').values(row).execute()
  return id
}

export async function insertAnswer(
  { db, schoolId, now }: Caller,
  try_id: string,
  { questionId: question_id, answer, correct }: TryRow['answers'][number],
): Promise<void> {
  const row = { school_id: schoolId, try_id, question_id, answer: JSON.stringify(answer), correct, answered_at: now }
  await db.insertInto('quiz_answer').values(row).execute()
}

export async function endTry({ db, schoolId, now }: Caller, id: string, { score, passed }: Result): Promise<void> {
  const ended = { ended_at: now, score: score.toFixed(4), passed }
  await db.updateTable('quiz_try').set(ended).where('school_id', '=', schoolId).where('id', '=', id).execute()
}
