import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import { readPage, type Connection, type PageAsked, type Sorted } from '../../base/connection.ts'
import type { Db } from '../../base/database.ts'
import { isId, newId } from '../../base/ids.ts'

export type GrantedRole = 'coordinator' | 'rater' | 'operator'

/** Somebody of the school who came by a launch; not who was joined with another. */
export async function findAppointee(
  db: Db,
  { schoolId, personId }: { schoolId: string; personId: string },
): Promise<{ id: string } | undefined> {
  const { rows } = await sql<{ id: string }>`
    select p.id from person p where p.school_id = ${schoolId} and p.id = ${personId} and p.merged_into is null and not p.test
      and exists (select from identity i where i.school_id = p.school_id and i.person_id = p.id)`.execute(db)
  return rows[0]
}

export interface NewGrant {
  schoolId: string
  personId: string
  role: GrantedRole
  givenBy: string | null
  now: Date
  endsAt: Date | null
}

export async function insertGrant(db: Db, grant: NewGrant): Promise<string> {
  const id = newId()
  await db
    .insertInto('role_grant')
    .values({
      school_id: grant.schoolId,
      id,
      person_id: grant.personId,
      role: grant.role,
      given_by: grant.givenBy,
      given_at: grant.now,
      ends_at: grant.endsAt,
    })
    .execute()
  return id
}

/** What came to its end by itself is closed, so that the same can be given again. */
export async function closeExpiredGrants(db: Db, { schoolId, now }: { schoolId: string; now: Date }): Promise<void> {
  await sql`update role_grant set ended_at = ends_at where school_id = ${schoolId} and ended_at is null and ends_at <= ${now}`.execute(
    db,
  )
}

export async function endGrantRow(
  db: Db,
  { schoolId, now, viewer }: Caller,
  grantId: string,
): Promise<{ personId: string; role: string } | undefined> {
  return db
    .updateTable('role_grant')
    .set({ ended_by: viewer.personId, ended_at: now })
    .where('school_id', '=', schoolId)
    .where('id', '=', grantId)
    .where('ended_at', 'is', null)
    .returning(['person_id as personId', 'role'])
    .executeTakeFirst()
}

/** The operators' grants in force, locked: of two operators who end each other's at once one is refused. */
export async function lockOperatorGrants(
  db: Db,
  { schoolId, now }: Caller,
): Promise<{ id: string; endsAt: Date | null }[]> {
  return db
    .selectFrom('role_grant')
    .select(['id', 'ends_at as endsAt'])
    .where('school_id', '=', schoolId)
    .where('role', '=', 'operator')
    .where('ended_at', 'is', null)
    .where(eb => eb.or([eb('ends_at', 'is', null), eb('ends_at', '>', now)]))
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** School-wide authority, with its giver. */
export interface Grant extends Sorted {
  role: GrantedRole
  personId: string
  personName: string | null
  giverId: string | null
  giverName: string | null
  givenAt: Date
  endsAt: Date | null
  endedAt: Date | null
}

export interface Appointee extends Sorted {
  name: string | null
  lmsNames: string[]
  lastLaunchAt: Date
}

const grants = (schoolId: string) => sql<Grant>`
  select g.id, g.role, kept.id as "personId", kept.name as "personName", giver.id as "giverId", giver.name as "giverName",
    g.given_at as "givenAt", g.ends_at as "endsAt", g.ended_at as "endedAt", coalesce(kept.name, '') as sorted
  from role_grant g
    join person p on p.school_id = g.school_id and p.id = g.person_id
    join person kept on kept.school_id = p.school_id and kept.id = coalesce(p.merged_into, p.id)
    left join person giver on giver.school_id = g.school_id and giver.id = g.given_by
  where g.school_id = ${schoolId}`

/** In force, by name. */
export const findGrants = ({ db, schoolId, now }: Caller, page: PageAsked): Promise<Connection<Grant>> =>
  readPage(
    db,
    sql<Grant>`${grants(schoolId)} and g.ended_at is null and (g.ends_at is null or g.ends_at > ${now})`,
    page,
  )

export async function findGrant({ db, schoolId }: Caller, id: string): Promise<Grant | undefined> {
  const { rows } = await sql<Grant>`${grants(schoolId)} and g.id = ${id}`.execute(db)
  return rows[0]
}

/** Who came by a launch, under whatever identity; not LMS test users. */
export const findAppointees = (
  { db, schoolId }: Caller,
  { search }: { search: string },
  page: PageAsked,
): Promise<Connection<Appointee>> =>
  readPage(
    db,
    sql<Appointee>`
    with lms as (select distinct on (lms_id) lms_id, name from platform where school_id = ${schoolId} order by lms_id, created_at),
    came as (
      select coalesce(us.merged_into, us.id) as person_id, max(i.last_launch_at) as "lastLaunchAt", array_agg(distinct lms.name) as "lmsNames"
      from identity i join person us on us.school_id = i.school_id and us.id = i.person_id join lms on lms.lms_id = i.lms_id
      where i.school_id = ${schoolId} group by 1)
    select p.id, p.name, came."lmsNames", came."lastLaunchAt", coalesce(p.name, '') as sorted
    from came join person p on p.school_id = ${schoolId} and p.id = came.person_id
    where not p.test and (${search} = '' or strpos(lower(p.name), lower(${search})) > 0)`,
    page,
  )

export interface Called {
  id: string
  name: string | null
  email: string | null
}

/** Who came by a launch and is called so: by identifier, e-mail address, name or what an LMS calls them. */
export async function findCalled(db: Db, schoolId: string, word: string): Promise<Called[]> {
  const { rows } = await sql<Called>`
    select distinct kept.id, kept.name, kept.email from person p
      join identity i on i.school_id = p.school_id and i.person_id = p.id
      join person kept on kept.school_id = p.school_id and kept.id = coalesce(p.merged_into, p.id)
    where p.school_id = ${schoolId} and not kept.test
      and (kept.id = ${isId(word) ? word : null}::uuid or lower(kept.email) = lower(${word}) or lower(kept.name) = lower(${word}) or i.sub = ${word})
    order by kept.name, kept.id limit 20`.execute(db)
  return rows
}
