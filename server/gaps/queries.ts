import { sql } from 'kysely'
import type { Db } from '../base/database.ts'
import { toldBeside } from './beside.ts'

interface Place {
  db: Db
  schoolId: string
}

/** `[competency, assessed on, proved 1 … 5, cleared events by level]` */
export type AttainedRow = [
  string,
  string,
  string | null,
  string | null,
  string | null,
  string | null,
  string | null,
  Record<string, string[]>,
]
/** `[competency, level, rated on]` */
export type RatedRow = [string, number, string]

export interface PersonRow {
  personId: string
  /** of the school's framework */
  version: string | null
  profileIds: string[]
  attained: AttainedRow[]
  rated: RatedRow[]
  /** by the function that told it */
  beside: Readonly<Record<string, unknown>>
}

/**
 * All that the gaps of these people are made from, beside the framework: the projection, the newest self-ratings and the profiles held.
 * One statement for one person or a hundred; the evidence is not touched.
 */
export async function readPeople(
  { db, schoolId }: Place,
  personIds: readonly string[],
  day: string,
): Promise<PersonRow[]> {
  const beside = toldBeside().map(name => sql`${sql.lit(name)}, ${sql.id(name)}(${schoolId}, for_person)`)
  const { rows } = await sql<PersonRow>`
    select for_person as "personId", framework as version, profile_ids as "profileIds", attained, rated, json_build_object(${sql.join(beside)}) as beside
    from gap_facts(${schoolId}, ${[...personIds]}::uuid[], ${day})`.execute(db)
  return rows
}

/** The same as it stood on a past day, but for the projection and what is told beside: `identities` are those known then to be each person's. */
export async function readPeopleThen(
  { db, schoolId }: Place,
  identities: ReadonlyMap<string, readonly string[]>,
  day: string,
): Promise<Omit<PersonRow, 'attained' | 'beside'>[]> {
  const pairs = [...identities].flatMap(([personId, ids]) => ids.map(id => ({ person_id: personId, id })))
  const { rows } = await sql<Omit<PersonRow, 'attained' | 'beside'>>`
    select asked.person_id as "personId", (select version from framework_version where school_id = ${schoolId}) as version,
      array(select distinct h.profile_id from profile_holding h where h.school_id = ${schoolId} and h.person_id = any (asked.ids)
        and h.started_on <= ${day} and (h.finished_on is null or h.finished_on > ${day})) as "profileIds",
      coalesce((select json_agg(json_build_array(r.competency_id, r.level, r.rated_on)) from (
          select distinct on (s.competency_id) s.competency_id, s.level, s.rated_on from self_rating s
          where s.school_id = ${schoolId} and s.person_id = any (asked.ids)
            and s.recorded_at < (${day}::date + 1)::timestamp at time zone (select zone from school where id = ${schoolId})
          order by s.competency_id, s.recorded_at desc, s.id desc) as r), '[]') as rated
    from (select person_id, array_agg(id) as ids from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as pair (person_id uuid, id uuid)
      group by person_id) as asked`.execute(db)
  return rows
}

/** Every self-rating of a person in some competencies, newest first. */
export async function readRatings(
  { db, schoolId }: Place,
  { personIds, competencyIds, asOf }: { personIds: readonly string[]; competencyIds: readonly string[]; asOf: string },
): Promise<{ competencyId: string; level: number; ratedOn: string }[]> {
  const { rows } = await sql<{ competencyId: string; level: number; ratedOn: string }>`
    select competency_id as "competencyId", level, rated_on as "ratedOn" from self_rating
    where school_id = ${schoolId} and person_id = any (${[...personIds]}::uuid[]) and competency_id = any (${[...competencyIds]}::uuid[])
      and recorded_at < (${asOf}::date + 1)::timestamp at time zone (select zone from school where id = ${schoolId})
    order by recorded_at desc, id desc limit 200`.execute(db)
  return rows
}

export async function readNames(
  { db, schoolId }: Place,
  ids: readonly string[],
): Promise<{ id: string; name: string | null }[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('school_id', '=', schoolId)
    .where('id', 'in', [...ids])
    .execute()
}

type PersonInRow = Pick<PersonRow, 'personId' | 'version' | 'profileIds' | 'attained'>

/** Of thousands, what was attained in a few competencies (null: in all), and the profiles held. */
export async function readPeopleIn(
  { db, schoolId }: Place,
  personIds: readonly string[],
  { competencyIds, day }: { competencyIds: readonly string[] | null; day: string },
): Promise<PersonInRow[]> {
  const inThese = competencyIds ? sql`and a.competency_id = any (${[...competencyIds]}::uuid[])` : sql``
  const { rows } = await sql<PersonInRow>`
    select asked.id as "personId", (select version from framework_version where school_id = ${schoolId}) as version,
      array(select distinct h.profile_id from person p join profile_holding h on h.school_id = p.school_id and h.person_id = p.id
        where p.school_id = ${schoolId} and (p.id = asked.id or p.merged_into = asked.id)
          and h.started_on <= ${day} and (h.finished_on is null or h.finished_on > ${day})) as "profileIds",
      (select coalesce(json_agg(json_build_array(a.competency_id, a.assessed_on, a.proved_1, a.proved_2, a.proved_3, a.proved_4, a.proved_5, a.cleared)), '[]')
        from attainment a where a.school_id = ${schoolId} and a.person_id = asked.id ${inThese}) as attained
    from unnest(${[...personIds]}::uuid[]) as asked (id)`.execute(db)
  return rows
}
