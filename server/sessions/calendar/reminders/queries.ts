import { sql } from 'kysely'
import type { Caller } from '../../../base/caller.ts'
import type { StoredSessionState } from '../../../graph-types.ts'
import { isUnable } from '../../unable/queries.ts'
import { entry, language, tables, type DateRow, type RecipientRow } from '../queries.ts'

type Place = Pick<Caller, 'db' | 'schoolId'>

export interface RemindedDate extends DateRow {
  state: StoredSessionState
  /** null: nobody, or they have said that they cannot come */
  guestId: string | null
  /** another date of the session is later */
  goesOn: boolean
  /** it has a practice task that can be begun */
  hasTask: boolean
}

/** A firm one. */
export async function readDate({ db, schoolId }: Place, dateId: string): Promise<RemindedDate | undefined> {
  const { rows } = await sql<RemindedDate>`
    select ${entry}, s.state, case when not ${isUnable} then s.guest_id end as "guestId",
      exists (select from session_date o where o.school_id = d.school_id and o.session_id = d.session_id
        and o.released_at is null and lower(o.during) > lower(d.during)) as "goesOn",
      exists (select from module m join module_version v on v.school_id = m.school_id and v.module_id = m.id
        where m.school_id = s.school_id and m.id = s.module_id and m.retired_at is null) as "hasTask"
    from ${tables}
    where d.school_id = ${schoolId} and d.id = ${dateId} and d.released_at is null and d.held_until is null`.execute(db)
  return rows[0]
}

export interface Reminded {
  dateId: string
  personIds: readonly string[]
  toldBefore: Date
  after: string | null
}

/** Those of these people in whose calendar it stands since then, in an order of their own. */
export async function readReminded(
  { db, schoolId }: Place,
  { dateId, personIds, toldBefore, after }: Reminded,
  most: number,
): Promise<RecipientRow[]> {
  const { rows } = await sql<RecipientRow>`
    select p.id as "personId", p.name, p.email as address, ${language} as language, coalesce(g.zone, p.zone) as zone
    from calendar_invitation i
      join person p on p.school_id = i.school_id and p.id = i.person_id and p.email is not null
      left join guest g on g.school_id = p.school_id and g.person_id = p.id
    where i.school_id = ${schoolId} and i.date_id = ${dateId} and i.method = 'REQUEST' and i.written_at <= ${toldBefore}
      and i.person_id = any (${[...personIds]}::uuid[]) and (${after}::uuid is null or i.person_id > ${after}::uuid)
    order by i.person_id limit ${most}`.execute(db)
  return rows
}
