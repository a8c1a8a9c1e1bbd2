// Seats in sessions, over the wire.
import { at, guestIn, planned, planOf, type Planned } from './sessions.ts'
import { tell } from './told.ts'
import type { Somebody, World } from './world.ts'

export interface Seat {
  left: number
  waiting: number
  window: string
  booking: { id: string; state: string; offeredUntil: string | null } | null
  place: number | null
  larger: number | null
  clash: { title: { en: string } } | null
  gains: { competency: { code: string }; attending: number | null; beyond: number | null; closes: boolean }[]
}
export interface Booked {
  id: string
  state: string
  offeredUntil: string | null
  freeUntil: string | null
  attendance: { state: string; source: string }[]
  session: { id: string; booked: number; dates: { link: string | null }[]; seat: Seat | null }
}
interface Answer {
  booking: Booked | null
  refusal: { code: string; details: Record<string, unknown> } | null
}

const seat = `left waiting window place larger booking { id state offeredUntil } clash { title startsAt endsAt zone }
  gains { competency { code } attending beyond closes }`
const booking = `id state offeredUntil freeUntil attendance { state source } session { id booked dates { link } seat { ${seat} } }`
const deeds = {
  bookSeat: 'BookSeatInput',
  cancelBooking: 'BookingInput',
  takeSeat: 'BookingInput',
  passSeat: 'BookingInput',
}

export const seats = async (who: Somebody, name: keyof typeof deeds, input: object): Promise<Answer> =>
  (
    await who.ask<{ answer: Answer }>(
      `mutation ($input: ${deeds[name]}!) { answer: ${name}(input: $input) { booking { ${booking} } refusal { code details } } }`,
      { input },
    )
  ).answer

/** It must be done. */
export async function seated(...args: Parameters<typeof seats>): Promise<Booked> {
  const { booking, refusal } = await seats(...args)
  if (!booking) throw new Error(`${args[1]}: ${JSON.stringify(refusal)}`)
  return booking
}

export const books = (who: Somebody, sessionId: string, orWait = true): Promise<Booked> =>
  seated(who, 'bookSeat', { sessionId, orWait })

export const seatsOf = async (who: Somebody, competencyId?: string) =>
  (
    await who.ask<{ seats: { totalCount: number; edges: { node: { id: string; seat: Seat } }[] } }>(
      `query ($competencyId: ID) { seats(first: 50, competencyId: $competencyId) { totalCount edges { node { id seat { ${seat} } } } } }`,
      { competencyId },
    )
  ).seats.edges.map(({ node }) => node)

export const bookingsOf = async (who: Somebody): Promise<Booked[]> =>
  (await who.ask<{ ownBookings: Booked[] }>(`{ ownBookings { ${booking} } }`)).ownBookings

let number = 0
/** Published, with a guest of its own, on 3 December at ten in Shanghai unless told otherwise. */
export async function published(w: World, cora: Somebody, more: object = {}): Promise<Planned> {
  const guestId = await guestIn(w, { name: `Guest ${++number}`, zone: 'America/Los_Angeles' })
  const dates = [at('2026-12-03', '10:00', { link: 'https://meet.example/1' })]
  const { id: sessionId } = await planned(cora, 'planSession', await planOf(w, { guestId, dates, ...more }))
  await planned(cora, 'confirmSession', { sessionId })
  return planned(cora, 'publishSession', { sessionId })
}

/** Somebody whose level in NEG-04, of which 3 is wanted, leaves this gap. */
export const lacks = (w: World, who: Somebody, { gap, by }: { gap: number; by: Somebody }): Promise<string> =>
  tell(w, {
    about: who.personId,
    kind: 'observed_teaching',
    occurredOn: '2026-10-01',
    levels: { 'NEG-04': { [by.personId]: 3 - gap } },
  })

const person = 'person { id name }'
const held = `id state gap late ${person}`
export interface HeldPlace {
  id: string
  state: string
  gap: number
  late: boolean
  person: { id: string; name: string }
}

export const rollOf = async (who: Somebody, sessionId: string) =>
  (
    await who.ask<{
      session: { roll: (Record<'seated' | 'waiting' | 'ended', HeldPlace[]> & { offersSeats: boolean }) | null }
    }>(
      `query ($id: ID!) { session(id: $id) { roll { offersSeats seated { ${held} } waiting { ${held} } ended { ${held} } } } }`,
      { id: sessionId },
    )
  ).session.roll

interface GroupAnswer {
  rows: { outcome: string; gap: number }[] | null
  refusal: { code: string } | null
}
const group = `rows { gap outcome ${person} clash { title } } refusal { code details }`

export const groups = async (who: Somebody, input: object): Promise<GroupAnswer> =>
  (
    await who.ask<{ answer: GroupAnswer }>(
      `mutation ($input: GroupInput!) { answer: bookGroup(input: $input) { ${group} } }`,
      { input },
    )
  ).answer

export const checksGroup = async (who: Somebody, input: object): Promise<GroupAnswer> =>
  (
    await who.ask<{ answer: GroupAnswer }>(
      `query ($input: GroupInput!) { answer: groupCheck(input: $input) { ${group} } }`,
      { input },
    )
  ).answer

export const removes = async (who: Somebody, input: object): Promise<Answer> =>
  (
    await who.ask<{ answer: Answer }>(
      `mutation ($input: RemoveBookingInput!) { answer: removeBooking(input: $input) { booking { ${booking} } refusal { code details } } }`,
      { input },
    )
  ).answer

const attending = {
  recordAttendance: 'AttendanceInput',
  openAttendanceCode: 'OpenAttendanceCodeInput',
  enterAttendanceCode: 'EnterAttendanceCodeInput',
}

export const attends = async (
  who: Somebody,
  name: keyof typeof attending,
  input: object,
): Promise<{ refusal: Answer['refusal'] }> =>
  (
    await who.ask<{ answer: { refusal: Answer['refusal'] } }>(
      `mutation ($input: ${attending[name]}!) { answer: ${name}(input: $input) { session { id } refusal { code details } } }`,
      { input },
    )
  ).answer

export interface SeenReport {
  outcome: string
  minutes: number
  seats: {
    person: { id: string }
    minutes: number
    least: number | null
    state: string | null
    said: string | null
    outcome: string
    found: { name: string; by: string; minutes: number; times: number }[]
  }[]
  strangers: { row: number; name: string; email: string; minutes: number; personId: string | null }[]
}

const attendee = 'row name email minutes times personId by'
/** What recording a meeting's report would do. */
export const looksAtReport = async (
  who: Somebody,
  input: object,
): Promise<{ report: SeenReport | null; refusal: Answer['refusal'] }> =>
  (
    await who.ask<{ answer: { report: SeenReport | null; refusal: Answer['refusal'] } }>(
      `mutation ($input: MeetingReportInput!) { answer: previewMeetingReport(input: $input) {
        report { outcome minutes seats { person { id name } minutes least state said source outcome found { ${attendee} } } strangers { ${attendee} } }
        refusal { code details } } }`,
      { input },
    )
  ).answer

export const recordsReport = async (who: Somebody, input: object): Promise<{ refusal: Answer['refusal'] }> =>
  (
    await who.ask<{ answer: { refusal: Answer['refusal'] } }>(
      'mutation ($input: RecordMeetingReportInput!) { answer: recordMeetingReport(input: $input) { session { id } refusal { code details } } }',
      { input },
    )
  ).answer

/** What stands in the room; null: none, or not theirs to see. */
export const codeOf = async (who: Somebody, sessionId: string, dateId: string): Promise<string | null> => {
  const { session } = await who.ask<{
    session: { dates: { id: string; rollCall: { code: { code: string } | null } | null }[] }
  }>('query ($id: ID!) { session(id: $id) { dates { id rollCall { code { code } } } } }', { id: sessionId })
  return session.dates.find(({ id }) => id === dateId)?.rollCall?.code?.code ?? null
}

/** One date for a session that is held online, so many days from now. */
export const laterOn = ({ clock }: World, days: number) => [
  at(new Date(clock.now.getTime() + days * 86_400_000).toISOString().slice(0, 10), '10:00', {
    link: 'https://meet.example/1',
  }),
]
