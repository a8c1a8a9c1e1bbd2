import { sql, type RawBuilder } from 'kysely'
import { coordinates, type Caller } from '../../base/caller.ts'
import { newId } from '../../base/ids.ts'
import { personBehind, type Named } from '../../base/person-behind.ts'
import type { EvidenceStateName, FileScan } from '../../graph-types.ts'
import { copyDesign } from '../designs/queries.ts'
import { deleteUnheldFiles } from '../files/queries.ts'
import type { Draft } from './rules.ts'
import type { Mark, Task } from './task.ts'

/** Moments inside are text, as JSON has them. */
export interface PieceRow {
  id: string
  person: Named
  kind: string
  title: string
  note: string | null
  link: string | null
  occurredOn: string
  recordedAt: Date
  refreshUpTo: number | null
  refreshedEvents: string[]
  supersedesId: string | null
  /** counts the savings of a draft */
  revision: number
  task: Task | null
  states: { state: EvidenceStateName; by: Named | null; at: string; reason: string | null; marks: Mark[] }[]
  claims: { competencyId: string; level: number }[]
  appraisals: {
    id: string
    competencyId: string
    rater: Named
    level: number
    note: string | null
    recordedAt: string
    withdrawnBecause: string | null
  }[]
  passedTo: Named[]
  files: { id: string; name: string; type: string; size: number; scan: FileScan; uploadedAt: string }[]
  corrections: { id: string; state: EvidenceStateName }[]
  waitingDays: number | null
  /** about the viewer, under whatever identity */
  own: boolean
  /** within what the viewer reviews */
  reached: boolean
}

const listOf = (object: RawBuilder<unknown>, rest: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`coalesce((select json_agg(${object}) from (${rest}) as part), '[]')`

/** Who may review: all for a school-wide coordinator, who leads a course or cohort the people in it, and who holds a role what was passed to them. */
export function reach({ schoolId, today, viewer }: Caller, personIds: RawBuilder<unknown>): RawBuilder<boolean> {
  const reviews = viewer.roles.has('rater') || coordinates(viewer)
  return sql<boolean>`(${viewer.roles.has('coordinator')}
    or exists (select from led_people(${schoolId}, ${[...viewer.leadsCourseIds]}, ${[...viewer.leadsCohortIds]}, ${today}) as led (id)
      where led.id = any (${personIds}))
    or ${reviews} and exists (select from evidence_passing g join person me on me.school_id = g.school_id and me.id = g.to_person_id
      where g.school_id = ${schoolId} and g.evidence_id = e.id and (me.id = ${viewer.personId} or me.merged_into = ${viewer.personId})))`
}

/** Whole pieces, whatever was asked of them: one statement. */
export async function readPieces(caller: Caller, ids: readonly string[]): Promise<PieceRow[]> {
  const { db, schoolId, viewer, today } = caller
  const of = sql`school_id = e.school_id and evidence_id = e.id`
  const { rows } = await sql<PieceRow>`
    select e.id, json_build_object('id', about.id, 'name', about.name) as person, e.kind, e.title, e.note, e.link, e.occurred_on as "occurredOn",
      e.recorded_at as "recordedAt", e.refresh_up_to as "refreshUpTo", e.refreshed_events as "refreshedEvents", e.supersedes as "supersedesId", e.revision,
      e.task || jsonb_build_object('versionId', e.version_id, 'itemId', e.item_id) as task,
      ${listOf(
        sql`json_build_object('state', state, 'by', ${personBehind('part', 'by_person_id')}, 'at', at, 'reason', reason, 'marks', coalesce((
          select json_agg(json_build_object('criterionId', k.criterion_id, 'level', k.level, 'note', k.note)) from evidence_mark k
          where k.school_id = part.school_id and k.evidence_id = part.evidence_id and k.number = part.number), '[]'))`,
        sql`select * from evidence_state where ${of} order by number`,
      )} as states,
      ${listOf(sql`json_build_object('competencyId', competency_id, 'level', level)`, sql`select * from evidence_claim where ${of}`)} as claims,
      ${listOf(
        sql`json_build_object('id', id, 'competencyId', competency_id, 'rater', ${personBehind('part', 'rater_person_id')}, 'level', level, 'note', note,
          'recordedAt', recorded_at, 'withdrawnBecause', reason)`,
        sql`select a.*, w.reason from appraisal a
          left join appraisal_withdrawal w on w.school_id = a.school_id and w.appraisal_id = a.id
          where a.school_id = e.school_id and a.evidence_id = e.id order by a.recorded_at, a.id`,
      )} as appraisals,
      ${listOf(personBehind('part', 'to_person_id'), sql`select * from evidence_passing where ${of} order by passed_at, to_person_id`)} as "passedTo",
      ${listOf(
        sql`json_build_object('id', id, 'name', name, 'type', type, 'size', size, 'scan', scan, 'uploadedAt', uploaded_at)`,
        sql`select f.* from evidence_file x join file f on f.school_id = x.school_id and f.id = x.file_id
          where x.school_id = e.school_id and x.evidence_id = e.id order by x.position`,
      )} as files,
      ${listOf(
        sql`json_build_object('id', id, 'state', state)`,
        sql`select c.id, (select s.state from evidence_state s where s.school_id = c.school_id and s.evidence_id = c.id order by s.number desc limit 1)
          from evidence c where c.school_id = e.school_id and c.supersedes = e.id`,
      )} as corrections,
      (select ${today}::date - (w.since at time zone s.zone)::date from evidence_waiting w join school s on s.id = w.school_id where w.${of}) as "waitingDays",
      about.id = ${viewer.personId} as own, about.id <> ${viewer.personId} and ${reach(caller, sql`about.ids`)} as reached
    from evidence e
      cross join lateral (select kept.id, kept.name, array(select i.id from person i where i.school_id = e.school_id and (i.id = kept.id or i.merged_into = kept.id)) as ids
        from person p join person kept on kept.school_id = p.school_id and kept.id = case when p.merged_into is null then p.id else p.merged_into end
        where p.school_id = e.school_id and p.id = e.person_id) as about
    where e.school_id = ${schoolId} and e.id = any (${[...ids]}::uuid[])`.execute(db)
  return rows
}

/** Holds off everybody who would change the piece's standing, until the transaction ends. False: there is none. */
export async function lockPiece({ db, schoolId }: Caller, id: string): Promise<boolean> {
  const { rows } =
    await sql`select id from evidence where school_id = ${schoolId} and id = ${id} for no key update`.execute(db)
  return rows.length > 0
}

export interface NextState {
  state: EvidenceStateName
  reason?: string | null
  /** how the rubric is filled in */
  marks?: readonly Mark[]
}

/** The piece must be locked, or new. */
export async function addState(
  { db, schoolId, viewer, now }: Caller,
  evidenceId: string,
  { state, reason, marks }: NextState,
): Promise<void> {
  const { rows } = await sql<{ number: number }>`
    insert into evidence_state (school_id, evidence_id, number, state, by_person_id, at, reason)
    select ${schoolId}::uuid, ${evidenceId}::uuid, coalesce(max(number), 0) + 1, ${state}, ${viewer.personId}::uuid, ${now}, ${reason ?? null}
    from evidence_state where school_id = ${schoolId} and evidence_id = ${evidenceId} returning number`.execute(db)
  if (!marks || marks.length === 0) return
  const { number } = rows[0]!
  const given = marks.map(({ criterionId: criterion_id, level, note }) => ({ criterion_id, level, note }))
  await db
    .insertInto('evidence_mark')
    .values(given.map(mark => ({ school_id: schoolId, evidence_id: evidenceId, number, ...mark })))
    .execute()
}

/** A draft of the viewer's own, or for a task of a module. */
export async function insertDraft(caller: Caller, draft: Draft, task: Task | null = null): Promise<string> {
  const { db, schoolId: school_id, viewer, now } = caller
  const id = newId()
  const who = { person_id: viewer.personId, recorded_by: viewer.personId, recorded_at: now, origin: 'person' as const }
  await db
    .insertInto('evidence')
    .values({ school_id, id, ...who, ...columnsOf(draft), ...(task && taskColumns(task)) })
    .execute()
  await insertClaims(caller, id, draft.claims)
  await addState(caller, id, { state: 'draft' })
  return id
}

/** The next revision. The piece must be locked. */
export async function replaceDraft(caller: Caller, id: string, draft: Draft): Promise<void> {
  const { db, schoolId, now } = caller
  await db
    .updateTable('evidence')
    .set(eb => ({ ...columnsOf(draft), revision: eb('revision', '+', 1), recorded_at: now }))
    .where('school_id', '=', schoolId)
    .where('id', '=', id)
    .execute()
  await db.deleteFrom('evidence_claim').where('school_id', '=', schoolId).where('evidence_id', '=', id).execute()
  await insertClaims(caller, id, draft.claims)
}

const taskColumns = ({ versionId: version_id, itemId: item_id, ...asked }: Task) => ({
  version_id,
  item_id,
  task: JSON.stringify(asked),
})

/** The viewer's pieces for the tasks of these versions that nothing has superseded, under whatever identity, the newest first. */
export async function findForTasks(
  { db, schoolId, viewer }: Caller,
  versionIds: readonly string[],
): Promise<{ id: string; versionId: string; itemId: string }[]> {
  const { rows } = await sql<{ id: string; versionId: string; itemId: string }>`
    select e.id, e.version_id as "versionId", e.item_id as "itemId" from evidence e
      join person p on p.school_id = e.school_id and p.id = e.person_id
    where e.school_id = ${schoolId} and e.version_id = any (${[...versionIds]}::uuid[])
      and (p.id = ${viewer.personId} or p.merged_into = ${viewer.personId})
      and not exists (select from evidence_state s where s.school_id = e.school_id and s.evidence_id = e.id and s.state = 'superseded')
    order by e.id desc`.execute(db)
  return rows
}

const columnsOf = ({ kind, title, note, link, occurredOn, refresh }: Draft) => ({
  kind,
  title,
  note,
  link,
  occurred_on: occurredOn,
  refresh_up_to: refresh?.upTo ?? null,
  refreshed_events: refresh?.eventIds ?? [],
})

export async function insertClaims(
  { db, schoolId }: Pick<Caller, 'db' | 'schoolId'>,
  evidence_id: string,
  claims: Draft['claims'],
): Promise<void> {
  if (claims.length === 0) return
  const rows = claims.map(({ competencyId, level }) => ({
    school_id: schoolId,
    evidence_id,
    competency_id: competencyId,
    level,
  }))
  await db.insertInto('evidence_claim').values(rows).execute()
}

/** A draft with the same content, design and files, which is to supersede the piece. */
export async function insertCorrection(caller: Caller, id: string): Promise<string> {
  const { db, schoolId, viewer, now } = caller
  const copy = newId()
  await sql`
    insert into evidence (school_id, id, person_id, kind, title, note, link, occurred_on, recorded_at, recorded_by, origin, supersedes, refresh_up_to, refreshed_events,
      version_id, item_id, task)
    select school_id, ${copy}, person_id, kind, title, note, link, occurred_on, ${now}, ${viewer.personId}::uuid, 'person', id, refresh_up_to, refreshed_events, version_id, item_id, task
    from evidence where school_id = ${schoolId} and id = ${id}`.execute(db)
  await sql`
    insert into evidence_claim (school_id, evidence_id, competency_id, level) select school_id, ${copy}, competency_id, level
    from evidence_claim where school_id = ${schoolId} and evidence_id = ${id}`.execute(db)
  await sql`
    insert into evidence_file (school_id, evidence_id, file_id, position) select school_id, ${copy}, file_id, position
    from evidence_file where school_id = ${schoolId} and evidence_id = ${id}`.execute(db)
  await copyDesign(caller, { from: id, to: copy })
  await addState(caller, copy, { state: 'draft' })
  return copy
}

/** What was recorded counts from the day on which it was handed in; who was asked about a piece is asked about its correction. */
export async function updateHandedIn({ db, schoolId, now }: Caller, id: string): Promise<void> {
  await sql`update evidence set recorded_at = ${now} where school_id = ${schoolId} and id = ${id}`.execute(db)
  await sql`
    insert into evidence_passing (school_id, evidence_id, to_person_id, passed_by, passed_at)
    select c.school_id, c.id, g.to_person_id, g.passed_by, g.passed_at
    from evidence c join evidence_passing g on g.school_id = c.school_id and g.evidence_id = c.supersedes
    where c.school_id = ${schoolId} and c.id = ${id}`.execute(db)
}

/** The draft with all that is its own; a file goes when no other piece holds it. Its bytes are swept later. */
export async function deleteDraft({ db, schoolId }: Caller, id: string): Promise<void> {
  const { rows } = await sql<{ fileId: string }>`
    delete from evidence_file where school_id = ${schoolId} and evidence_id = ${id} returning file_id as "fileId"`.execute(
    db,
  )
  await deleteUnheldFiles(
    { db, schoolId },
    rows.map(row => row.fileId),
  )
  for (const table of ['evidence_claim', 'evidence_state', 'lesson_design'] as const)
    await db.deleteFrom(table).where('school_id', '=', schoolId).where('evidence_id', '=', id).execute()
  await db.deleteFrom('evidence').where('school_id', '=', schoolId).where('id', '=', id).execute()
}

export interface ListWanted {
  personIds: readonly string[]
  states: readonly EvidenceStateName[] | null
  after: { occurredOn: string; id: string } | null
  first: number
}

export interface Listed {
  personId: string
  total: number
  /** one more than was asked for, if there is one */
  pieces: { id: string; occurredOn: string }[]
}

/** The pieces of people, the newest work first; drafts only of the viewer. */
export async function findPieces({ db, schoolId, viewer }: Caller, wanted: ListWanted): Promise<Listed[]> {
  const { personIds, after, first } = wanted
  const states = wanted.states && [...wanted.states]
  const { rows } = await sql<Listed>`
    with theirs as (
      select asked.id as person_id, e.id, e.occurred_on
      from unnest(${[...personIds]}::uuid[]) as asked (id)
        join person p on p.school_id = ${schoolId} and (p.id = asked.id or p.merged_into = asked.id)
        join evidence e on e.school_id = p.school_id and e.person_id = p.id
        cross join lateral (select s.state from evidence_state s where s.school_id = e.school_id and s.evidence_id = e.id order by s.number desc limit 1) as st
      where (st.state <> 'draft' or asked.id = ${viewer.personId}) and (${states}::text[] is null or st.state = any (${states}::text[])))
    select asked.id as "personId", (select count(*)::int from theirs t where t.person_id = asked.id) as total,
      coalesce((select json_agg(json_build_object('id', part.id, 'occurredOn', part.occurred_on)) from (
        select t.id, t.occurred_on from theirs t where t.person_id = asked.id
          and (${after?.id ?? null}::uuid is null or (t.occurred_on, t.id) < (${after?.occurredOn ?? null}::date, ${after?.id ?? null}::uuid))
        order by t.occurred_on desc, t.id desc limit ${first + 1}) as part), '[]') as pieces
    from unnest(${[...personIds]}::uuid[]) as asked (id)`.execute(db)
  return rows
}
