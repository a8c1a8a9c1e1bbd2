// Which times suit: the guest is free, a room is, and of those who have the gap as many as can be. Pure; times are milliseconds.

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
}

const minute = 60_000
const step = 30 * minute

/** The best first: what closes most, then what is soonest. Of a guest's day one, so that the list is not full of neighbours. */
export function rankSlots({ minutes, seats, guests, rooms, people }: Wanted, most: number): Slot[] {
  const lasts = minutes * minute
  const roomFor = roomFinder(rooms, seats)
  const gainAt = gainFinder(people, { lasts, seats })
  const best = new Map<string, Slot>()
  for (const { id: guestId, free } of guests)
    for (const [from, until] of free)
      for (let at = Math.ceil(from / step) * step; at + lasts <= until; at += step) {
        const slot = { guestId, roomId: roomFor(at, at + lasts), from: at, until: at + lasts, ...gainAt(at) }
        const day = `${guestId} ${Math.floor(at / (1440 * minute))}`
        const before = best.get(day)
        if (!before || better(slot, before)) best.set(day, slot)
      }
  return [...best.values()].sort((a, b) => (better(a, b) ? -1 : 1)).slice(0, most)
}

const better = (a: Slot, b: Slot): boolean =>
  a.levels !== b.levels ? a.levels > b.levels : a.from !== b.from ? a.from < b.from : a.guestId < b.guestId

/** The smallest that is large enough and free; where none is large enough, none. */
function roomFinder(rooms: readonly UsableRoom[], seats: number): (from: number, until: number) => string | null {
  const large = rooms.filter(room => room.seats >= seats).sort((a, b) => a.seats - b.seats)
  return (from, until) => large.find(({ taken }) => !taken.some(([a, b]) => a < until && from < b))?.id ?? null
}

/** As many as there are seats come, those with the largest gap first; counted once for each time, whichever guest is asked. */
function gainFinder(
  people: readonly Lacking[],
  { lasts, seats }: { lasts: number; seats: number },
): (from: number) => Pick<Slot, 'people' | 'levels'> {
  const inOrder = [...people].sort((a, b) => b.levels - a.levels)
  const known = new Map<number, Pick<Slot, 'people' | 'levels'>>()
  return from => {
    let gain = known.get(from)
    if (!gain) {
      const free = inOrder.filter(({ busy }) => !busy.some(([a, b]) => a < from + lasts && from < b))
      const seated = free.slice(0, seats)
      gain = { people: free.length, levels: seated.reduce((sum, { levels }) => sum + levels, 0) }
      known.set(from, gain)
    }
    return gain
  }
}
