import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import { newest, standings, type OfferedRow } from '../playing/queries.ts'

type Place = Pick<Caller, 'db' | 'schoolId'>

/** A module at its newest version. */
export type PublishedRow = Omit<OfferedRow, 'number' | 'staysCurrent'>

/** Also those that were taken out of the catalogue; never one that was not published. */
export async function readPublished({ db, schoolId }: Place, ids: readonly string[]): Promise<PublishedRow[]> {
  const { rows } = await sql<PublishedRow>`
    select m.id, m.track, n.id as "versionId", n.head, m.retired_at is not null as retired, coalesce(p.merged_into, p.id) as "publishedBy"
    from module m cross join lateral ${newest} as n join person p on p.school_id = n.school_id and p.id = n.published_by
    where m.school_id = ${schoolId} and m.id = any (${[...ids]}::uuid[])`.execute(db)
  return rows
}

/** Who of these people has finished a module, in a version that they need not come again for. */
export async function readFinished(
  place: Place,
  personIds: readonly string[],
  moduleId: string,
): Promise<{ personId: string; finishedOn: string }[]> {
  const { rows } = await sql<{ personId: string; finishedOn: string }>`
    select s.person_id as "personId", (s.finished_at at time zone school.zone)::date as "finishedOn"
    from (${standings(place, personIds)}) as s join school on school.id = ${place.schoolId}
    where s.module_id = ${moduleId} and s.finished_at is not null`.execute(place.db)
  return rows
}
