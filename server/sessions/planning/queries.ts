import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import { newId } from '../../base/ids.ts'
import { personBehind, type Named } from '../../base/person-behind.ts'
import type {
  LocalizedText,
  SessionLanguage,
  SessionMode,
  SessionStepKind,
  StoredSessionState,
} from '../../graph-types.ts'
import { iso } from '../dates/queries.ts'
import { guestOf, type GuestRow } from '../guests/queries.ts'
import { isUnable } from '../unable/queries.ts'

type Place = Pick<Caller, 'db' | 'schoolId'>

export interface DateRow {
  id: string
  sessionId: string
  guestId: string | null
  startsAt: string
  endsAt: string
  roomId: string | null
  link: string | null
  heldUntil: string | null
}

export interface StepRow {
  number: number
  kind: SessionStepKind
  reason: string | null
  at: string
  by: Named | null
}

export interface CompetencyRow {
  competencyId: string
  level: number
}

/** What a session says. */
export interface Said {
  title: LocalizedText
  about: LocalizedText
  mode: SessionMode
  guestId: string | null
  minutes: number
  languages: SessionLanguage[]
  zone: string
  capacity: number
  minimum: number
  cutOffAt: string | null
  registrationOpensAt: string | null
  registrationClosesAt: string | null
  material: string | null
  competencies: CompetencyRow[]
}

export interface SessionRow extends Said {
  id: string
  state: StoredSessionState
  guest: GuestRow | null
  /** who planned it: its guest, while nobody has taken up what they offered */
  planner: Named
  moduleId: string | null
  /** whether that can be begun */
  modulePublished: boolean
  /** the guest has proposed other times, and a coordinator has not answered */
  countered: boolean
  /** somebody else is asked to give it instead, and it waits for an answer */
  another: boolean
  dates: DateRow[]
  steps: StepRow[]
}

const date = sql`json_build_object('id', d.id, 'sessionId', d.session_id, 'guestId', d.guest_id, 'startsAt', ${iso('lower(d.during)')}, 'endsAt', ${iso('upper(d.during)')},
  'roomId', d.room_id, 'link', d.link, 'heldUntil', ${iso('d.held_until')})`
const step = sql`json_build_object('number', t.number, 'kind', t.kind, 'reason', t.reason, 'at', ${iso('t.at')},
  'by', case when t.by_person_id is not null then ${personBehind('t', 'by_person_id')} end)`

const session = sql`s.id, s.title, s.about, s.mode, s.state, s.minutes, s.languages, s.zone, s.capacity, s.minimum, s.material,
  s.guest_id as "guestId", s.module_id as "moduleId", ${iso('s.cut_off_at')} as "cutOffAt",
  ${iso('s.registration_opens_at')} as "registrationOpensAt", ${iso('s.registration_closes_at')} as "registrationClosesAt",
  ${guestOf('s', 'guest_id')} as guest, ${personBehind('s', 'begun_by')} as planner,
  exists (select from module m join module_version v on v.school_id = m.school_id and v.module_id = m.id
    where m.school_id = s.school_id and m.id = s.module_id and m.retired_at is null) as "modulePublished",
  exists (select from session_proposal p where p.school_id = s.school_id and p.session_id = s.id and p.state = 'open' and p.by_guest) as countered,
  exists (select from session_proposal p where p.school_id = s.school_id and p.session_id = s.id and p.state = 'open' and p.guest_id is distinct from s.guest_id) as another,
  (select coalesce(json_agg(json_build_object('competencyId', c.competency_id, 'level', c.level) order by c.position), '[]')
    from session_competency c where c.school_id = s.school_id and c.session_id = s.id) as competencies,
  (select coalesce(json_agg(${date} order by lower(d.during), d.id), '[]') from session_date d
    where d.school_id = s.school_id and d.session_id = s.id and d.released_at is null) as dates,
  (select coalesce(json_agg(${step} order by t.number), '[]') from session_step t
    where t.school_id = s.school_id and t.session_id = s.id) as steps`

export async function readSessions({ db, schoolId }: Place, ids: readonly string[]): Promise<SessionRow[]> {
  const { rows } = await sql<SessionRow>`
    select ${session} from session s where s.school_id = ${schoolId} and s.id = any (${[...ids]}::uuid[])`.execute(db)
  return rows
}

/** What faculty may still come to, or take any time, at most 200. */
export async function readToCome({
  db,
  schoolId,
  now,
}: Pick<Caller, 'db' | 'schoolId' | 'now'>): Promise<SessionRow[]> {
  const { rows } = await sql<SessionRow>`
    select ${session} from session s
    where s.school_id = ${schoolId} and s.state = 'published' and (s.mode = 'on_demand' or exists (
      select from session_date d where d.school_id = s.school_id and d.session_id = s.id and d.released_at is null and lower(d.during) > ${now}))
    order by s.id desc limit 200`.execute(db)
  return rows
}

/** What says where a session stands and where in a list. */
export interface HeadRow {
  id: string
  state: StoredSessionState
  mode: SessionMode
  guestId: string | null
  minimum: number
  cutOffAt: string | null
  /** its guest has said so, nothing is decided, and nobody else is asked */
  unable: boolean
  dates: { startsAt: string; endsAt: string }[]
}

export async function readHeads({ db, schoolId }: Place): Promise<HeadRow[]> {
  const { rows } = await sql<HeadRow>`
    select s.id, s.state, s.mode, s.guest_id as "guestId", s.minimum, ${iso('s.cut_off_at')} as "cutOffAt",
      s.state in ('confirmed', 'published') and ${isUnable} and not exists (select from session_proposal p
        where p.school_id = s.school_id and p.session_id = s.id and p.state = 'open' and not p.by_guest) as unable,
      case when count(d.id) = 0 then '[]' else json_build_array(
        json_build_object('startsAt', ${iso('min(lower(d.during))')}, 'endsAt', ${iso('max(upper(d.during))')})) end as dates
    from session s left join session_date d on d.school_id = s.school_id and d.session_id = s.id and d.released_at is null
    where s.school_id = ${schoolId} group by s.school_id, s.id`.execute(db)
  return rows
}

/** Holds it until the transaction ends. Read it after that. */
export async function lockSession({ db, schoolId }: Place, id: string): Promise<void> {
  await sql`select from session where school_id = ${schoolId} and id = ${id} for no key update`.execute(db)
}

const columns = ({ title, about, cutOffAt, registrationOpensAt, registrationClosesAt, ...said }: Said) => ({
  title: JSON.stringify(title),
  about: JSON.stringify(about),
  mode: said.mode,
  guest_id: said.guestId,
  minutes: said.minutes,
  languages: said.languages,
  zone: said.zone,
  capacity: said.capacity,
  minimum: said.minimum,
  cut_off_at: cutOffAt,
  registration_opens_at: registrationOpensAt,
  registration_closes_at: registrationClosesAt,
  material: said.material,
})

/** Answers its identifier. */
export async function insertSession({ db, schoolId, viewer, now }: Caller, said: Said): Promise<string> {
  const id = newId()
  await db
    .insertInto('session')
    .values({ school_id: schoolId, id, ...columns(said), state: 'wanted', begun_by: viewer.personId, begun_at: now })
    .execute()
  await writeCompetencies({ db, schoolId }, id, said)
  return id
}

export async function updateSession({ db, schoolId }: Place, id: string, said: Said): Promise<void> {
  await db.updateTable('session').set(columns(said)).where('school_id', '=', schoolId).where('id', '=', id).execute()
  await db.deleteFrom('session_competency').where('school_id', '=', schoolId).where('session_id', '=', id).execute()
  await writeCompetencies({ db, schoolId }, id, said)
}

async function writeCompetencies({ db, schoolId }: Place, id: string, { competencies }: Said): Promise<void> {
  if (competencies.length === 0) return
  const rows = competencies.map(({ competencyId, level }, position) => ({
    school_id: schoolId,
    session_id: id,
    competency_id: competencyId,
    level,
    position,
  }))
  await db.insertInto('session_competency').values(rows).execute()
}

export async function updateState({ db, schoolId }: Place, id: string, state: StoredSessionState): Promise<void> {
  await db.updateTable('session').set({ state }).where('school_id', '=', schoolId).where('id', '=', id).execute()
}

export async function updateGuest({ db, schoolId }: Place, id: string, guestId: string): Promise<void> {
  await db
    .updateTable('session')
    .set({ guest_id: guestId })
    .where('school_id', '=', schoolId)
    .where('id', '=', id)
    .execute()
}

/** What its guest began is planned by whoever of the coordinators takes it up. */
export async function takeUp({ db, schoolId, viewer }: Caller, id: string): Promise<void> {
  await db
    .updateTable('session')
    .set({ begun_by: viewer.personId })
    .where('school_id', '=', schoolId)
    .where('id', '=', id)
    .whereRef('begun_by', '=', 'guest_id')
    .execute()
}

export async function insertStep(
  { db, schoolId, now }: Pick<Caller, 'db' | 'schoolId' | 'now'>,
  { sessionId, kind, by, reason }: { sessionId: string; kind: SessionStepKind; by: string | null; reason?: string },
): Promise<void> {
  await sql`
    insert into session_step (school_id, session_id, number, kind, reason, at, by_person_id)
    select ${schoolId}::uuid, ${sessionId}::uuid, count(*) + 1, ${kind}, ${reason ?? null}::text, ${now}::timestamptz, ${by}::uuid
    from session_step where school_id = ${schoolId} and session_id = ${sessionId}`.execute(db)
}
