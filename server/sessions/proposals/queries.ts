import { sql } from 'kysely'
import type { Caller } from '../../base/caller.ts'
import { newId } from '../../base/ids.ts'
import { personBehind, type Named } from '../../base/person-behind.ts'
import type { SessionProposalState } from '../../graph-types.ts'
import { iso } from '../dates/queries.ts'
import { guestOf, type GuestRow } from '../guests/queries.ts'

type Place = Pick<Caller, 'db' | 'schoolId'>
type Moment = Pick<Caller, 'db' | 'schoolId' | 'now'>

export interface ProposedTime {
  startsAt: string
  endsAt: string
  /** of somebody who is to give it instead: which date that would be, and where */
  dateId?: string
  roomId?: string | null
}

export interface ProposalRow {
  id: string
  sessionId: string
  guestId: string
  guest: GuestRow
  byGuest: boolean
  state: SessionProposalState
  times: ProposedTime[]
  note: string | null
  answerBy: string
  reason: string | null
  by: Named
  at: string
}

const proposal = sql`p.id, p.session_id as "sessionId", p.guest_id as "guestId", ${guestOf('p', 'guest_id')} as guest, p.by_guest as "byGuest", p.state, p.times, p.note,
  ${iso('p.answer_by')} as "answerBy", p.reason, ${personBehind('p', 'made_by')} as by, ${iso('p.made_at')} as at`

export async function readProposal({ db, schoolId }: Place, id: string): Promise<ProposalRow | undefined> {
  const { rows } = await sql<ProposalRow>`
    select ${proposal} from session_proposal p where p.school_id = ${schoolId} and p.id = ${id}`.execute(db)
  return rows[0]
}

export async function readProposals({ db, schoolId }: Place, sessionIds: readonly string[]): Promise<ProposalRow[]> {
  const { rows } = await sql<ProposalRow>`
    select ${proposal} from session_proposal p where p.school_id = ${schoolId} and p.session_id = any (${[...sessionIds]}::uuid[])
    order by p.made_at, p.id`.execute(db)
  return rows
}

interface Made {
  sessionId: string
  guestId: string
  byGuest: boolean
  times: ProposalRow['times']
  note: string | null
  answerBy: string
}

export async function readOpenProposal(place: Place, sessionId: string): Promise<ProposalRow | undefined> {
  return (await readProposals(place, [sessionId])).find(({ state }) => state === 'open')
}

export async function insertProposal(
  { db, schoolId, viewer, now }: Caller,
  { sessionId, guestId, byGuest, times, note, answerBy }: Made,
): Promise<void> {
  await db
    .insertInto('session_proposal')
    .values({
      school_id: schoolId,
      id: newId(),
      session_id: sessionId,
      guest_id: guestId,
      by_guest: byGuest,
      times: JSON.stringify(times),
      note,
      answer_by: answerBy,
      made_by: viewer.personId,
      made_at: now,
      state: 'open',
    })
    .execute()
}

/** What waits for an answer of a session does so no more. */
export async function endOpenProposal(
  { db, schoolId, now }: Moment,
  sessionId: string,
  { state, by, reason }: { state: Exclude<SessionProposalState, 'open'>; by: string | null; reason?: string },
): Promise<void> {
  await db
    .updateTable('session_proposal')
    .set({ state, answered_by: by, answered_at: now, ...(reason && { reason }) })
    .where('school_id', '=', schoolId)
    .where('session_id', '=', sessionId)
    .where('state', '=', 'open')
    .execute()
}

/** The session's times are held until then; null: they are firm. */
export async function holdDates({ db, schoolId }: Place, sessionId: string, heldUntil: string | null): Promise<void> {
  await db
    .updateTable('session_date')
    .set({ held_until: heldUntil })
    .where('school_id', '=', schoolId)
    .where('session_id', '=', sessionId)
    .where('released_at', 'is', null)
    .execute()
}

/** Nobody gives it for now; its rooms stay with it. */
export async function dropGuest({ db, schoolId }: Place, sessionId: string): Promise<void> {
  await db
    .updateTable('session_date')
    .set({ guest_id: null, held_until: null })
    .where('school_id', '=', schoolId)
    .where('session_id', '=', sessionId)
    .where('released_at', 'is', null)
    .execute()
  await db
    .updateTable('session')
    .set({ guest_id: null })
    .where('school_id', '=', schoolId)
    .where('id', '=', sessionId)
    .execute()
}

/** What nobody has answered in time, its session held; not what somebody else holds. */
export async function lockRunOut({ db, schoolId, now }: Moment, most: number): Promise<ProposalRow[]> {
  const { rows } = await sql<ProposalRow>`
    select ${proposal} from session_proposal p join session s on s.school_id = p.school_id and s.id = p.session_id
    where p.school_id = ${schoolId} and p.state = 'open' and p.answer_by <= ${now}
    order by p.answer_by, p.id limit ${most} for no key update of s skip locked`.execute(db)
  return rows
}

/** A guest's, what they have to answer first, also in somebody's stead; not what was never asked of them or offered by them. What was not taken of their offers stays for a while, as it was. */
export async function findOwnIds({ db, schoolId, viewer, now }: Caller): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select s.id from session s
      left join session_proposal p on p.school_id = s.school_id and p.session_id = s.id and p.state = 'open' and p.guest_id = ${viewer.personId}
      left join lateral (select min(lower(d.during)) as first from session_date d
        where d.school_id = s.school_id and d.session_id = s.id and d.released_at is null) as when_first on true
      cross join lateral (select max(t.at) > ${now}::timestamptz - interval '30 days' as lately,
          (array_agg(t.kind order by t.number desc))[1] as newest, array_agg(t.kind) as kinds from session_step t
        where t.school_id = s.school_id and t.session_id = s.id) as steps
    where s.school_id = ${schoolId} and (s.guest_id = ${viewer.personId} or p.id is not null)
      and (p.id is not null or s.state in ('confirmed', 'published', 'closed') 
        or (s.state = 'cancelled' and steps.lately and steps.kinds && array['asked', 'offered', 'confirmed'])
        or (s.state = 'wanted' and steps.lately and steps.newest in ('declined', 'ran_out') and 'offered' = any (steps.kinds)))
    order by case when p.id is not null and not p.by_guest then 0 when p.id is not null then 1 when s.state in ('cancelled', 'wanted') then 3 else 2 end,
      when_first.first, s.id limit 100`.execute(db)
  return rows.map(({ id }) => id)
}
