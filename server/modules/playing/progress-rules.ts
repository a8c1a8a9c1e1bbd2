// What a report may add, and when somebody is through. Pure.
import type { Span } from './watched-rules.ts'

export interface PartProgress {
  itemId: string
  seconds: number
  done: boolean
  /** a film: where it stands, and all that was seen of it */
  position?: number | null
  watched?: Span[] | null
  /** until when its time has been counted */
  watchedAt?: Date
}

/** Until when the time of an attempt has been counted, in whatever part. */
export const countedUntil = ({ items, startedAt }: { items: readonly { seenAt: Date }[]; startedAt: Date }): Date =>
  items.reduce((last, { seenAt }) => (seenAt > last ? seenAt : last), startedAt)

/**
 * A report as it counts: each part once, and all together no more seconds than the clock has run since time was counted last. So a report
 * that is sent again, or two tabs that count the same minute, add nothing.
 */
export function countProgress(
  reported: readonly PartProgress[],
  { since, now }: { since: Date; now: Date },
): PartProgress[] {
  let left = Math.max(0, Math.floor((now.getTime() - since.getTime()) / 1000))
  const counted = new Map<string, PartProgress>()
  for (const { itemId, seconds, done, ...film } of reported) {
    const before = counted.get(itemId) ?? { itemId, seconds: 0, done: false }
    const more = Math.min(Math.max(seconds, 0), left)
    left -= more
    counted.set(itemId, { ...before, ...film, itemId, seconds: before.seconds + more, done: before.done || done })
  }
  return [...counted.values()]
}

/** Since when what is handed in belongs to an attempt; null: it is the first, and all of it does. */
export const workSince = ({ number, startedAt }: { number: number; startedAt: Date }): Date | null =>
  number > 1 ? startedAt : null

/** Every part is done, each in the way of its kind. */
export const isThrough = (items: readonly { id: string }[], doneIds: ReadonlySet<string>): boolean =>
  items.every(({ id }) => doneIds.has(id))

/** How far somebody is in what they have not finished. */
export interface Progress {
  parts: number
  done: number
  /** the first part that is not done: there they go on */
  nextItemId: string | null
}

export function progressIn(partIds: readonly string[], doneIds: readonly string[]): Progress {
  const missing = partIds.filter(id => !doneIds.includes(id))
  return { parts: partIds.length, done: partIds.length - missing.length, nextItemId: missing[0] ?? partIds[0] ?? null }
}
