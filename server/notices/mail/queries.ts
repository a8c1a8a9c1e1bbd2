import { sql } from 'kysely'
import type { Language } from '../../base/caller.ts'
import type { Teller } from '../kinds.ts'

export interface Due {
  language: Language
  today: string
  lastMailAt: Date | null
  course: { product: string; issuer: string; origin: string | null; contextId: string } | null
  notices: { id: string; kind: string; about: string; details: { as?: string } }[]
}

const aMoment = 60_000
const tooOld = 2 * 24 * 3_600_000

/** What is due to come by mail and was not read meanwhile, with what a mail needs; whoever else looks waits. Undefined: nothing, or no address. */
export async function lockDue({ db, schoolId, now }: Teller, personId: string): Promise<Due | undefined> {
  await sql`select from person where school_id = ${schoolId} and id = ${personId} for no key update`.execute(db)
  const [soon, old] = [new Date(now.getTime() + aMoment), new Date(now.getTime() - tooOld)] // clocks differ a little
  const { rows } = await sql<Due>`
    select coalesce(p.language, (select v.language from visit v where v.school_id = p.school_id and v.person_id = any (us.ids)
        order by v.started_at desc limit 1), 'en') as language,
      (${now}::timestamptz at time zone s.zone)::date::text as today,
      (select max(m.written_at) from mail m where m.school_id = p.school_id and m.person_id = p.id) as "lastMailAt",
      (select json_build_object('product', l.product, 'issuer', l.issuer, 'origin', l.origins[1], 'contextId', c.context_id)
        from enrolment e join course c on c.school_id = e.school_id and c.id = e.course_id
          join platform l on l.school_id = e.school_id and l.lms_id = c.lms_id and l.suspended_at is null
        where e.school_id = p.school_id and e.person_id = any (us.ids) order by e.last_launch_at desc limit 1) as course,
      (select json_agg(json_build_object('id', n.id, 'kind', n.kind, 'about', n.about, 'details', n.details) order by n.told_at, n.id)
        from notice n where n.school_id = p.school_id and n.person_id = p.id and n.read_at is null and n.mailed_at is null
          and n.mail_after <= ${soon} and n.mail_after > ${old}) as notices
    from person p join school s on s.id = p.school_id and s.suspended_at is null
      cross join lateral (select array_agg(i.id) as ids from person i where i.school_id = p.school_id and (i.id = p.id or i.merged_into = p.id)) as us
    where p.school_id = ${schoolId} and p.id = ${personId} and p.email is not null and p.merged_into is null`.execute(
    db,
  )
  return rows[0]?.notices ? rows[0] : undefined
}

export async function markMailed({ db, schoolId, now }: Teller, noticeIds: readonly string[]): Promise<void> {
  await db
    .updateTable('notice')
    .set({ mailed_at: now })
    .where('school_id', '=', schoolId)
    .where('id', 'in', noticeIds)
    .execute()
}

export async function findLanguage({ db, schoolId }: Omit<Teller, 'now'>, personId: string): Promise<Language> {
  const { rows } = await sql<{ language: Language }>`
    select coalesce(p.language, (select v.language from visit v where v.school_id = p.school_id and v.person_id = p.id
      order by v.started_at desc limit 1), 'en') as language
    from person p where p.school_id = ${schoolId} and p.id = ${personId}`.execute(db)
  return rows[0]?.language ?? 'en'
}
