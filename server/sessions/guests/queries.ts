import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import type { SessionLanguage } from '../../graph-types.ts'

type Place = Pick<Caller, 'db' | 'schoolId'>

export interface GuestRow {
  id: string
  name: string | null
  employer: string | null
  occupation: string | null
  zone: string | null
}

/** As a session names who gives it. */
export const guestOf = (table: string, column: string) => sql`
  (select json_build_object('id', named.id, 'name', named.name, 'employer', g.employer, 'occupation', g.occupation, 'zone', g.zone)
    from guest g join person named on named.school_id = g.school_id and named.id = g.person_id
    where g.school_id = ${sql.ref(`${table}.school_id`)} and g.person_id = ${sql.ref(`${table}.${column}`)})`

export interface CandidateRow extends GuestRow {
  expertise: { competencyId: string; level: number }[]
  language: SessionLanguage | null
}

/** Who takes part, and how far each knows these competencies from their work: who knows most of them best comes first. */
export async function findCandidates(
  { db, schoolId }: Place,
  competencyIds: readonly string[],
): Promise<CandidateRow[]> {
  const { rows } = await sql<CandidateRow>`
    select p.id, p.name, g.employer, g.occupation, g.zone,
      case p.language when 'zh-Hans' then 'chinese' when 'en' then 'english' end as language, knows.expertise
    from guest g join person p on p.school_id = g.school_id and p.id = g.person_id
      cross join lateral (select count(*) as number, coalesce(sum(e.level), 0) as levels,
          coalesce(json_agg(json_build_object('competencyId', e.competency_id, 'level', e.level) order by e.level desc), '[]') as expertise
        from guest_expertise e where e.school_id = g.school_id and e.person_id = g.person_id
          and e.competency_id = any (${[...competencyIds]}::uuid[])) as knows
    where g.school_id = ${schoolId} and g.ended_at is null
    order by knows.number desc, knows.levels desc, lower(p.name), p.id limit 200`.execute(db)
  return rows
}

export async function takesPart({ db, schoolId }: Place, id: string): Promise<boolean> {
  const { rows } = await sql`
    select from guest where school_id = ${schoolId} and person_id = ${id} and ended_at is null`.execute(db)
  return rows.length > 0
}

/** What the guest who looks knows from their work. */
export async function findExpertise({ db, schoolId, viewer }: Caller): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('guest_expertise')
    .select('competency_id')
    .where('school_id', '=', schoolId)
    .where('person_id', '=', viewer.personId)
    .execute()
  return new Set(rows.map(row => row.competency_id))
}
