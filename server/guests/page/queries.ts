import { sql } from 'kysely'
import type { Caller, Language } from '../../base/caller.ts'
import type { LocalizedText } from '../../graph-types.ts'

export interface PageFacts {
  schoolName: string
  schoolZone: string
  linkEndsAt: Date
}

export async function findPageFacts({ db, schoolId, viewer }: Caller): Promise<PageFacts> {
  const { rows } = await sql<PageFacts>`
    select s.name as "schoolName", s.zone as "schoolZone", l.expires_at as "linkEndsAt"
    from visit v join school s on s.id = v.school_id
      join guest_link l on l.school_id = v.school_id and l.hash = v.guest_link
    where v.school_id = ${schoolId} and v.id = ${viewer.visitId}`.execute(db)
  return rows[0]!
}

export interface Profile {
  employer: string | null
  occupation: string | null
  about: LocalizedText | null
}

export async function updateProfile({ db, schoolId, viewer }: Caller, { about, ...profile }: Profile): Promise<void> {
  await db
    .updateTable('guest')
    .set({ ...profile, about: about && JSON.stringify(about) })
    .where('school_id', '=', schoolId)
    .where('person_id', '=', viewer.personId)
    .execute()
}

export async function replaceExpertise(
  { db, schoolId: school_id, viewer: { personId: person_id } }: Caller,
  expertise: readonly { competencyId: string; level: number }[],
): Promise<void> {
  await db.deleteFrom('guest_expertise').where('school_id', '=', school_id).where('person_id', '=', person_id).execute()
  const rows = expertise.map(({ competencyId, level }) => ({
    school_id,
    person_id,
    competency_id: competencyId,
    level,
  }))
  if (rows.length > 0) await db.insertInto('guest_expertise').values(rows).execute()
}

export async function updateZone({ db, schoolId, viewer }: Caller, zone: string): Promise<void> {
  await db
    .updateTable('guest')
    .set({ zone })
    .where('school_id', '=', schoolId)
    .where('person_id', '=', viewer.personId)
    .execute()
}

export async function updateLanguage({ db, schoolId, viewer }: Caller, language: Language): Promise<void> {
  await db
    .updateTable('person')
    .set({ language })
    .where('school_id', '=', schoolId)
    .where('id', '=', viewer.personId)
    .execute()
}
