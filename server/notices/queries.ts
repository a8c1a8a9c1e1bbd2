import { sql, type RawBuilder } from 'kysely'
import type { Caller } from '../base/caller.ts'
import { readPage, type Connection, type PageAsked } from '../base/connection.ts'
import { newId } from '../base/ids.ts'
import type { NoticeWay } from '../graph-types.ts'
import type { NoticeKind, Teller, Telling } from './kinds.ts'

type Asking = Pick<Caller, 'db' | 'schoolId' | 'viewer'>

/** All identities of a person: what was told before they were joined is theirs too. */
const idsOf = ({ schoolId, viewer }: Asking): RawBuilder<unknown> =>
  sql`(select i.id from person i where i.school_id = ${schoolId} and (i.id = ${viewer.personId} or i.merged_into = ${viewer.personId}))`

export interface Told {
  personId: string
  mailAfter: Date | null
  way: NoticeWay
}

/** A day's mail comes at seven in the morning, in the school's zone. */
const nextMorning = (now: Date): RawBuilder<unknown> => sql`(((${now}::timestamptz at time zone s.zone)::date
  + case when (${now}::timestamptz at time zone s.zone)::time < '07:00' then 0 else 1 end) + time '07:00') at time zone s.zone`

export async function upsertNotices(
  { db, schoolId, now }: Teller,
  { name, usual }: NoticeKind,
  tellings: readonly Telling[],
): Promise<Told[]> {
  const rows = tellings.map(telling => ({ id: newId(), ...telling }))
  const { rows: told } = await sql<Told>`
    with told as (
      select distinct on (kept.id, t.about) t.id, kept.id as person_id, t.about, coalesce(t.details, '{}') as details, coalesce(c.way, ${usual}) as way
      from jsonb_to_recordset(${JSON.stringify(rows)}) as t (id uuid, "personId" uuid, about uuid, details jsonb)
        join person p on p.school_id = ${schoolId} and p.id = t."personId"
        join person kept on kept.school_id = ${schoolId} and kept.id = coalesce(p.merged_into, p.id)
        left join notice_choice c on c.school_id = ${schoolId} and c.person_id = kept.id and c.kind = ${name}
      order by kept.id, t.about),
    written as (
      insert into notice (school_id, id, person_id, kind, about, details, told_at, mail_after)
        select ${schoolId}, t.id, t.person_id, ${name}, t.about, t.details, ${now},
          case t.way when 'at_once' then ${now}::timestamptz when 'daily' then ${nextMorning(now)} end
        from told t join school s on s.id = ${schoolId}
      on conflict (school_id, person_id, kind, about) where read_at is null
        do update set details = excluded.details, told_at = excluded.told_at, mail_after = excluded.mail_after, mailed_at = null
      returning person_id, about, mail_after)
    select distinct on (w.person_id) w.person_id as "personId", w.mail_after as "mailAfter", t.way
    from written w join told t using (person_id, about)`.execute(db)
  return told
}

/** Answers who had not read it. */
export async function deleteUnread(
  { db, schoolId }: Teller,
  kinds: readonly string[],
  abouts: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`
    delete from notice where school_id = ${schoolId} and about = any (${[...abouts]}::uuid[]) and kind = any (${[...kinds]}::text[])
      and read_at is null returning person_id as "personId"`.execute(db)
  return rows.map(({ personId }) => personId)
}

export interface NoticeRow {
  id: string
  sorted: string
  kind: string
  about: string
  details: { as?: string }
  toldAt: Date
  readAt: Date | null
}

/** The newest first. */
export async function findNotices(
  asking: Asking,
  kinds: readonly string[],
  asked: PageAsked,
): Promise<Connection<NoticeRow>> {
  const list = sql<NoticeRow>`
    select id, to_char(told_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') as sorted, kind, about, details, told_at as "toldAt", read_at as "readAt"
    from notice where school_id = ${asking.schoolId} and person_id in ${idsOf(asking)} and kind = any (${[...kinds]}::text[])`
  return readPage(asking.db, list, { ...asked, lastFirst: true })
}

export async function countUnread(asking: Asking, kinds: readonly string[]): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from notice
    where school_id = ${asking.schoolId} and person_id in ${idsOf(asking)} and read_at is null and kind = any (${[...kinds]}::text[])`.execute(
    asking.db,
  )
  return rows[0]!.count
}

/** One's own notice read; answers false where there is none. */
export async function markRead(asking: Asking & { now: Date }, noticeId: string): Promise<boolean> {
  const { rows } = await sql`update notice set read_at = coalesce(read_at, ${asking.now})
    where school_id = ${asking.schoolId} and id = ${noticeId} and person_id in ${idsOf(asking)} returning id`.execute(
    asking.db,
  )
  return rows.length > 0
}

export async function markAllRead(asking: Asking & { now: Date }): Promise<void> {
  await sql`update notice set read_at = ${asking.now}
    where school_id = ${asking.schoolId} and person_id in ${idsOf(asking)} and read_at is null`.execute(asking.db)
}

export async function findChoices(asking: Asking): Promise<ReadonlyMap<string, NoticeWay>> {
  const rows = await asking.db
    .selectFrom('notice_choice')
    .select(['kind', 'way'])
    .where('school_id', '=', asking.schoolId)
    .where('person_id', '=', asking.viewer.personId)
    .execute()
  return new Map(rows.map(({ kind, way }) => [kind, way as NoticeWay]))
}

export async function upsertChoices(
  { db, schoolId: school_id, now }: Teller,
  { personId: person_id, kinds, way }: { personId: string; kinds: readonly string[]; way: NoticeWay },
): Promise<void> {
  if (kinds.length === 0) return
  await db
    .insertInto('notice_choice')
    .values(kinds.map(kind => ({ school_id, person_id, kind, way, chosen_at: now })))
    .onConflict(clash => clash.columns(['school_id', 'person_id', 'kind']).doUpdateSet({ way, chosen_at: now }))
    .execute()
}

export async function deleteOld({ db, schoolId }: Teller, before: Date): Promise<void> {
  await db.deleteFrom('notice').where('school_id', '=', schoolId).where('told_at', '<', before).execute()
}
