import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import { approved, cohortIds, newestFor, type Audience } from '../audience/queries.ts'
import type { Content } from '../content.ts'
import { asOffered } from '../offered.ts'
import { standings, type VersionRow } from '../playing/queries.ts'

type Place = Pick<Caller, 'db' | 'schoolId'>

/** A module at its newest version. */
export type PublishedRow = Omit<OfferedRow, 'number' | 'staysCurrent' | 'partIds'>

/** At the newest version that is theirs; also those that were taken out of the catalogue, never one that was not published. */
export async function readPublished(
  { db, schoolId }: Place,
  ids: readonly string[],
  audience: Audience,
): Promise<PublishedRow[]> {
  const { rows } = await sql<PublishedRow>`
    select m.id, m.track, l.id as "versionId", l.head, m.retired_at is not null as retired, coalesce(p.merged_into, p.id) as "publishedBy",
      ${cohortIds} as "cohortIds", ${approved('l')} as approved
    from module m cross join lateral ${newestFor(audience)} as l join person p on p.school_id = l.school_id and p.id = l.published_by
    where m.school_id = ${schoolId} and m.id = any (${[...ids]}::uuid[])`.execute(db)
  return rows
}

/** Who of these people, who are in these cohorts, has finished a module, in a version that they need not come again for; not whose proof was taken back. */
export async function readFinished(
  place: Place,
  personIds: readonly string[],
  { moduleId, audience }: { moduleId: string; audience: Audience },
): Promise<{ personId: string; finishedOn: string }[]> {
  const { rows } = await sql<{ personId: string; finishedOn: string }>`
    select s.person_id as "personId", (s.finished_at at time zone school.zone)::date as "finishedOn"
    from (${standings(place, personIds, audience)}) as s join school on school.id = ${place.schoolId}
    where s.module_id = ${moduleId} and s.finished_at is not null and s.stands`.execute(place.db)
  return rows
}

/** A version in the catalogue, or one that was, and who answers for what it proves: the person behind that identity. */
export interface OfferedRow extends VersionRow {
  number: number
  /** that the module is for; null: the school's from the beginning */
  cohortIds: string[] | null
  /** for the school */
  approved: boolean
  retired: boolean
  staysCurrent: boolean
  publishedBy: string
  /** in their order */
  partIds: string[]
}

/** Every version of every module, a module's newest first, and the catalogue's own version: one statement, so that they are of one moment. */
export async function readCatalogue({ db, schoolId }: Place): Promise<{ version: string | null; rows: OfferedRow[] }> {
  const { rows } = await sql<OfferedRow & { version: string | null }>`
    select (select version from catalogue_version where school_id = ${schoolId}) as version,
      m.id, m.track, m.retired_at is not null as retired, l.id as "versionId", l.number, l.head, l.stays_current as "staysCurrent",
      ${cohortIds} as "cohortIds", ${approved('l')} as approved,
      case when p.merged_into is null then p.id else p.merged_into end as "publishedBy",
      jsonb_path_query_array(l.content, '$.items[*].id') as "partIds"
    from school s
      left join (module m join module_version l on l.school_id = m.school_id and l.module_id = m.id
        join person p on p.school_id = l.school_id and p.id = l.published_by) on m.school_id = s.id
    where s.id = ${schoolId}
    order by m.id, l.number desc`.execute(db)
  return { version: rows[0]!.version, rows: rows.filter(({ id }) => id !== null) }
}

/** As its readers have it. */
export interface Version {
  moduleId: string
  number: number
  content: Content
}

export async function readContents(
  { db, schoolId }: Place,
  versionIds: readonly string[],
): Promise<Map<string, Version>> {
  const rows = await db
    .selectFrom('module_version')
    .select(['id', 'module_id', 'number', 'content'])
    .where('school_id', '=', schoolId)
    .where('id', 'in', [...versionIds])
    .execute()
  return new Map(
    rows.map(({ id, module_id: moduleId, number, content }) => [
      id,
      { moduleId, number, content: asOffered(content as unknown as Content) },
    ]),
  )
}
