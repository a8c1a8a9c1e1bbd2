import { sql } from 'kysely'
import type { Language } from '../../base/caller.ts'
import type { Asking, Teller, Values } from '../kinds.ts'

/** Which two accounts, and on which day in the school's zone. */
export async function findJoined(
  { db, schoolId }: Asking,
  linkIds: readonly string[],
): Promise<ReadonlyMap<string, Values>> {
  const lmsOf = (
    person: string,
  ) => sql`(select l.name from identity i join platform l on l.school_id = i.school_id and l.lms_id = i.lms_id
    where i.school_id = m.school_id and i.person_id = ${sql.ref(`${person}.id`)} order by i.created_at, l.created_at limit 1)`
  const { rows } = await sql<{ id: string; day: string } & Record<'one' | 'oneLms' | 'other' | 'otherLms', string>>`
    select m.id, kept.name as one, ${lmsOf('kept')} as "oneLms", merged.name as other, ${lmsOf('merged')} as "otherLms",
      (m.merged_at at time zone s.zone)::date::text as day
    from person_merge m
      join school s on s.id = m.school_id
      join person kept on kept.school_id = m.school_id and kept.id = m.kept_person_id
      join person merged on merged.school_id = m.school_id and merged.id = m.merged_person_id
    where m.school_id = ${schoolId} and m.id = any (${[...linkIds]}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, day, ...named }) => [id, { ...named, day: { day } }]))
}

/** Of all accounts that are one person now, each address once, with the account's language. */
export async function findAddresses(
  { db, schoolId }: Teller,
  personId: string,
): Promise<{ personId: string; language: Language }[]> {
  const { rows } = await sql<{ personId: string; language: Language }>`
    select distinct on (lower(us.email)) us.id as "personId",
      coalesce(us.language, (select v.language from visit v where v.school_id = us.school_id and v.person_id = us.id
        order by v.started_at desc limit 1), 'en') as language
    from person us
    where us.school_id = ${schoolId} and (us.id = ${personId} or us.merged_into = ${personId}) and us.email is not null
    order by lower(us.email), us.created_at`.execute(db)
  return rows
}

/** It has left by mail of its own. */
export async function markWritten({ db, schoolId, now }: Teller, kind: string, linkId: string): Promise<void> {
  await db
    .updateTable('notice')
    .set({ mailed_at: now })
    .where('school_id', '=', schoolId)
    .where('kind', '=', kind)
    .where('about', '=', linkId)
    .execute()
}
