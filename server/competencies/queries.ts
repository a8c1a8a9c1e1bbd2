import { sql } from 'kysely'
import type { Db } from '../base/database.ts'

interface Place {
  db: Db
  schoolId: string
}

/** Changes with every write to the framework, its profiles, events and the school's settings; null: the school has none yet. */
export async function readVersion({ db, schoolId }: Place): Promise<string | null> {
  const { rows } = await sql<{
    version: string
  }>`select version from framework_version where school_id = ${schoolId}`.execute(db)
  return rows[0]?.version ?? null
}

/** All of a school's framework, in one burst; the version first, so that what follows is never older than it. */
export async function readFramework({ db, schoolId: id }: Place) {
  const [version, framework, scale, areas, competencies, halfLives, events, touched, profiles, targets, settling] =
    await Promise.all([
      readVersion({ db, schoolId: id }),
      db.selectFrom('framework').selectAll().where('school_id', '=', id).orderBy('id').executeTakeFirst(),
      db.selectFrom('scale_level').selectAll().where('school_id', '=', id).orderBy('level').execute(),
      db.selectFrom('area').selectAll().where('school_id', '=', id).orderBy('position').execute(),
      db.selectFrom('competency').selectAll().where('school_id', '=', id).orderBy('position').execute(),
      db.selectFrom('half_life').selectAll().where('school_id', '=', id).orderBy('started_on').execute(),
      db
        .selectFrom('currency_event')
        .selectAll()
        .where('school_id', '=', id)
        .orderBy('effective_on')
        .orderBy('code')
        .execute(),
      db.selectFrom('currency_event_competency').selectAll().where('school_id', '=', id).execute(),
      db.selectFrom('profile').selectAll().where('school_id', '=', id).orderBy('position').execute(),
      db.selectFrom('profile_target').selectAll().where('school_id', '=', id).orderBy('started_on').execute(),
      db.selectFrom('school_setting').selectAll().where('school_id', '=', id).where('name', '=', 'settling').execute(),
    ])
  return { version, framework, scale, areas, competencies, halfLives, events, touched, profiles, targets, settling }
}
export type FrameworkRows = Awaited<ReturnType<typeof readFramework>>

export interface Holding {
  personId: string
  profileId: string
  startedOn: string
}

/** The profiles that people hold on a day, under whatever identity they were chosen. */
export async function readHoldings(
  { db, schoolId }: Place,
  personIds: readonly string[],
  day: string,
): Promise<Holding[]> {
  const { rows } = await sql<Holding>`
    select distinct on (asked.id, h.profile_id) asked.id as "personId", h.profile_id as "profileId", h.started_on as "startedOn"
    from unnest(${[...personIds]}::uuid[]) as asked (id)
      join person p on p.school_id = ${schoolId} and (p.id = asked.id or p.merged_into = asked.id)
      join profile_holding h on h.school_id = p.school_id and h.person_id = p.id
    where h.started_on <= ${day} and (h.finished_on is null or h.finished_on > ${day})
    order by asked.id, h.profile_id, h.started_on`.execute(db)
  return rows
}

/** Who holds one of these profiles on a day, of these people or (null) of all; test users are left out. */
export async function readHolders(
  { db, schoolId }: Place,
  { profileIds, day, among }: { profileIds: readonly string[]; day: string; among: readonly string[] | null },
): Promise<{ personId: string; profileId: string }[]> {
  const people = among && [...among]
  const { rows } = await sql<{ personId: string; profileId: string }>`
    select distinct kept.id as "personId", h.profile_id as "profileId"
    from profile_holding h
      join person p on p.school_id = h.school_id and p.id = h.person_id
      join person kept on kept.school_id = p.school_id and kept.id = coalesce(p.merged_into, p.id) and not kept.test
    where h.school_id = ${schoolId} and h.profile_id = any (${[...profileIds]}::uuid[])
      and h.started_on <= ${day} and (h.finished_on is null or h.finished_on > ${day})
      and (${people}::uuid[] is null or p.id = any (${people}::uuid[]) or p.merged_into = any (${people}::uuid[]))`.execute(
    db,
  )
  return rows
}

export interface Choice {
  /** all identities of the person; the first is the one that holds what is new */
  personIds: readonly string[]
  profileIds: readonly string[]
  chosenBy: string
  today: string
  now: Date
}

/** From today on just these: what is no longer chosen ends, what is held already stays as it is, the rest begins. */
export async function replaceHoldings({ db, schoolId }: Place, choice: Choice): Promise<void> {
  const { personIds, profileIds, chosenBy, today, now } = choice
  await db
    .updateTable('profile_holding')
    .set({ finished_on: today })
    .where('school_id', '=', schoolId)
    .where('person_id', 'in', [...personIds])
    .where(eb => eb.or([eb('finished_on', 'is', null), eb('finished_on', '>', today)]))
    .$if(profileIds.length > 0, query => query.where('profile_id', 'not in', [...profileIds]))
    .execute()
  await sql`
    insert into profile_holding (school_id, person_id, profile_id, started_on, chosen_by, chosen_at)
    select ${schoolId}::uuid, ${personIds[0]}::uuid, wanted.id, ${today}, ${chosenBy}::uuid, ${now}
    from unnest(${[...profileIds]}::uuid[]) as wanted (id)
    where not exists (select from profile_holding h where h.school_id = ${schoolId} and h.person_id = any (${[...personIds]}::uuid[])
      and h.profile_id = wanted.id and h.started_on <= ${today} and (h.finished_on is null or h.finished_on > ${today}))
    on conflict (school_id, person_id, profile_id, started_on)
      do update set finished_on = null, chosen_by = excluded.chosen_by, chosen_at = excluded.chosen_at`.execute(db)
}
