// Who comes before whom, what may be booked when, and until when a seat can be given back. Pure: the time is an argument.
import { ceilingOf } from '../competencies/rules/kinds.ts'
import type { SeatWindow } from '../graph-types.ts'

/** What the order of a waitlist looks at. */
export interface Place {
  id: string
  /** their largest gap now in what the session is for */
  gap: number
  /** ISO with Z */
  begunAt: string
}

/** The largest gap first, then who began first; of two in the same moment whoever was written first. */
export const comesBefore = (one: Place, other: Place): boolean =>
  one.gap !== other.gap
    ? one.gap > other.gap
    : one.begunAt !== other.begunAt
      ? one.begunAt < other.begunAt
      : one.id < other.id

export const inWaitOrder = <P extends Place>(places: readonly P[]): P[] =>
  [...places].sort((one, other) => (comesBefore(one, other) ? -1 : comesBefore(other, one) ? 1 : 0))

/** Where somebody stands, from 1, and how many before them have a larger gap. */
export function standingIn(places: readonly Place[], own: Place): { place: number; larger: number } {
  const others = places.filter(({ id }) => id !== own.id)
  return {
    place: others.filter(other => comesBefore(other, own)).length + 1,
    larger: others.filter(({ gap }) => gap > own.gap).length,
  }
}

const worth = ['booked', 'offered', 'waiting']

/** Of places of one person in one session the better stays, of two alike the earlier: all others. */
export function secondPlaces<P extends { personId: string; state: string; begunAt: string }>(live: readonly P[]): P[] {
  const sorted = [...live].sort(
    (one, other) => worth.indexOf(one.state) - worth.indexOf(other.state) || (one.begunAt < other.begunAt ? -1 : 1),
  )
  return sorted.filter(({ personId }, at) => sorted.slice(0, at).some(other => other.personId === personId))
}

/** Who is offered the seats that are free, in order. */
export const nextOf = <P extends Place>(waiting: readonly P[], free: number): P[] =>
  free > 0 ? inWaitOrder(waiting).slice(0, free) : []

/** What the rules look at of a session. */
export interface Bookable {
  registrationOpensAt: string | null
  registrationClosesAt: string | null
  /** in order; ISO with Z */
  dates: readonly { startsAt: string; endsAt: string }[]
}

export const beginsAt = ({ dates }: Pick<Bookable, 'dates'>): string | null => dates[0]?.startsAt ?? null

/** Whatever it says, nobody registers for what has begun. */
export function closesAt(session: Bookable): string | null {
  const [closes, begins] = [session.registrationClosesAt, beginsAt(session)]
  return closes && begins ? (closes < begins ? closes : begins) : begins
}

export function windowOf(session: Bookable, now: Date): SeatWindow {
  const [opens, closes] = [session.registrationOpensAt, closesAt(session)]
  if (opens && new Date(opens) > now) return 'not_yet'
  return closes && new Date(closes) > now ? 'open' : 'over'
}

const hour = 3_600_000

/** How long a seat is held for whom it was offered; never longer than anybody may register. */
const offerHours = 24
export const offeredUntil = (session: Bookable, now: Date): Date =>
  new Date(Math.min(now.getTime() + offerHours * hour, new Date(closesAt(session)!).getTime()))

/** Later than this it is still better to cancel than not to come, but whoever plans is told that it was late. */
const freeHours = 48
export function cancelFreeUntil(session: Pick<Bookable, 'dates'>): string | null {
  const begins = beginsAt(session)
  return begins && new Date(new Date(begins).getTime() - freeHours * hour).toISOString()
}

export const cancelsLate = (session: Pick<Bookable, 'dates'>, now: Date): boolean => {
  const until = cancelFreeUntil(session)
  return until !== null && now > new Date(until)
}

/** Nobody cancels what has begun: then it is a matter of attendance. */
export const canCancel = (session: Pick<Bookable, 'dates'>, now: Date): boolean => {
  const begins = beginsAt(session)
  return begins === null || now < new Date(begins)
}

/** Who plans may still let somebody off what is to come; afterwards a seat is a matter of attendance. */
export const canTakeBack = ({ dates }: Pick<Bookable, 'dates'>, now: Date): boolean =>
  dates.length === 0 || dates.some(({ startsAt }) => now < new Date(startsAt))

interface Time {
  startsAt: string
  endsAt: string
}

/** The first of what somebody has at one of these times. */
export const clashWith = <T extends Time>(times: readonly Time[], others: readonly T[]): T | undefined =>
  others.find(other =>
    times.some(
      time => new Date(time.startsAt) < new Date(other.endsAt) && new Date(other.startsAt) < new Date(time.endsAt),
    ),
  )

/** What somebody has and wants in a competency. */
export interface Standing {
  target: number | null
  /** null: not assessed */
  effective: number | null
}

/** Not assessed counts as nothing proven, as on one's own page of gaps. */
export const gapIn = ({ target, effective }: Standing): number => Math.max(0, (target ?? 0) - (effective ?? 0))

/** What a session may do for somebody in one competency. */
export interface Gain {
  /** the level after coming alone; null: coming adds nothing */
  attending: number | null
  /** as far as its practice task or the guest's endorsement may lead, at most the target; null: no further */
  beyond: number | null
  closes: boolean
}

const attendanceProves = 1

/** Null: no profile of theirs wants it, or it can do nothing for them. */
export function gainOf({ target, effective }: Standing, level: number): Gain | null {
  const now = effective ?? 0
  if (target === null || target <= now) return null
  const reach = (to: number): number | null => (Math.min(to, target) > now ? Math.min(to, target) : null)
  const [attending, furthest] = [reach(attendanceProves), reach(level)]
  if (attending === null && furthest === null) return null
  const beyond = furthest !== null && furthest > (attending ?? 0) ? furthest : null
  return { attending, beyond, closes: Math.max(attending ?? 0, beyond ?? 0) >= target }
}

/** As far as a practice task may lead of that; further only the guest's endorsement does. */
export function byTask({ attending, beyond, effective }: Gain & Pick<Standing, 'effective'>): number | null {
  const to = Math.min(beyond ?? 0, ceilingOf('practice_task'))
  return to > Math.max(attending ?? 0, effective ?? 0) ? to : null
}

/** How many levels it may add: by this a page sorts what is to come. */
export const levelsGained = (gain: Gain, { effective }: Standing): number =>
  Math.max(gain.attending ?? 0, gain.beyond ?? 0) - (effective ?? 0)
