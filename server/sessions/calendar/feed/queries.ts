import { sql } from 'kysely'
import type { Caller, Language } from '../../../base/caller.ts'
import { coordinators } from '../../told/queries.ts'
import { entry, language, tables, type DateRow } from '../queries.ts'

type Place = Pick<Caller, 'db' | 'schoolId' | 'now'>

export interface FeedShown {
  madeAt: Date
  /** only when it has just been made */
  url: string | null
}

/** With a guest's links whatever was made by them is taken back, also by somebody else who had one. */
const goesOn = sql`not exists (select from guest_link l
  where l.school_id = f.school_id and l.person_id = f.person_id and l.revoked_at >= f.made_at)`

export async function readFeed({ db, schoolId, viewer }: Caller): Promise<FeedShown | null> {
  const { rows } = await sql<{ madeAt: Date }>`
    select f.made_at as "madeAt" from calendar_feed f
    where f.school_id = ${schoolId} and f.person_id = ${viewer.personId} and ${goesOn}`.execute(db)
  return rows[0] ? { ...rows[0], url: null } : null
}

/** In the place of one before it. */
export async function upsertFeed({ db, schoolId, viewer, now }: Caller, hash: Buffer): Promise<void> {
  await db
    .insertInto('calendar_feed')
    .values({ school_id: schoolId, person_id: viewer.personId, hash, made_at: now })
    .onConflict(conflict => conflict.columns(['school_id', 'person_id']).doUpdateSet({ hash, made_at: now }))
    .execute()
}

export async function deleteFeed({ db, schoolId, viewer }: Caller): Promise<void> {
  await db
    .deleteFrom('calendar_feed')
    .where('school_id', '=', schoolId)
    .where('person_id', '=', viewer.personId)
    .execute()
}

/** Undefined: there is no such link, its guest takes part no more or had their links taken back since, or the school is kept out for now. */
export async function findReader(
  { db, schoolId }: Place,
  hash: Buffer,
): Promise<{ personId: string; language: Language } | undefined> {
  const { rows } = await sql<{ personId: string; language: Language }>`
    select p.id as "personId", ${language} as language
    from calendar_feed f
      join school s on s.id = f.school_id and s.suspended_at is null
      join person own on own.school_id = f.school_id and own.id = f.person_id
      join person p on p.school_id = f.school_id and p.id = coalesce(own.merged_into, own.id)
      left join guest g on g.school_id = p.school_id and g.person_id = p.id
    where f.school_id = ${schoolId} and f.hash = ${hash} and g.ended_at is null and ${goesOn}`.execute(db)
  return rows[0]
}

export interface FeedRow extends DateRow {
  sequence: number
  /** when it last changed */
  at: string
}

/** What somebody gives, planned as long as they coordinate, or has a seat in, at most 500, from a season ago on. */
export async function readEntries(
  { db, schoolId, now }: Place,
  personId: string,
  seatedIn: readonly string[],
): Promise<FeedRow[]> {
  const us = sql`(select i.id from person i where i.school_id = ${schoolId} and (i.id = ${personId} or i.merged_into = ${personId}))`
  const { rows } = await sql<FeedRow>`
    select ${entry}, coalesce(i.sequence, 0) as sequence, coalesce(i.written_at, (
      select max(t.at) from session_step t where t.school_id = s.school_id and t.session_id = s.id)) as at
    from ${tables}
      left join calendar_invitation i on i.school_id = d.school_id and i.date_id = d.id and i.person_id = ${personId}
    where d.school_id = ${schoolId} and d.released_at is null and d.held_until is null and s.state in ('confirmed', 'published', 'closed')
      and (s.guest_id in ${us} or s.begun_by in ${us} and ${personId} in ${coordinators({ schoolId, now })} or s.id = any (${[...seatedIn]}::uuid[]))
      and upper(d.during) > ${new Date(now.getTime() - 90 * 24 * 3_600_000)}
    order by lower(d.during), d.id limit 500`.execute(db)
  return rows
}
