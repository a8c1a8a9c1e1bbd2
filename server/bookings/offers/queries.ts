import { sql } from 'kysely'
import type { Caller, Language } from '../../base/caller.ts'
import type { BookingState } from '../../graph-types.ts'
import { iso, tables, type NamedBooking } from '../queries.ts'

export interface OfferRow extends Omit<NamedBooking, 'why' | 'by'> {
  personId: string
  sessionId: string
  state: BookingState
  gap: number
  /** what it is called */
  school: string
  language: Language
}

/** What a mail about a seat that is held says. */
export async function readOffer(
  { db, schoolId }: Pick<Caller, 'db' | 'schoolId'>,
  id: string,
): Promise<OfferRow | undefined> {
  const { rows } = await sql<OfferRow>`
    select b.id, coalesce(p.merged_into, p.id) as "personId", b.session_id as "sessionId", b.state, b.gap, o.name as school, s.title, coalesce(kept.zone, s.zone) as zone,
      ${iso('b.offered_until')} as "offeredUntil",
      (select ${iso('min(lower(d.during))')} from session_date d
        where d.school_id = s.school_id and d.session_id = s.id and d.released_at is null) as "startsAt",
      coalesce(kept.language, (select v.language from visit v where v.school_id = kept.school_id and v.person_id = kept.id
        order by v.started_at desc limit 1), 'en') as language
    from ${tables} join session s on s.school_id = b.school_id and s.id = b.session_id
      join school o on o.id = b.school_id
      join person kept on kept.school_id = b.school_id and kept.id = coalesce(p.merged_into, p.id)
    where b.school_id = ${schoolId} and b.id = ${id}`.execute(db)
  return rows[0]
}
