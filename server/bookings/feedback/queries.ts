import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import { newId } from '../../base/ids.ts'
import type { FeltLevel } from '../../graph-types.ts'
import { identities } from '../queries.ts'
import type { Given } from './rules.ts'

type Place = Pick<Caller, 'db' | 'schoolId'>

export interface GivenRow extends Given {
  sessionId: string
  givenAt: Date
}

interface Asked {
  sessionIds: readonly string[]
  /** of them alone */
  personId?: string
}

/** All that was ever said of these sessions, in the order of time. */
export async function readGiven({ db, schoolId }: Place, { sessionIds, personId }: Asked): Promise<GivenRow[]> {
  const { rows } = await sql<GivenRow>`
    select f.session_id as "sessionId", coalesce(p.merged_into, p.id) as "personId", f.useful, f.level, f.words, f.may_read as "mayRead",
      f.given_at as "givenAt", (f.given_at at time zone c.zone)::date as day
    from session_feedback f join person p on p.school_id = f.school_id and p.id = f.person_id join school c on c.id = f.school_id
    where f.school_id = ${schoolId} and f.session_id = any (${[...sessionIds]}::uuid[])
      ${personId === undefined ? sql`` : sql`and f.person_id in ${identities(schoolId, [personId])}`}
    order by f.given_at, f.id`.execute(db)
  return rows
}

/** Sessions in which the viewer may have taken part since then: of which they are asked, the newest first. */
export async function findAttended({ db, schoolId, viewer }: Caller, since: Date): Promise<string[]> {
  const own = identities(schoolId, [viewer.personId])
  const { rows } = await sql<{ id: string }>`
    select found.id from (
      select d.session_id as id, max(upper(d.during)) as at from session_date d
        where d.school_id = ${schoolId} and d.released_at is null and upper(d.during) >= ${since}
          and exists (select from session_date o join attendance a on a.school_id = o.school_id and a.date_id = o.id
            where o.school_id = d.school_id and o.session_id = d.session_id and a.person_id in ${own} and a.state in ('full', 'part'))
        group by 1
      union all
      select s.id, min(a.finished_at) from attempt a
        join module_version v on v.school_id = a.school_id and v.id = a.version_id
        join session s on s.school_id = v.school_id and s.module_id = v.module_id and s.mode = 'on_demand'
        where a.school_id = ${schoolId} and a.person_id in ${own} and a.finished_at >= ${since}
        group by 1) as found
    order by found.at desc, found.id limit 20`.execute(db)
  return rows.map(({ id }) => id)
}

export interface Saying {
  sessionId: string
  useful: number
  level: FeltLevel
  words: string
  mayRead: boolean
}

export async function insertGiven(
  { db, schoolId, viewer, now }: Caller,
  { sessionId, mayRead, ...said }: Saying,
): Promise<void> {
  await db
    .insertInto('session_feedback')
    .values({
      ...said,
      school_id: schoolId,
      id: newId(),
      session_id: sessionId,
      person_id: viewer.personId,
      may_read: mayRead,
      given_at: now,
    })
    .execute()
}
