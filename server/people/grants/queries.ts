import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import type { Db } from '../../base/database.ts'
import { newId } from '../../base/ids.ts'

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

export async function insertGrant(db: Db, grant: NewGrant): Promise<void> {
  await db
    .insertInto('role_grant')
    .values({
      school_id: grant.schoolId,
      id: newId(),
      person_id: grant.personId,
      role: grant.role,
      given_by: grant.givenBy,
      given_at: grant.now,
      ends_at: grant.endsAt,
    })
    .execute()
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
export async function lockOperatorGrants(db: Db, { schoolId, now }: Caller): Promise<string[]> {
  const rows = await db
    .selectFrom('role_grant')
    .select('id')
    .where('school_id', '=', schoolId)
    .where('role', '=', 'operator')
    .where('ended_at', 'is', null)
    .where(eb => eb.or([eb('ends_at', 'is', null), eb('ends_at', '>', now)]))
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map(({ id }) => id)
}
