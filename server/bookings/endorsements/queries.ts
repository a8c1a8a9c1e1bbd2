import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import { newId } from '../../base/ids.ts'
import { personBehind, type Named } from '../../base/person-behind.ts'
import type { FileScan } from '../../graph-types.ts'
import { guestOf, type GuestRow } from '../../sessions/published-sessions.ts'
import { iso } from '../queries.ts'

type Place = Pick<Caller, 'db' | 'schoolId'>

export interface FinishedRow {
  moduleId: string
  personId: string
  at: string
}

/** Who has gone through some version of these modules, since the first time. */
export async function readFinished({ db, schoolId }: Place, moduleIds: readonly string[]): Promise<FinishedRow[]> {
  const { rows } = await sql<FinishedRow>`
    select v.module_id as "moduleId", coalesce(p.merged_into, p.id) as "personId", ${iso('min(a.finished_at)')} as at
    from module_version v join attempt a on a.school_id = v.school_id and a.version_id = v.id and a.finished_at is not null
      join person p on p.school_id = a.school_id and p.id = a.person_id
    where v.school_id = ${schoolId} and v.module_id = any (${[...moduleIds]}::uuid[])
    group by 1, 2`.execute(db)
  return rows
}

export interface HandInRow {
  evidenceId: string
  moduleId: string
  personId: string
  /** of the module, and which part of it: what it was handed in for */
  versionId: string
  itemId: string
  title: string
  text: string | null
  handedInAt: string
  files: { id: string; name: string; type: string; size: number; scan: FileScan }[]
}

/** What people have handed in for the practice tasks of these modules and is not void: the newest of each for each task. */
export async function readHandIns({ db, schoolId }: Place, moduleIds: readonly string[]): Promise<HandInRow[]> {
  const { rows } = await sql<HandInRow>`
    select distinct on (v.module_id, coalesce(p.merged_into, p.id), e.item_id) e.id as "evidenceId", v.module_id as "moduleId",
      coalesce(p.merged_into, p.id) as "personId", v.id as "versionId", e.item_id as "itemId", e.title, e.note as text, ${iso('e.recorded_at')} as "handedInAt",
      (select coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'type', f.type, 'size', f.size, 'scan', f.scan) order by x.position), '[]')
        from evidence_file x join file f on f.school_id = x.school_id and f.id = x.file_id
        where x.school_id = e.school_id and x.evidence_id = e.id) as files
    from module_version v
      join evidence e on e.school_id = v.school_id and e.version_id = v.id and e.kind = 'practice_task'
      join person p on p.school_id = e.school_id and p.id = e.person_id
      cross join lateral (select s.state from evidence_state s
        where s.school_id = e.school_id and s.evidence_id = e.id order by s.number desc limit 1) as last
    where v.school_id = ${schoolId} and v.module_id = any (${[...moduleIds]}::uuid[])
      and last.state in ('submitted', 'in_review', 'returned', 'accepted')
    order by v.module_id, coalesce(p.merged_into, p.id), e.item_id, e.recorded_at desc, e.id desc`.execute(db)
  return rows
}

/** Which of these modules ask for something to be handed in, as they are published now. */
export async function readWithTasks({ db, schoolId }: Place, moduleIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select m.id from module m cross join lateral (select v.content from module_version v
      where v.school_id = m.school_id and v.module_id = m.id order by v.number desc limit 1) as newest
    where m.school_id = ${schoolId} and m.id = any (${[...moduleIds]}::uuid[])
      and newest.content @? '$.items[*] ? (@.kind == "practice_task")'`.execute(db)
  return rows.map(({ id }) => id)
}

export interface EndorsementRow {
  id: string
  sessionId: string
  /** the person behind the identity of whom it was said */
  personId: string
  guestId: string
  by: GuestRow
  words: string
  saidAt: string
  evidenceId: string | null
  takenBack: { at: string; by: Named } | null
  /** not taken back, and what it became is accepted still */
  stands: boolean
  levels: { competencyId: string; level: number | null }[]
}

type Of = { sessionIds: readonly string[] } | { personIds: readonly string[] } | { ids: readonly string[] }

/** The newest first. */
export async function readEndorsements({ db, schoolId }: Place, of: Of): Promise<EndorsementRow[]> {
  const where =
    'ids' in of
      ? sql`e.id = any (${[...of.ids]}::uuid[])`
      : 'sessionIds' in of
        ? sql`e.session_id = any (${[...of.sessionIds]}::uuid[])`
        : sql`coalesce(p.merged_into, p.id) = any (${[...of.personIds]}::uuid[])`
  const { rows } = await sql<EndorsementRow>`
    select e.id, e.session_id as "sessionId", coalesce(p.merged_into, p.id) as "personId", e.guest_id as "guestId", ${guestOf('e', 'guest_id')} as by,
      e.words, ${iso('e.said_at')} as "saidAt", e.evidence_id as "evidenceId",
      case when b.endorsement_id is not null then json_build_object('at', ${iso('b.at')}, 'by', ${personBehind('b', 'by_person_id')}) end as "takenBack",
      b.endorsement_id is null and coalesce((select s.state = 'accepted' from evidence_state s
        where s.school_id = e.school_id and s.evidence_id = e.evidence_id order by s.number desc limit 1), true) as stands,
      (select json_agg(json_build_object('competencyId', l.competency_id, 'level', l.level) order by c.position)
        from endorsement_level l join competency c on c.school_id = l.school_id and c.id = l.competency_id
        where l.school_id = e.school_id and l.endorsement_id = e.id) as levels
    from endorsement e join person p on p.school_id = e.school_id and p.id = e.person_id
      left join endorsement_taken_back b on b.school_id = e.school_id and b.endorsement_id = e.id
    where e.school_id = ${schoolId} and ${where} order by e.said_at desc, e.id desc`.execute(db)
  return rows
}

export interface NewEndorsement {
  personId: string
  words: string
  evidenceId: string | null
  levels: readonly { competencyId: string; level: number | null }[]
}

/** Answers their identifiers, in order. */
export async function insertEndorsements(
  { db, schoolId: school_id, viewer, now }: Caller,
  session_id: string,
  said: readonly NewEndorsement[],
): Promise<string[]> {
  const rows = said.map(({ personId, words, evidenceId, levels }) => ({
    id: newId(),
    personId,
    words,
    evidenceId,
    levels,
  }))
  await db
    .insertInto('endorsement')
    .values(
      rows.map(({ id, personId: person_id, words, evidenceId: evidence_id }) => ({
        ...{ school_id, id, session_id, person_id, words, evidence_id },
        guest_id: viewer.personId,
        said_at: now,
      })),
    )
    .execute()
  await db
    .insertInto('endorsement_level')
    .values(
      rows.flatMap(({ id: endorsement_id, levels }) =>
        levels.map(({ competencyId: competency_id, level }) => ({ school_id, endorsement_id, competency_id, level })),
      ),
    )
    .execute()
  return rows.map(({ id }) => id)
}

export async function insertTakenBack({ db, schoolId, viewer, now }: Caller, endorsement_id: string): Promise<void> {
  await db
    .insertInto('endorsement_taken_back')
    .values({ school_id: schoolId, endorsement_id, at: now, by_person_id: viewer.personId })
    .execute()
}

/** Those of these people who are the viewer by another account: it has the same address. */
export async function findOneself({ db, schoolId, viewer }: Caller, personIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select coalesce(p.merged_into, p.id) as id from person p
      join person me on me.school_id = p.school_id and me.id = ${viewer.personId} and lower(me.email) = lower(p.email)
    where p.school_id = ${schoolId} and (p.id = any (${[...personIds]}::uuid[]) or p.merged_into = any (${[...personIds]}::uuid[]))`.execute(
    db,
  )
  return rows.map(({ id }) => id)
}

/** In which sessions of a guest something may be that somebody handed in as one of these pieces. */
export async function findSessionsOf(
  { db, schoolId, viewer }: Caller,
  evidenceIds: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct s.id from evidence e
      join module_version v on v.school_id = e.school_id and v.id = e.version_id
      join session s on s.school_id = v.school_id and s.module_id = v.module_id
    where e.school_id = ${schoolId} and e.id = any (${[...evidenceIds]}::uuid[]) and s.guest_id = ${viewer.personId}`.execute(
    db,
  )
  return rows.map(({ id }) => id)
}

/** Sessions over for a while whose guest takes part still and was not reminded; the newest first. */
export async function findUnreminded(
  { db, schoolId }: Place,
  { since, before }: { since: Date; before: Date },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select s.id from session s join guest g on g.school_id = s.school_id and g.person_id = s.guest_id and g.ended_at is null
    where s.school_id = ${schoolId} and s.state in ('published', 'closed')
      and not exists (select from endorsement_reminder r where r.school_id = s.school_id and r.session_id = s.id)
      and (exists (select from session_date d where d.school_id = s.school_id and d.session_id = s.id and d.released_at is null
          having max(upper(d.during)) between ${since} and ${before})
        or s.mode = 'on_demand' and exists (select from module_version v
          join attempt a on a.school_id = v.school_id and a.version_id = v.id and a.finished_at between ${since} and ${before}
          where v.school_id = s.school_id and v.module_id = s.module_id))
    order by s.id desc limit 200`.execute(db)
  return rows.map(({ id }) => id)
}

export async function insertReminder({ db, schoolId, now }: Place & { now: Date }, session_id: string): Promise<void> {
  await db.insertInto('endorsement_reminder').values({ school_id: schoolId, session_id, sent_at: now }).execute()
}
