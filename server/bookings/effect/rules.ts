// What a session has changed for those who took part. Pure.
import { addDays, daysBetween } from '../../base/days.ts'

/** Somebody who took part, in one competency. */
export interface Change {
  /** what was wanted of them before; null: nothing */
  target: number | null
  /** what counted before; null: not assessed, which counts as nothing proven */
  before: number | null
  now: number | null
}

export interface Effect {
  /** how many of them had a gap before */
  withGap: number
  /** how many of these have a smaller one now */
  narrowed: number
  /** how many of these have none any more */
  closed: number
  /** by how many levels together */
  levels: number
  /** what those with a gap had on average, and have now */
  before: number
  now: number
}

const gapOf = (target: number, level: number | null): number => Math.max(0, target - (level ?? 0))
const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0)

/** By what was wanted then: a target that has risen since is not the session's doing. */
export function effectOn(changes: readonly Change[]): Effect {
  const had = changes.flatMap(({ target, before, now }) =>
    target !== null && gapOf(target, before) > 0 ? [{ target, before: before ?? 0, now: now ?? 0 }] : [],
  )
  const gained = had.map(({ target, before, now }) => Math.max(0, gapOf(target, before) - gapOf(target, now)))
  const mean = (levels: readonly number[]): number => (had.length === 0 ? 0 : sum(levels) / had.length)
  return {
    withGap: had.length,
    narrowed: gained.filter(levels => levels > 0).length,
    closed: had.filter(({ target, now }) => gapOf(target, now) === 0).length,
    levels: sum(gained),
    before: mean(had.map(({ before }) => before)),
    now: mean(had.map(({ now }) => now)),
  }
}

/** A group of fewer is not told apart from nobody. */
export const fewest = 5

/** What somebody may know who must not know anybody's levels: whole fives, so that one person more or less is not seen. */
export const inFives = (count: number): number => count - (count % fewest)
export const inHalves = (level: number): number => Math.round(level * 2) / 2

/** What a guest may know; `levels` and `now` are null where too few have moved for them to be told. */
export type VeiledEffect = Omit<Effect, 'levels' | 'now'> & Record<'levels' | 'now', number | null>

/** Null: too few had a gap for anything to be said. */
export const veiled = (effect: Effect): VeiledEffect | null =>
  effect.withGap < fewest
    ? null
    : {
        withGap: inFives(effect.withGap),
        narrowed: inFives(effect.narrowed),
        closed: inFives(effect.closed),
        levels: effect.narrowed < fewest ? null : inFives(effect.levels),
        before: inHalves(effect.before),
        now: effect.narrowed < fewest ? null : inHalves(effect.now),
      }

const aSunday = '1970-01-04'
/** The last whole week's end before a day: in between what is veiled does not move. */
export const lastSunday = (today: string): string => addDays(today, -(((daysBetween(aSunday, today) + 6) % 7) + 1))
