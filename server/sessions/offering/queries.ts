import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'

/** Of the guest who looks, and of their school. */
export async function readZones({ db, schoolId, viewer }: Caller): Promise<{ own: string | null; school: string }> {
  const { rows } = await sql<{ own: string | null; school: string }>`
    select g.zone as own, s.zone as school from guest g join school s on s.id = g.school_id
    where g.school_id = ${schoolId} and g.person_id = ${viewer.personId}`.execute(db)
  return rows[0]!
}

/** Those of the guest that wait for an answer. */
export async function countOpenOffers({ db, schoolId, viewer, now }: Caller): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from session_proposal p
      join session_step t on t.school_id = p.school_id and t.session_id = p.session_id and t.kind = 'offered'
    where p.school_id = ${schoolId} and p.guest_id = ${viewer.personId} and p.by_guest and p.state = 'open' and p.answer_by > ${now}`.execute(
    db,
  )
  return rows[0]!.count
}
