import { sql } from 'kysely'
import type { Caller } from '../../../base/caller.ts'

type Place = Pick<Caller, 'db' | 'schoolId'>

/** The last day on which something was done, in other parts than these. */
export async function readLastDone(
  { db, schoolId }: Place,
  attemptId: string,
  except: readonly string[],
): Promise<string | null> {
  const { rows } = await sql<{ day: string | null }>`
    select max((i.done_at at time zone s.zone)::date) as day from attempt_item i join school s on s.id = i.school_id
    where i.school_id = ${schoolId} and i.attempt_id = ${attemptId} and i.item_id <> all (${[...except]}::uuid[])`.execute(
    db,
  )
  return rows[0]!.day
}

/** A part is not done after all, and so the module is not either. */
export async function reopenAttempt({ db, schoolId }: Place, id: string, itemId: string): Promise<void> {
  await sql`update attempt_item set done_at = null where school_id = ${schoolId} and attempt_id = ${id} and item_id = ${itemId}`.execute(
    db,
  )
  await sql`update attempt set finished_at = null, evidence_id = null where school_id = ${schoolId} and id = ${id}`.execute(
    db,
  )
}

export async function endAttempt({ db, schoolId, now }: Caller, id: string, evidence_id: string): Promise<void> {
  const ended = { finished_at: now, evidence_id }
  await db.updateTable('attempt').set(ended).where('school_id', '=', schoolId).where('id', '=', id).execute()
}

/** Who had finished what with a piece that is not accepted any more. */
export async function readUnproven(
  { db, schoolId }: Place,
  evidenceId: string,
): Promise<{ personId: string; moduleId: string } | undefined> {
  const { rows } = await sql<{ personId: string; moduleId: string }>`
    select coalesce(p.merged_into, p.id) as "personId", v.module_id as "moduleId"
    from attempt a join person p on p.school_id = a.school_id and p.id = a.person_id
      join module_version v on v.school_id = a.school_id and v.id = a.version_id
    where a.school_id = ${schoolId} and a.evidence_id = ${evidenceId} and (select e.state <> 'accepted' from evidence_state e
      where e.school_id = a.school_id and e.evidence_id = a.evidence_id order by e.number desc limit 1)`.execute(db)
  return rows[0]
}
