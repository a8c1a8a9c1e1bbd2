// What bookings, to the right, know of a session's people: declared here, filled by server/app.ts.
import type { Caller } from '../base/caller.ts'
import type { LocalizedText } from '../graph-types.ts'

type Place = Pick<Caller, 'db' | 'schoolId' | 'now'>
/** Whoever looks, also without a visit. */
type Looking = Place & { viewer: { personId: string } }

/** When a session would take place. ISO with Z. */
export interface Time {
  startsAt: string
  endsAt: string
}

/** Somebody who has a seat and something else at the same time. */
export interface PersonClash extends Time {
  person: { id: string; name: string | null }
  /** what they have then */
  title: LocalizedText
}

/** Somebody who has a seat. */
export interface Seated {
  personId: string
  /** who booked it for them; null: themselves */
  by: string | null
}

/** What somebody would like a seat for. */
export interface Wished {
  id: string
  personId: string
  competencyId: string
  askedAt: string
}

/** How somebody's seat ended. */
export interface Ended {
  as: string
  by: string | null
  why: string | null
}

export interface Bookings {
  /** how many have a seat, of each that has any: one question for any number */
  seatsTaken(place: Place, sessionIds: readonly string[]): Promise<ReadonlyMap<string, number>>
  /** how many have a seat in it or are offered one */
  seatsGiven(place: Place, sessionId: string): Promise<number>
  /** in which sessions the viewer has a seat */
  seatsOfViewer(looking: Looking): Promise<ReadonlySet<string>>
  /** who has a seat in it and could not come at these times */
  clashesAt(caller: Caller, sessionId: string, times: readonly Time[]): Promise<PersonClash[]>
  /** those of these wishes, by their ids, for which the person has a seat since, or one to come: one question for any number */
  seatsFor(place: Place, wished: readonly Wished[]): Promise<ReadonlySet<string>>
  /** a coordinator has thanked its guest */
  guestThanked(place: Place, sessionId: string): Promise<boolean>
  seatedIn(place: Place, sessionId: string): Promise<Seated[]>
  /** how it last ended for those of these people who had a seat */
  endedIn(place: Place, sessionId: string, personIds: readonly string[]): Promise<ReadonlyMap<string, Ended>>
  /** when each of these people has a seat in another session, in milliseconds, sorted: one question for any number; who has none is left out */
  busyTimes(
    place: Place,
    personIds: readonly string[],
    span: { from: Date; until: Date; sessionId: string },
  ): Promise<ReadonlyMap<string, readonly (readonly [from: number, until: number])[]>>
  /** in the transaction in which it was moved, cancelled or changed otherwise */
  sessionChanged(caller: Caller, change: SessionChange): Promise<void>
}

export interface SessionChange {
  sessionId: string
  kind: 'changed' | 'published' | 'closed' | 'cancelled'
  /** its dates that have other times or another place now, or that were given up or added */
  dateIds: readonly string[]
}

/** Where nobody books. */
export const noBookings: Bookings = {
  seatsTaken: async () => new Map(),
  seatsGiven: async () => 0,
  seatsOfViewer: async () => new Set(),
  clashesAt: async () => [],
  busyTimes: async () => new Map(),
  seatsFor: async () => new Set(),
  guestThanked: async () => false,
  seatedIn: async () => [],
  endedIn: async () => new Map(),
  sessionChanged: async () => {},
}

let bookings = noBookings

export const tellOfBookings = (known: Bookings): void => void (bookings = known)

export const bookingsOfSessions = (): Bookings => bookings
