import { sql } from 'kysely'
import type { Caller, Language } from '../../base/caller.ts'
import { newId } from '../../base/ids.ts'
import type { Stated } from './rules.ts'

type Place = Pick<Caller, 'db' | 'schoolId' | 'now'>

/** At most so many; who gave more has the newest. */
const most = 500

/** What somebody has given to the school until now, and who they are: one statement. */
export async function readStated(
  { db, schoolId, now }: Place,
  guestId: string,
): Promise<(Stated & { language: Language }) | undefined> {
  const { rows } = await sql<Stated & { language: Language }>`
    select c.name as school, coalesce(p.name, '') as name, coalesce(p.language, 'en') as language, g.employer, g.occupation,
      case when g.verified_until >= (${now}::timestamptz at time zone c.zone)::date then v.name end as voucher,
      (select coalesce(json_agg(json_build_object('id', o.id, 'title', o.title, 'day', o.day, 'time', o.time, 'zone', o.zone,
          'minutes', o.minutes) order by o.day, o.time, o.id), '[]') from (
        select d.id, s.title, (lower(d.during) at time zone s.zone)::date as day, s.zone,
          to_char(lower(d.during) at time zone s.zone, 'HH24:MI') || '–' || to_char(upper(d.during) at time zone s.zone, 'HH24:MI') as time,
          round(extract(epoch from upper(d.during) - lower(d.during)) / 60)::int as minutes
        from session s join session_date d on d.school_id = s.school_id and d.session_id = s.id
        where d.school_id = g.school_id and d.guest_id = g.person_id and s.mode = 'dated' and s.state in ('confirmed', 'published', 'closed')
          and d.released_at is null and d.held_until is null and upper(d.during) <= ${now}
        union all
        select s.id, s.title, (t.at at time zone s.zone)::date, s.zone, null, s.minutes
        from session s cross join lateral (select min(at) as at from session_step t
          where t.school_id = s.school_id and t.session_id = s.id and t.kind = 'published') as t
        where s.school_id = g.school_id and s.guest_id = g.person_id and s.mode = 'on_demand' and s.state in ('published', 'closed')
        order by day desc limit ${most}) as o) as given
    from guest g join person p on p.school_id = g.school_id and p.id = g.person_id join school c on c.id = g.school_id
      left join person v on v.school_id = g.school_id and v.id = g.verified_by
    where g.school_id = ${schoolId} and g.person_id = ${guestId}`.execute(db)
  return rows[0]
}

export interface StatementRow {
  id: string
  guestId: string
  number: string
  language: Language
  stated: Stated
  madeAt: Date
  /** the school's, by which it is dated */
  zone: string
}

const statement = sql`h.id, h.guest_id as "guestId", h.number, h.language, h.stated, h.made_at as "madeAt", c.zone`

/** The one that says the same in the same language, whenever it was made. */
export async function readSame(
  { db, schoolId }: Pick<Place, 'db' | 'schoolId'>,
  { guestId, language, stated }: Pick<StatementRow, 'guestId' | 'language' | 'stated'>,
): Promise<StatementRow | undefined> {
  const { rows } = await sql<StatementRow>`
    select ${statement} from hours_statement h join school c on c.id = h.school_id
    where h.school_id = ${schoolId} and h.guest_id = ${guestId} and h.language = ${language} and h.stated = ${JSON.stringify(stated)}::jsonb
    order by h.made_at desc, h.id desc limit 1`.execute(db)
  return rows[0]
}

export async function countMadeSince(
  { db, schoolId }: Pick<Place, 'db' | 'schoolId'>,
  { guestId, since }: { guestId: string; since: Date },
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from hours_statement
    where school_id = ${schoolId} and guest_id = ${guestId} and made_at > ${since}`.execute(db)
  return rows[0]!.count
}

/** Of each of these people, the newest first. */
export async function readStatements(
  { db, schoolId }: Pick<Place, 'db' | 'schoolId'>,
  guestIds: readonly string[],
): Promise<StatementRow[]> {
  const { rows } = await sql<StatementRow>`
    select made.* from unnest(${[...guestIds]}::uuid[]) as asked (id) cross join lateral (
      select ${statement}
      from hours_statement h join school c on c.id = h.school_id
      where h.school_id = ${schoolId} and h.guest_id = asked.id order by h.made_at desc, h.id desc limit 20) as made`.execute(
    db,
  )
  return rows
}

/** Whoever wants one at the same time waits, and finds this one. */
export async function lockGuest({ db, schoolId }: Pick<Place, 'db' | 'schoolId'>, id: string): Promise<void> {
  await sql`select from guest where school_id = ${schoolId} and person_id = ${id} for no key update`.execute(db)
}

export async function insertStatement(
  { db, schoolId, viewer, now }: Caller,
  { guestId, number, language, stated }: Omit<StatementRow, 'id' | 'madeAt' | 'zone'>,
): Promise<void> {
  await db
    .insertInto('hours_statement')
    .values({
      school_id: schoolId,
      id: newId(),
      guest_id: guestId,
      number,
      language,
      stated: JSON.stringify(stated),
      made_at: now,
      made_by: viewer.personId,
    })
    .execute()
}
