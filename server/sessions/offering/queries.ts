import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'

/** Of the guest who looks, and of their school. */
export async function readZones({ db, schoolId, viewer }: Caller): Promise<{ own: string | null; school: string }> {
  const { rows } = await sql<{ own: string | null; school: string }>`
    select g.zone as own, s.zone as school from guest g join school s on s.id = g.school_id
    where g.school_id = ${schoolId} and g.person_id = ${viewer.personId}`.execute(db)
  return rows[0]!
}

const week = 7 * 24 * 3_600_000

/** Those of the guest of this week that nobody has answered, also where they have begun since: else who offers what begins at once would offer without end. */
export async function countUnanswered({ db, schoolId, viewer, now }: Caller): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from session_proposal p
      join session_step t on t.school_id = p.school_id and t.session_id = p.session_id and t.kind = 'offered'
    where p.school_id = ${schoolId} and p.guest_id = ${viewer.personId} and p.by_guest and p.state in ('open', 'run_out') and p.made_at > ${new Date(now.getTime() - week)}`.execute(
    db,
  )
  return rows[0]!.count
}
