import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import { newId } from '../../base/ids.ts'
import { personBehind, type Named } from '../../base/person-behind.ts'
import type { Teller } from '../../notices/kinds.ts'
import type { Reviewing } from '../notices/queries.ts'

export interface Deputy {
  person: Named
  startedOn: string
  finishedOn: string
}

export interface Naming {
  personId: string
  startedOn: string
  finishedOn: string
}

type Asking = Pick<Caller, 'db' | 'schoolId' | 'viewer' | 'now' | 'today'>

export async function findDeputy({ db, schoolId, viewer, today }: Asking): Promise<Deputy | undefined> {
  const { rows } = await sql<Deputy>`
    select ${personBehind('d', 'deputy_person_id')} as person, d.started_on as "startedOn", d.finished_on as "finishedOn"
    from review_deputy d
    where d.school_id = ${schoolId} and d.person_id = ${viewer.personId} and d.ended_at is null and d.finished_on >= ${today}`.execute(
    db,
  )
  return rows[0]
}

export async function endDeputies({ db, schoolId, viewer, now }: Asking): Promise<void> {
  await db
    .updateTable('review_deputy')
    .set({ ended_at: now })
    .where('school_id', '=', schoolId)
    .where('person_id', '=', viewer.personId)
    .where('ended_at', 'is', null)
    .execute()
}

export async function insertDeputy(
  { db, schoolId: school_id, viewer, now }: Asking,
  { personId, startedOn: started_on, finishedOn: finished_on }: Naming,
): Promise<void> {
  const who = { person_id: viewer.personId, deputy_person_id: personId }
  await db
    .insertInto('review_deputy')
    .values({ school_id, id: newId(), ...who, started_on, finished_on, named_at: now })
    .execute()
}

/** Passes what these reviewers left waiting to those who stand in for them today; answers what was passed to whom, once each. */
export async function passToDeputies({ db, schoolId, now }: Teller, late: readonly Reviewing[]): Promise<Reviewing[]> {
  const { rows } = await sql<Reviewing>`
    insert into evidence_passing (school_id, evidence_id, to_person_id, passed_by, passed_at)
    select distinct on (e.id, d.deputy_person_id) ${schoolId}::uuid, e.id, d.deputy_person_id, d.person_id, ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(late)}) as l ("evidenceId" uuid, "personId" uuid)
      join evidence e on e.school_id = ${schoolId} and e.id = l."evidenceId"
      join school s on s.id = e.school_id
      join review_deputy d on d.school_id = e.school_id and d.person_id = l."personId" and d.ended_at is null
        and (${now}::timestamptz at time zone s.zone)::date between d.started_on and d.finished_on
      join person author on author.school_id = e.school_id and author.id = e.person_id
      join person stand_in on stand_in.school_id = e.school_id and stand_in.id = d.deputy_person_id
    where coalesce(author.merged_into, author.id) <> coalesce(stand_in.merged_into, stand_in.id)
    order by e.id, d.deputy_person_id, d.person_id
    on conflict do nothing
    returning evidence_id as "evidenceId", to_person_id as "personId"`.execute(db)
  return rows
}
