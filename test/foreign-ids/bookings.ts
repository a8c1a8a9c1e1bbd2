// Seats in sessions: what takes an identifier, with a live one.
import { sql } from 'kysely'
import { inSchool } from '../../server/base/database.ts'
import { attends, books, codeOf, looksAtReport, published, seated } from '../support/bookings.ts'
import { codeToEndorse, endorses, namesTold, participantsIn } from '../support/endorsing.ts'
import { at } from '../support/sessions.ts'
import { codes, hold } from '../support/told.ts'
import { competency, input, type Side, type Walk } from './sides.ts'

let number = 0
const faculty = ({ w }: Side) => w.launch({ sub: `booker ${++number}` })
/** Each on a day of its own, so that nobody is at two places at a time. */
const session = async ({ w, coordinator }: Side, capacity = 12): Promise<string> => {
  const day = `2027-${String(1 + (++number % 12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`
  const dates = [at(day, '10:00', { link: 'https://meet.example/1' })]
  return (await published(w, coordinator, { capacity, dates })).id
}
const booked = async (side: Side): Promise<{ bookingId: string }> => ({
  bookingId: (await books(side.teacher, await session(side))).id,
})
/** Somebody else has given up the only seat. */
async function offered(side: Side): Promise<{ bookingId: string }> {
  const sessionId = await session(side, 1)
  const other = await faculty(side)
  const { id } = await books(other, sessionId)
  const waiting = await books(side.teacher, sessionId)
  await seated(other, 'cancelBooking', { bookingId: id })
  return { bookingId: waiting.id }
}

/** The teacher has a seat, and it has begun, as it has come to be while it stood in the database. */
async function begun(side: Side): Promise<{ sessionId: string; dateId: string }> {
  const { session: its } = await books(side.teacher, await session(side))
  await inSchool(side.w.db, side.w.here.schoolId, db =>
    sql`update session_date set during = '[2026-11-24T01:30:00Z, 2026-11-24T03:00:00Z)' where session_id = ${its.id} and released_at is null`.execute(
      db,
    ),
  )
  return { sessionId: its.id, dateId: await dateOf(side, its.id) }
}
const dateOf = ({ w }: Side, sessionId: string) =>
  inSchool(w.db, w.here.schoolId, async db => {
    const row = db.selectFrom('session_date').select('id').where('session_id', '=', sessionId)
    return (await row.executeTakeFirstOrThrow()).id
  })

async function reported(side: Side) {
  const { dateId } = await begun(side)
  const { personId } = side.teacher
  const csv = 'name,minutes\nSomebody,90\n'
  return { dateId, csv, threshold: 80, absent: true, chosen: [{ row: 2, personId }], replaced: [personId] }
}

/** The teacher took part in a session of the guest's. */
async function toEndorse(side: Side): Promise<{ sessionId: string; people: object[] }> {
  const day = `2027-02-${String(1 + (++number % 28)).padStart(2, '0')}`
  const dates = [at(day, '16:00', { link: 'https://meet.example/1' })]
  const { id: sessionId } = await published(side.w, side.coordinator, { guestId: side.guest.personId, dates })
  await books(side.teacher, sessionId)
  const hour = `2026-11-${String(1 + (number % 22)).padStart(2, '0')}T${String(number % 24).padStart(2, '0')}`
  await inSchool(side.w.db, side.w.here.schoolId, db =>
    sql`update session_date set during = tstzrange(${`${hour}:00:00Z`}, ${`${hour}:30:00Z`}) where session_id = ${sessionId}`.execute(
      db,
    ),
  )
  const marks = [{ personId: side.teacher.personId, state: 'full' }]
  await attends(side.coordinator, 'recordAttendance', { dateId: await dateOf(side, sessionId), marks })
  const levels = [{ competencyId: await competency(side), level: 2 }]
  return { sessionId, people: [{ personId: side.teacher.personId, words: 'x', levels }] }
}
/** The code stands as if it had come by mail: more than a few in an hour nobody may ask for. */
async function saying(side: Side) {
  const said = await toEndorse(side)
  await namesTold(side.coordinator, 'after_session')
  await inSchool(side.w.db, side.w.here.schoolId, db => db.deleteFrom('guest_code').execute())
  return { ...said, code: await codeToEndorse(side.w, side.guest) }
}
async function endorsed(side: Side): Promise<{ endorsementId: string }> {
  const said = await saying(side)
  await endorses(side.guest, said)
  const participants = await participantsIn(side.coordinator, said.sessionId)
  return { endorsementId: participants![0]!.endorsements[0]!.id }
}

export const bookingWalks: Record<string, Walk> = {
  'Query.seats': {
    as: 'teacher',
    async prepare(side) {
      await session(side)
      const { w, coordinator } = side
      const wanted = [{ competencyId: (await codes(w)).competency('NEG-03'), level: 1 }]
      const dates = [at('2026-12-01', '10:00', { link: 'https://meet.example/1' })]
      await published(w, coordinator, { competencies: wanted, dates }) // what narrows a gap comes first, unless another is named
      return { competencyId: await competency(side) }
    },
    // a cursor holds by what the list is sorted: what serves the competency stands before everything else
    found: answer =>
      Buffer.from((answer as { edges: { cursor: string }[] }).edges[0]?.cursor ?? '', 'base64url')
        .toString()
        .slice(36)
        .startsWith('0'),
  },
  'Mutation.bookSeat': {
    as: 'teacher',
    prepare: input(async side => ({ sessionId: await session(side), orWait: true })),
  },
  'Mutation.cancelBooking': { as: 'teacher', prepare: input(booked) },
  'Mutation.takeSeat': { as: 'teacher', prepare: input(offered) },
  'Mutation.passSeat': { as: 'teacher', prepare: input(offered) },
  'Query.sessionEffect': {
    as: 'coordinator',
    async prepare(side) {
      const { sessionId } = await begun(side)
      await inSchool(side.w.db, side.w.here.schoolId, db =>
        sql`update session_date set during = '[2026-11-23T01:30:00Z, 2026-11-23T03:00:00Z)' where session_id = ${sessionId} and released_at is null`.execute(
          db,
        ),
      )
      return { sessionId }
    },
  },
  'Query.seatCandidates': {
    as: 'coordinator',
    async prepare(side) {
      const who = await faculty(side)
      await hold(side.w, who.personId, { profile: 'C3', since: '2026-01-01' })
      return { sessionId: await session(side) }
    },
  },
  'Query.groupCheck': {
    as: 'coordinator',
    prepare: input(async side => ({ sessionId: await session(side), personIds: [(await faculty(side)).personId] })),
    found: answer => (answer as { refusal: unknown }).refusal === null,
  },
  'Mutation.bookGroup': {
    as: 'coordinator',
    prepare: input(async side => ({ sessionId: await session(side), personIds: [(await faculty(side)).personId] })),
  },
  'Mutation.removeBooking': {
    as: 'coordinator',
    prepare: input(async side => ({ ...(await booked(side)), reason: 'x' })),
  },
  'Mutation.recordAttendance': {
    as: 'coordinator',
    prepare: input(async side => {
      const { dateId } = await begun(side)
      return { dateId, marks: [{ personId: side.teacher.personId, state: 'part' }] }
    }),
  },
  'Mutation.previewMeetingReport': { as: 'coordinator', prepare: input(reported) },
  'Mutation.recordMeetingReport': {
    as: 'coordinator',
    prepare: input(async side => {
      const report = await reported(side)
      return { report, outcome: (await looksAtReport(side.coordinator, report)).report!.outcome }
    }),
  },
  'Mutation.openAttendanceCode': {
    as: 'coordinator',
    prepare: input(async side => ({ dateId: (await begun(side)).dateId, minutes: 10 })),
  },
  'Mutation.enterAttendanceCode': {
    as: 'teacher',
    prepare: input(async side => {
      const { sessionId, dateId } = await begun(side)
      await attends(side.coordinator, 'openAttendanceCode', { dateId, minutes: 10 })
      return { dateId, code: (await codeOf(side.coordinator, sessionId, dateId))! }
    }),
  },
  'Mutation.giveFeedback': {
    as: 'teacher',
    prepare: input(async side => {
      const { sessionId } = await toEndorse(side)
      return { sessionId, useful: 5, level: 'right', words: 'x', mayRead: true }
    }),
  },
  'Mutation.thankGuest': {
    as: 'coordinator',
    prepare: input(async side => ({ sessionId: (await toEndorse(side)).sessionId, words: 'x' })),
  },
  'Mutation.endorse': { as: 'guest', prepare: input(saying) },
  'Mutation.takeBackEndorsement': { as: 'guest', prepare: input(endorsed) },
}
