import { sql, type RawBuilder } from 'kysely'
import type { Caller, Language } from '../base/caller.ts'
import { readPage, type Connection, type PageAsked, type Sorted } from '../base/connection.ts'
import { newId } from '../base/ids.ts'
import type { LocalizedText } from '../graph-types.ts'

type Place = Pick<Caller, 'db' | 'schoolId' | 'now'>

export interface LinkRow {
  madeAt: Date
  endsAt: Date
  firstUsedAt: Date | null
  lastUsedAt: Date | null
  revokedAt: Date | null
  mailKnown: boolean
  mailSentAt: Date | null
  mailGivenUpAt: Date | null
}

export interface GuestRow {
  id: string
  name: string
  email: string | null
  language: Language
  employer: string | null
  occupation: string | null
  about: LocalizedText | null
  zone: string | null
  verifiedUntil: string | null
  verifier: { id: string; name: string | null } | null
  inviter: { id: string; name: string | null } | null
  invitedAt: Date
  endedAt: Date | null
  goodLinks: number
  cameIn: boolean
  newestLink: LinkRow | null
}

const guests = ({ schoolId, now }: Place): RawBuilder<GuestRow> => sql<GuestRow>`
  select p.id, coalesce(p.name, '') as name, p.email, coalesce(p.language, 'en') as language, g.employer, g.occupation, g.about, g.zone,
    g.verified_until as "verifiedUntil", g.invited_at as "invitedAt", g.ended_at as "endedAt",
    case when v.id is not null then json_build_object('id', v.id, 'name', v.name) end as verifier,
    case when i.id is not null then json_build_object('id', i.id, 'name', i.name) end as inviter,
    good.links as "goodLinks", coalesce(good.used, false) as "cameIn",
    newest.link as "newestLink"
  from guest g
    join person p on p.school_id = g.school_id and p.id = g.person_id
    left join person v on v.school_id = g.school_id and v.id = g.verified_by
    left join person i on i.school_id = g.school_id and i.id = g.invited_by
    cross join lateral (select count(*)::int as links, bool_or(l.first_used_at is not null) as used from guest_link l
      where l.school_id = g.school_id and l.person_id = g.person_id and l.revoked_at is null and l.expires_at > ${now}) as good
    left join lateral (select json_build_object('madeAt', l.made_at, 'endsAt', l.expires_at, 'firstUsedAt', l.first_used_at,
        'lastUsedAt', l.last_used_at, 'revokedAt', l.revoked_at, 'mailKnown', m.id is not null, 'mailSentAt', m.sent_at,
        'mailGivenUpAt', m.given_up_at) as link
      from guest_link l left join mail m on m.school_id = l.school_id and m.id = l.mail_id
      where l.school_id = g.school_id and l.person_id = g.person_id order by l.made_at desc, l.mail_id desc limit 1) as newest on true
  where g.school_id = ${schoolId}`

/** Days and moments inside of what came as JSON. */
function readRow<Row extends GuestRow>(row: Row): Row {
  const { newestLink: link } = row
  const moment = (text: Date | null): Date | null => (text === null ? null : new Date(text))
  const newestLink = link && {
    ...link,
    madeAt: new Date(link.madeAt),
    endsAt: new Date(link.endsAt),
    firstUsedAt: moment(link.firstUsedAt),
    lastUsedAt: moment(link.lastUsedAt),
    revokedAt: moment(link.revokedAt),
    mailSentAt: moment(link.mailSentAt),
    mailGivenUpAt: moment(link.mailGivenUpAt),
  }
  return { ...row, newestLink }
}

/** By name, who takes part no more at the end. */
export async function findGuests(
  place: Place,
  { search, ...page }: PageAsked & { search: string },
): Promise<Connection<GuestRow & Sorted>> {
  const list = sql<GuestRow & Sorted>`
    select *, (case when "endedAt" is null then '0' else '1' end) || lower(name) as sorted from (${guests(place)}) as g
    where ${search} = '' or strpos(lower(concat_ws(' ', name, employer, occupation, email)), lower(${search})) > 0`
  const { edges, ...rest } = await readPage(place.db, list, page)
  return { ...rest, edges: edges.map(({ cursor, node }) => ({ cursor, node: readRow(node) })) }
}

export async function findGuestsAmong(place: Place, ids: readonly string[]): Promise<GuestRow[]> {
  const { rows } = await sql<GuestRow>`
    select * from (${guests(place)}) as g where id = any (${[...ids]}::uuid[])`.execute(place.db)
  return rows.map(readRow)
}

export interface ExpertiseRow {
  guestId: string
  competencyId: string
  level: number
}

export async function findExpertise({ db, schoolId }: Place, guestIds: readonly string[]): Promise<ExpertiseRow[]> {
  return db
    .selectFrom('guest_expertise as e')
    .innerJoin('competency as c', join =>
      join.onRef('c.school_id', '=', 'e.school_id').onRef('c.id', '=', 'e.competency_id'),
    )
    .select(['e.person_id as guestId', 'e.competency_id as competencyId', 'e.level'])
    .where('e.school_id', '=', schoolId)
    .where('e.person_id', 'in', guestIds)
    .orderBy('c.position')
    .execute()
}

/** Whose address this is among the guests; asked under a lock, since an address is not unique among people. */
export async function findGuestByAddress(
  { db, schoolId }: Place,
  email: string,
): Promise<{ id: string; name: string | null; ended: boolean } | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended('guests ' || ${schoolId}, 0))`.execute(db)
  const { rows } = await sql<{ id: string; name: string | null; ended: boolean }>`
    select p.id, p.name, g.ended_at is not null as ended
    from guest g join person p on p.school_id = g.school_id and p.id = g.person_id
    where g.school_id = ${schoolId} and lower(p.email) = lower(${email})`.execute(db)
  return rows[0]
}

export interface NewGuest {
  name: string
  email: string
  language: Language
  employer: string | null
  occupation: string | null
  invitedBy: string | null
}

export async function insertGuest({ db, schoolId: school_id, now }: Place, guest: NewGuest): Promise<string> {
  const { name, email, language, employer, occupation, invitedBy: invited_by } = guest
  const id = newId()
  await db.insertInto('person').values({ school_id, id, name, email, language, created_at: now }).execute()
  const row = { school_id, person_id: id, employer, occupation, invited_by, invited_at: now }
  await db.insertInto('guest').values(row).execute()
  return id
}

/** Somebody who had ended. What the invitation leaves out stays as they said it. */
export async function takeUpAgain({ db, schoolId, now }: Place, id: string, guest: NewGuest): Promise<void> {
  const { name, language, employer, occupation, invitedBy } = guest
  await db
    .updateTable('person')
    .set({ name, language })
    .where('school_id', '=', schoolId)
    .where('id', '=', id)
    .execute()
  await sql`update guest set employer = coalesce(${employer}, employer), occupation = coalesce(${occupation}, occupation),
      invited_by = ${invitedBy}::uuid, invited_at = ${now}, ended_by = null, ended_at = null
    where school_id = ${schoolId} and person_id = ${id}`.execute(db)
}

export async function updateAddress({ db, schoolId }: Place, id: string, email: string): Promise<void> {
  await db.updateTable('person').set({ email }).where('school_id', '=', schoolId).where('id', '=', id).execute()
}

export async function finishGuest({ db, schoolId, viewer, now }: Caller, id: string): Promise<void> {
  await db
    .updateTable('guest')
    .set({ ended_by: viewer.personId, ended_at: now })
    .where('school_id', '=', schoolId)
    .where('person_id', '=', id)
    .execute()
}

export async function updateVerified(
  { db, schoolId, viewer }: Caller,
  id: string,
  until: string | null,
): Promise<void> {
  await db
    .updateTable('guest')
    .set({ verified_until: until, verified_by: until === null ? null : viewer.personId })
    .where('school_id', '=', schoolId)
    .where('person_id', '=', id)
    .execute()
}
