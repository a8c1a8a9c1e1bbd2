// Which times suit: the guest is free, a room is, and of those who have the gap as many as can be. Pure; times are milliseconds.
import type { ClockPeriod } from '../../base/zones.ts'

export type Span = readonly [from: number, until: number]

export interface FreeGuest {
  id: string
  /** sorted, apart from each other */
  free: readonly Span[]
}

export interface UsableRoom {
  id: string
  seats: number
  /** sorted, apart from each other */
  taken: readonly Span[]
}

/** Somebody who lacks what the session serves. */
export interface Lacking {
  id: string
  /** how many levels it may close for them */
  levels: number
  /** sorted by their beginning */
  busy: readonly Span[]
}

export interface Slot {
  guestId: string
  /** null: no room is free then, or none is wanted */
  roomId: string | null
  from: number
  until: number
  /** how many of those who lack it could come, seats permitting */
  people: number
  /** how many levels that may close in all */
  levels: number
}

export interface Wanted {
  minutes: number
  seats: number
  guests: readonly FreeGuest[]
  rooms: readonly UsableRoom[]
  people: readonly Lacking[]
  /** where it takes place */
  clocks: readonly ClockPeriod[]
}

const minute = 60_000
const step = 30 * minute
const day = 1440 * minute
/** Of a day from Monday to Friday, when most come who have the choice. */
const hours = { from: 9 * 60 * minute, until: 18 * 60 * minute } as const

type Gain = Pick<Slot, 'people' | 'levels'>
type Found = Pick<Slot, 'guestId' | 'from'> & Gain & { inHours: boolean }
interface Looking {
  lasts: number
  clocks: readonly ClockPeriod[]
  gainAt: (from: number) => Gain
}

/**
 * The best first: what closes most, then what is in working hours where it takes place, then what is soonest. Of a guest's day one, so
 * that the list is not full of neighbours.
 */
export function rankSlots({ minutes, seats, guests, rooms, people, clocks }: Wanted, most: number): Slot[] {
  const lasts = minutes * minute
  const roomFor = roomFinder(rooms, seats)
  const gainAt = gainFinder(people, { lasts, seats })
  return guests
    .flatMap(guest => bestOfDays(guest, { lasts, clocks, gainAt }))
    .sort((a, b) => (better(a, b) ? -1 : 1))
    .slice(0, most)
    .map(({ guestId, from, people, levels }) => {
      const until = from + lasts
      return { guestId, roomId: roomFor(from, until), from, until, people, levels }
    })
}

function bestOfDays({ id: guestId, free }: FreeGuest, { lasts, clocks, gainAt }: Looking): Found[] {
  const best = new Map<number, Found>()
  for (const [from, until] of free)
    for (let at = Math.ceil(from / step) * step; at + lasts <= until; at += step) {
      const found = { guestId, from: at, inHours: isInHours(at, { lasts, clocks }), ...gainAt(at) }
      const before = best.get(Math.floor(at / day))
      if (!before || better(found, before)) best.set(Math.floor(at / day), found)
    }
  return [...best.values()]
}

function isInHours(at: number, { lasts, clocks }: Pick<Looking, 'lasts' | 'clocks'>): boolean {
  const shown = at + clocks.find(({ until }) => at < until)!.ahead
  const begins = shown - Math.floor(shown / day) * day
  const weekday = new Date(shown).getUTCDay()
  return weekday >= 1 && weekday <= 5 && begins >= hours.from && begins + lasts <= hours.until
}

function better(a: Found, b: Found): boolean {
  if (a.levels !== b.levels) return a.levels > b.levels
  if (a.inHours !== b.inHours) return a.inHours
  return a.from !== b.from ? a.from < b.from : a.guestId < b.guestId
}

/** The smallest that is large enough and free; where none is large enough, none. */
function roomFinder(rooms: readonly UsableRoom[], seats: number): (from: number, until: number) => string | null {
  const large = rooms.filter(room => room.seats >= seats).sort((a, b) => a.seats - b.seats)
  return (from, until) => large.find(({ taken }) => !taken.some(([a, b]) => a < until && from < b))?.id ?? null
}

/** As many as there are seats come, those with the largest gap first; counted once for each time, whichever guest is asked. */
function gainFinder(
  people: readonly Lacking[],
  { lasts, seats }: { lasts: number; seats: number },
): (from: number) => Gain {
  const inOrder = [...people].sort((a, b) => b.levels - a.levels)
  const busyAt = busyFinder(inOrder, lasts)
  const known = new Map<number, Gain>()
  return from => {
    let gain = known.get(from)
    if (!gain) {
      const busy = busyAt(from)
      let levels = 0
      for (let at = 0, seated = 0; at < inOrder.length && seated < seats; at++)
        if (!busy.has(at)) {
          levels += inOrder[at]!.levels
          seated++
        }
      gain = { people: inOrder.length - busy.size, levels }
      known.set(from, gain)
    }
    return gain
  }
}

/** Who could not come, by their place among all; each is written at the few times that they have something at, and looked for nowhere else. */
function busyFinder(people: readonly Lacking[], lasts: number): (from: number) => ReadonlySet<number> {
  const busy = new Map<number, Set<number>>()
  for (const [at, person] of people.entries())
    for (const [from, until] of person.busy)
      for (let begins = (Math.floor((from - lasts) / step) + 1) * step; begins < until; begins += step)
        busy.set(begins, (busy.get(begins) ?? new Set()).add(at))
  return from => busy.get(from) ?? nobody
}
const nobody: ReadonlySet<number> = new Set()
