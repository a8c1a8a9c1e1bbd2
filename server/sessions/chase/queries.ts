import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import { personBehind, type Named } from '../../base/person-behind.ts'
import type {
  LocalizedText,
  MaterialReminderStep,
  MaterialUnreachable,
  SessionMode,
  StoredSessionState,
} from '../../graph-types.ts'
import { iso } from '../dates/queries.ts'
import { isUnable } from '../unable/queries.ts'

type Place = Pick<Caller, 'db' | 'schoolId' | 'now'>

export interface ReminderRow {
  step: MaterialReminderStep
  at: string
  /** null: the service itself */
  by: Named | null
}

export interface WaiverRow {
  /** null: it is needed after all */
  reason: string | null
  at: string
  by: Named
}

export interface ChasedRow {
  id: string
  title: LocalizedText
  zone: string
  mode: SessionMode
  state: StoredSessionState
  expected: string | null
  guestId: string
  /** their guest takes part no more, has no link since theirs were taken back, or has said that they cannot come */
  unreachable: MaterialUnreachable | null
  agreedAt: string
  startsAt: string | null
  endsAt: string | null
  consent: { recording: boolean; reuseUntil: string | null; signedAt: string; takenBackAt: string | null } | null
  reminders: ReminderRow[]
  waiver: WaiverRow | null
}

const closedWithin = 30 * 86_400_000

/** All sessions of a school that is not kept out to which a guest has agreed, and which are not closed for long; or these of them. */
export async function readChased(
  { db, schoolId, now }: Place,
  ids: readonly string[] | null = null,
): Promise<ChasedRow[]> {
  const closedSince = new Date(now.getTime() - closedWithin)
  const stepAt = (kind: string) => sql`(select max(t.at) from session_step t
    where t.school_id = s.school_id and t.session_id = s.id and t.kind = ${kind})`
  const { rows } = await sql<ChasedRow>`
    select s.id, s.title, s.zone, s.mode, s.state, nullif(trim(s.material), '') as expected, s.guest_id as "guestId",
      case when g.ended_at is not null then 'ended' when (select l.revoked_at from guest_link l
        where l.school_id = g.school_id and l.person_id = g.person_id order by l.made_at desc limit 1) is not null then 'links_taken_back'
        when s.state in ('confirmed', 'published') and ${isUnable} then 'unable' end as unreachable,
      ${iso('a.at')} as "agreedAt", ${iso('d.starts_at')} as "startsAt", ${iso('d.ends_at')} as "endsAt",
      (select json_build_object('recording', c.recording, 'reuseUntil', c.reuse_until, 'signedAt', ${iso('c.signed_at')}, 'takenBackAt', ${iso('b.at')})
        from consent c left join consent_taken_back b on b.school_id = c.school_id and b.consent_id = c.id
        where c.school_id = s.school_id and c.session_id = s.id and c.guest_id = s.guest_id order by c.signed_at desc, c.id desc limit 1) as consent,
      (select coalesce(json_agg(json_build_object('step', r.step, 'at', ${iso('r.at')},
          'by', case when r.by_person_id is not null then ${personBehind('r', 'by_person_id')} end) order by r.number), '[]')
        from material_reminder r where r.school_id = s.school_id and r.session_id = s.id) as reminders,
      (select json_build_object('reason', w.reason, 'at', ${iso('w.at')}, 'by', ${personBehind('w', 'by_person_id')})
        from material_waiver w where w.school_id = s.school_id and w.session_id = s.id order by w.number desc limit 1) as waiver
    from session s
      join school o on o.id = s.school_id and o.suspended_at is null
      join guest g on g.school_id = s.school_id and g.person_id = s.guest_id
      cross join lateral (select coalesce(${stepAt('confirmed')}, s.begun_at) as at) as a
      cross join lateral (select min(lower(x.during)) as starts_at, max(upper(x.during)) as ends_at from session_date x
        where x.school_id = s.school_id and x.session_id = s.id and x.released_at is null) as d
    where s.school_id = ${schoolId} and (${ids === null} or s.id = any (${[...(ids ?? [])]}::uuid[]))
      and (s.state in ('confirmed', 'published') or s.state = 'closed' and ${stepAt('closed')} > ${closedSince})`.execute(
    db,
  )
  return rows
}

/** Holds them until the transaction ends, in an order of their own. Read them after that. */
export async function lockSessions({ db, schoolId }: Place, ids: readonly string[]): Promise<void> {
  await sql`select from session where school_id = ${schoolId} and id = any (${[...ids]}::uuid[]) order by id for no key update`.execute(
    db,
  )
}

/** Its session must be locked. */
export async function insertReminder(
  { db, schoolId, now }: Place,
  { sessionId, step, by }: { sessionId: string; step: MaterialReminderStep; by: string | null },
): Promise<void> {
  await sql`
    insert into material_reminder (school_id, session_id, number, step, at, by_person_id)
    select ${schoolId}::uuid, ${sessionId}::uuid, count(*) + 1, ${step}, ${now}::timestamptz, ${by}::uuid
    from material_reminder where school_id = ${schoolId} and session_id = ${sessionId}`.execute(db)
}

/** Its session must be locked. */
export async function insertWaiver(
  { db, schoolId, viewer, now }: Caller,
  sessionId: string,
  reason: string | null,
): Promise<void> {
  await sql`
    insert into material_waiver (school_id, session_id, number, reason, at, by_person_id)
    select ${schoolId}::uuid, ${sessionId}::uuid, count(*) + 1, ${reason}::text, ${now}::timestamptz, ${viewer.personId}::uuid
    from material_waiver where school_id = ${schoolId} and session_id = ${sessionId}`.execute(db)
}
