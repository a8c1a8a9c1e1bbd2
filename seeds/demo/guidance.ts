// What practitioners give at the demo's school, by the operations with which people plan, agree, book and take the roll.
import { recordAttendance } from '../../server/bookings/attendance/record-attendance.ts'
import { bookSeat } from '../../server/bookings/seats/book-seat.ts'
import { addDays, dayIn } from '../../server/base/days.ts'
import type { LocalMomentInput } from '../../server/graph-types.ts'
import type { Posting } from '../../server/guests/links/send-link.ts'
import { makeSessionModule } from '../../server/sessions/module/make-session-module.ts'
import { planSession } from '../../server/sessions/planning/plan-session.ts'
import { confirmSession, publishSession } from '../../server/sessions/planning/step-session.ts'
import { acceptProposal } from '../../server/sessions/proposals/answer-proposal.ts'
import { openProposalOf } from '../../server/sessions/proposals/show-proposals.ts'
import { askGuest, counterProposal } from '../../server/sessions/proposals/propose.ts'
import { saveRoom } from '../../server/sessions/rooms/save-room.ts'
import { insteadAt, planned, rooms, type PlannedSession } from './sessions.ts'
import { callerOn, competencyId, type Player, type Stage } from './stage.ts'

interface Cast {
  coordinator: Player
  /** by their key, or by what the LMS calls them */
  people: ReadonlyMap<string, string>
  /** by their key */
  guests: ReadonlyMap<string, string>
  posting: Posting
}

export async function seedGuidance(stage: Stage, cast: Cast): Promise<void> {
  const roomIds = new Map<string, string>()
  for (const { key, ...room } of rooms) {
    const { id } = await saveRoom(callerOn(stage, cast.coordinator, 50), { ...room, zone: stage.zone })
    roomIds.set(key, id)
  }
  for (const session of planned) await goesOn(stage, cast, await plan(stage, cast, { session, roomIds }))
}

interface Begun {
  session: PlannedSession
  sessionId: string
  guest: Player
  start: LocalMomentInput | null
}

async function plan(
  stage: Stage,
  { coordinator, guests }: Cast,
  { session, roomIds }: { session: PlannedSession; roomIds: ReadonlyMap<string, string> },
): Promise<Begun> {
  const { title, about, minutes, languages, capacity, minimum, material, serves, on, room, link, begunDaysAgo } =
    session
  const guest: Player = { personId: guests.get(session.guest)!, roles: ['guest'] }
  const start = on ? { day: dayOf(stage, on), time: on.time } : null
  const { id: sessionId } = await planSession(callerOn(stage, coordinator, begunDaysAgo), {
    ...{ title, about, minutes, languages, capacity, minimum, zone: stage.zone },
    ...(material && { material }),
    mode: start ? 'dated' : 'on_demand',
    guestId: guest.personId,
    competencies: Object.entries(serves).map(([code, level]) => ({ competencyId: competencyId(stage, code), level })),
    dates: start ? [{ start, roomId: room ? roomIds.get(room)! : null, link: link ?? null }] : [],
  })
  return { session, sessionId, guest, start }
}

/** Asked a day after it was begun, agreed to on the third, and booked from the fourth on. */
async function goesOn(stage: Stage, cast: Cast, begun: Begun): Promise<void> {
  const { session, sessionId, guest, start } = begun
  const { coordinator, posting } = cast
  const cora = (daysLater: number) => callerOn(stage, coordinator, session.begunDaysAgo - daysLater)
  const theirs = callerOn(stage, guest, session.begunDaysAgo - 2)
  if (session.goesTo === 'making') {
    await confirmSession(cora(1), posting, sessionId)
    await makeSessionModule(cora(2), sessionId)
    return
  }
  const asked = await askGuest(cora(1), posting, { sessionId, answerBy: addDays(cora(1).today, 7) })
  const { id: proposalId } = (await openProposalOf(cora(1), asked))!
  if (session.goesTo === 'countered') {
    const starts = [{ day: start!.day, time: insteadAt }]
    await counterProposal(theirs, { proposalId, starts, note: '白天要在口岸，晚上可以。' })
    return
  }
  await acceptProposal(theirs, posting, proposalId)
  const { dates } = await publishSession(cora(3), sessionId)
  await book(stage, cast, begun)
  if (session.goesTo === 'held') await takeRoll(stage, cast, { session, dateId: dates[0]!.id })
}

const hours = 1 / 24

async function book(stage: Stage, { people }: Cast, { session, sessionId }: Begun): Promise<void> {
  for (const [at, [who]] of session.seats!.entries()) {
    const daysAgo = session.begunDaysAgo - 4 - 5 * at * hours
    const player: Player = { personId: people.get(who)!, roles: ['faculty'] }
    await bookSeat(callerOn(stage, player, daysAgo), { sessionId, orWait: true })
  }
}

/** A day after the last on which it may have been. */
async function takeRoll(
  stage: Stage,
  { coordinator, people }: Cast,
  { session, dateId }: { session: PlannedSession; dateId: string },
): Promise<void> {
  const marks = session.seats!.map(([who, state]) => ({ personId: people.get(who)!, state: state! }))
  await recordAttendance(callerOn(stage, coordinator, -session.on!.inDays - 7), { dateId, marks })
}

function dayOf({ zone, now }: Stage, { weekday, inDays }: NonNullable<PlannedSession['on']>): string {
  const first = addDays(dayIn(zone, now), inDays)
  const itsWeekday = new Date(first).getUTCDay()
  return addDays(first, (weekday - itsWeekday + 7) % 7)
}
