import { sql } from 'kysely'
import type { Caller, Language } from '../../base/caller.ts'
import { personBehind, type Named } from '../../base/person-behind.ts'
import type { LocalizedText } from '../../graph-types.ts'
import type { Contact } from '../../notices/kinds.ts'
import type { Span } from '../../base/when.ts'

type Place = Pick<Caller, 'db' | 'schoolId'>

export interface Addressee {
  language: Language
  zone: string | null
  school: string
}

/** Undefined: they take part no more. */
export async function readAddressee({ db, schoolId }: Place, guestId: string): Promise<Addressee | undefined> {
  const { rows } = await sql<Addressee>`
    select coalesce(p.language, 'en') as language, g.zone, s.name as school
    from guest g join person p on p.school_id = g.school_id and p.id = g.person_id join school s on s.id = g.school_id
    where g.school_id = ${schoolId} and g.person_id = ${guestId} and g.ended_at is null`.execute(db)
  return rows[0]
}

/** All school-wide coordinators of this moment. */
export const coordinators = ({ schoolId, now }: Pick<Caller, 'schoolId' | 'now'>) => sql`
  (select coalesce(p.merged_into, p.id) as id from role_grant r join person p on p.school_id = r.school_id and p.id = r.person_id
    where r.school_id = ${schoolId} and r.role = 'coordinator' and r.ended_at is null and (r.ends_at is null or r.ends_at > ${now}))`

/** Who asked its guest or else planned it; all school-wide coordinators where nobody has, or who has is none any more. */
export async function readPlanners(
  place: Pick<Caller, 'db' | 'schoolId' | 'now'>,
  sessionId: string,
  asked: string | null = null,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with coordinator as ${coordinators(place)},
      planner as (select coalesce(p.merged_into, p.id) as id from session s
        join person p on p.school_id = s.school_id and p.id = coalesce(${asked}::uuid, s.begun_by)
        where s.school_id = ${place.schoolId} and s.id = ${sessionId})
    select distinct id from coordinator
    where id in (select id from planner) or not exists (select from coordinator join planner using (id))`.execute(
    place.db,
  )
  return rows.map(({ id }) => id)
}

export interface ToldSession {
  id: string
  title: LocalizedText
  zone: string
  /** who answered last, or was to */
  guest: Named & { zone: string | null }
  times: Span[]
  reason: string | null
}

/** Who planned each of them; none where nobody has taken up what its guest offered, or who did coordinates no more. */
export async function readContacts(
  { db, schoolId, now }: Place & { now: Date },
  sessionIds: readonly string[],
): Promise<ReadonlyMap<string, Contact>> {
  const { rows } = await sql<Contact & { id: string }>`
    select s.id, kept.name, kept.email as address from session s
      join person p on p.school_id = s.school_id and p.id = s.begun_by
      join person kept on kept.school_id = p.school_id and kept.id = coalesce(p.merged_into, p.id)
    where s.school_id = ${schoolId} and s.id = any (${[...sessionIds]}::uuid[]) and s.begun_by is distinct from s.guest_id
      and kept.id in ${coordinators({ schoolId, now })}`.execute(db)
  return new Map(rows.map(({ id, ...contact }) => [id, contact]))
}

export interface UnableSession {
  id: string
  title: LocalizedText
  guest: Named
  reason: string
}

/** Sessions as notices name them of whose guest could not come last. */
export async function readUnable({ db, schoolId }: Place, ids: readonly string[]): Promise<UnableSession[]> {
  const { rows } = await sql<UnableSession>`
    select distinct on (s.id) s.id, s.title, ${personBehind('t', 'by_person_id')} as guest, t.reason
    from session s join session_step t on t.school_id = s.school_id and t.session_id = s.id and t.kind = 'unable'
    where s.school_id = ${schoolId} and s.id = any (${[...ids]}::uuid[])
    order by s.id, t.number desc`.execute(db)
  return rows
}

/** Sessions as notices of their newest proposal name them. */
export async function readTold({ db, schoolId }: Place, ids: readonly string[]): Promise<ToldSession[]> {
  const { rows } = await sql<ToldSession>`
    select s.id, s.title, s.zone, p.times, p.reason,
      (select json_build_object('id', g.person_id, 'zone', g.zone, 'name', ${personBehind('p', 'guest_id')} ->> 'name')
        from guest g where g.school_id = p.school_id and g.person_id = p.guest_id) as guest
    from session s cross join lateral (select p.* from session_proposal p
      where p.school_id = s.school_id and p.session_id = s.id order by p.made_at desc, p.id desc limit 1) as p
    where s.school_id = ${schoolId} and s.id = any (${[...ids]}::uuid[])`.execute(db)
  return rows
}
