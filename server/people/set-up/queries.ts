import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import type { Db } from '../../base/database.ts'
import type { SetUpState } from './decide-set-up.ts'

const operatorNow = (schoolId: string, now: Date) => sql<boolean>`exists (select from role_grant g
  where g.school_id = ${schoolId} and g.role = 'operator' and g.ended_at is null and (g.ends_at is null or g.ends_at > ${now}))`

export async function hasOperator(db: Db, { schoolId, now }: { schoolId: string; now: Date }): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`select ${operatorNow(schoolId, now)} as has`.execute(db)
  return rows[0]!.has
}

export async function findSetUpState(
  db: Db,
  { schoolId, visitId, now }: { schoolId: string; visitId: string; now: Date },
): Promise<SetUpState> {
  const { rows } = await sql<SetUpState>`
    select d.state = 'bound' as bound, v.course_roles as "courseRoles", v.administrator,
      ${operatorNow(schoolId, now)} as "hasOperator",
      exists (select from set_up_code c where c.school_id = v.school_id and c.consumed_at is null and c.expires_at > ${now}) as "codeIsOpen"
    from visit v join deployment d on d.id = v.deployment_id where v.school_id = ${schoolId} and v.id = ${visitId}`.execute(
    db,
  )
  return rows[0]!
}

/** A new code ends those before it and begins everybody's tries anew. */
export async function insertCode(
  db: Db,
  { schoolId: school_id, hash, now, expiresAt }: { schoolId: string; hash: Buffer; now: Date; expiresAt: Date },
): Promise<void> {
  await db.deleteFrom('set_up_code').where('school_id', '=', school_id).where('consumed_at', 'is', null).execute()
  await db.deleteFrom('set_up_try').where('school_id', '=', school_id).execute()
  await db.insertInto('set_up_code').values({ school_id, hash, created_at: now, expires_at: expiresAt }).execute()
}

/** Counts a try and tells how many it makes. Two at once wait for each other. */
export async function countTry(db: Db, { schoolId, viewer, now }: Caller): Promise<number> {
  const { rows } = await sql<{ tries: number }>`
    insert into set_up_try (school_id, person_id, tries, last_at) values (${schoolId}, ${viewer.personId}, 1, ${now})
    on conflict (school_id, person_id) do update set tries = set_up_try.tries + 1, last_at = excluded.last_at returning tries`.execute(
    db,
  )
  return rows[0]!.tries
}

export async function consumeCode(
  db: Db,
  { schoolId, hash, personId, now }: { schoolId: string; hash: Buffer; personId: string; now: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('set_up_code')
    .set({ consumed_by: personId, consumed_at: now })
    .where('school_id', '=', schoolId)
    .where('hash', '=', hash)
    .where('consumed_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** What the launch said of their roles counts from the moment its deployment is bound. */
export async function enrolFromVisit(db: Db, { schoolId, viewer }: Caller): Promise<void> {
  await sql`insert into enrolment (school_id, course_id, person_id, roles, first_launch_at, last_launch_at)
    select school_id, course_id, person_id, course_roles, started_at, started_at from visit
    where school_id = ${schoolId} and id = ${viewer.visitId} and course_id is not null on conflict do nothing`.execute(
    db,
  )
}
