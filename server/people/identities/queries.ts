import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import { newId } from '../../base/ids.ts'
import type { Side } from './decide-linking.ts'

const purpose = 'linking-code'

/** The visit's newest code; those before it are good no more. */
export async function insertLinkingCode(
  { db, schoolId: school_id, viewer, now }: Caller,
  { hash, expiresAt: expires_at }: { hash: Buffer; expiresAt: Date },
): Promise<void> {
  await sql`delete from token where school_id = ${school_id} and purpose = ${purpose} and subject ->> 'visitId' = ${viewer.visitId}`.execute(
    db,
  )
  const subject = JSON.stringify({ visitId: viewer.visitId })
  await db.insertInto('token').values({ school_id, hash, purpose, subject, created_at: now, expires_at }).execute()
}

/** The visit in which the code was shown; taken once. */
export async function takeLinkingCode({ db, schoolId, now }: Caller, hash: Buffer): Promise<string | undefined> {
  const row = await db
    .deleteFrom('token')
    .where('school_id', '=', schoolId)
    .where('hash', '=', hash)
    .where('purpose', '=', purpose)
    .where('expires_at', '>', now)
    .returning('subject')
    .executeTakeFirst()
  return (row?.subject as { visitId: string } | undefined)?.visitId
}

/** The same, and it stays good. */
export async function findLinkingCode({ db, schoolId, now }: Caller, hash: Buffer): Promise<string | undefined> {
  const row = await db
    .selectFrom('token')
    .select('subject')
    .where('school_id', '=', schoolId)
    .where('hash', '=', hash)
    .where('purpose', '=', purpose)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return (row?.subject as { visitId: string } | undefined)?.visitId
}

/** Joining and its end happen one after another in a school, so that nobody decides on what another is changing. */
export async function lockMerges({ db, schoolId }: Caller): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`merges of ${schoolId}`}, 0))`.execute(db)
}

/** Who are to be one person or two, held in the order in which all others hold people: what follows locks them too. */
export async function lockSides({ db, schoolId }: Caller, personIds: readonly string[]): Promise<void> {
  await sql`
    select from person where school_id = ${schoolId} and id = any (${[...personIds]}::uuid[]) order by id for no key update`.execute(
    db,
  )
}

/** Those of these visits that go on. */
export async function findSides({ db, schoolId, now }: Caller, visitIds: readonly string[]): Promise<Side[]> {
  const { rows } = await sql<Side>`
    select v.id as "visitId", kept.id as "personId", kept.created_at as "personSince",
      d.state = 'bound' and not p.test and not kept.test
        and exists (select from identity i where i.school_id = v.school_id and i.person_id = v.person_id) as linkable
    from visit v
      join deployment d on d.id = v.deployment_id
      join person p on p.school_id = v.school_id and p.id = v.person_id
      join person kept on kept.school_id = p.school_id and kept.id = coalesce(p.merged_into, p.id)
    where v.school_id = ${schoolId} and v.id = any (${[...visitIds]}::uuid[]) and v.ended_at is null and v.ends_at > ${now}`.execute(
    db,
  )
  return rows
}

export async function insertMerge(
  { db, schoolId: school_id, viewer, now }: Caller,
  { keptId, mergedId }: { keptId: string; mergedId: string },
): Promise<string> {
  const id = newId()
  const who = { kept_person_id: keptId, merged_person_id: mergedId, merged_by: viewer.personId, merged_at: now }
  await db
    .insertInto('person_merge')
    .values({ school_id, id, ...who })
    .execute()
  return id
}

/** Only a joining of the viewer's own accounts. */
export async function endMerge(
  { db, schoolId, viewer, now }: Caller,
  linkId: string,
): Promise<{ keptId: string; mergedId: string } | undefined> {
  return db
    .updateTable('person_merge')
    .set({ undone_by: viewer.personId, undone_at: now })
    .where('school_id', '=', schoolId)
    .where('id', '=', linkId)
    .where('undone_at', 'is', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('person')
          .select('id')
          .whereRef('person.school_id', '=', 'person_merge.school_id')
          .whereRef('person.id', '=', 'person_merge.merged_person_id')
          .where('person.merged_into', '=', viewer.personId),
      ),
    )
    .returning(['kept_person_id as keptId', 'merged_person_id as mergedId'])
    .executeTakeFirst()
}

/** From the joinings in force: everybody below one of these persons points to whoever stands at the top. */
export async function settleMerges({ db, schoolId }: Caller, personIds: readonly string[]): Promise<void> {
  await sql`
    with recursive
      down as (
        select unnest(${[...personIds]}::uuid[]) as id
        union
        select m.merged_person_id from person_merge m join down on down.id = m.kept_person_id where m.school_id = ${schoolId} and m.undone_at is null),
      up as (
        select id, id as top from down
        union
        select up.id, m.kept_person_id from person_merge m join up on up.top = m.merged_person_id where m.school_id = ${schoolId} and m.undone_at is null),
      tops as (select id, top from up where not exists (
        select from person_merge m where m.school_id = ${schoolId} and m.merged_person_id = up.top and m.undone_at is null))
    update person set merged_into = nullif(tops.top, person.id) from tops
    where person.school_id = ${schoolId} and person.id = tops.id and person.merged_into is distinct from nullif(tops.top, person.id)`.execute(
    db,
  )
}

export interface KnownAccount {
  personId: string
  name: string | null
  lmsId: string
  lmsName: string
}

/** Of these persons, under every identity: those first by which these visits came. */
export async function findAccounts({ db, schoolId }: Caller, sides: readonly Side[]): Promise<KnownAccount[]> {
  const personIds = sides.map(side => side.personId)
  const visitIds = sides.map(side => side.visitId)
  const { rows } = await sql<KnownAccount>`
    select coalesce(us.merged_into, us.id) as "personId", us.name, i.lms_id as "lmsId", lms.name as "lmsName"
    from person us
      join identity i on i.school_id = us.school_id and i.person_id = us.id
      join lateral (select name from platform l where l.school_id = i.school_id and l.lms_id = i.lms_id order by l.created_at limit 1) lms on true
    where us.school_id = ${schoolId} and (us.id = any (${personIds}::uuid[]) or us.merged_into = any (${personIds}::uuid[]))
    order by exists (select from visit v where v.school_id = us.school_id and v.id = any (${visitIds}::uuid[]) and v.person_id = us.id) desc,
      i.created_at, i.id`.execute(db)
  return rows
}

export interface KnownIdentity {
  id: string
  lmsName: string
  since: Date
  ofThisVisit: boolean
  linkId: string | null
}

/** Of the viewer, the oldest first. */
export async function findIdentities({ db, schoolId, viewer }: Caller): Promise<KnownIdentity[]> {
  const { rows } = await sql<KnownIdentity>`
    select i.id, lms.name as "lmsName", i.created_at as since, m.id as "linkId",
      v.person_id = i.person_id and of_visit.lms_id = i.lms_id as "ofThisVisit"
    from person p
      join identity i on i.school_id = p.school_id and i.person_id = p.id
      join visit v on v.school_id = p.school_id and v.id = ${viewer.visitId}
      join deployment d on d.id = v.deployment_id
      join platform of_visit on of_visit.id = d.platform_id
      join lateral (select name from platform l where l.school_id = i.school_id and l.lms_id = i.lms_id order by l.created_at limit 1) lms on true
      left join person_merge m on m.school_id = p.school_id and m.merged_person_id = p.id and m.undone_at is null
    where p.school_id = ${schoolId} and (p.id = ${viewer.personId} or p.merged_into = ${viewer.personId})
    order by i.created_at, i.id`.execute(db)
  return rows
}
