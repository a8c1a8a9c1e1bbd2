// How what was proven ages. Days are `YYYY-MM-DD`; the day on which one asks is always an argument.
import { addDays, daysBetween } from '../../base/days.ts'

export type Currency = 'current' | 'ageing' | 'stale' | 'lapsed'

const loss: Readonly<Record<Currency, number>> = { current: 0, ageing: 0, stale: 1, lapsed: 2 }

/** A dated rule or tool change that touches a competency. */
export interface CurrencyEvent {
  id: string
  effectiveOn: string
  graceDays: number
}

/** How one competency ages, as it stood on the day that is asked about. */
export interface Ageing {
  halfLifeDays: number
  events: readonly CurrencyEvent[]
}

/** The newest day on which a level, or a higher one, was proven, and the events that a refresh has cleared for it. */
export interface ProvenLevel {
  level: number
  provedOn: string
  clearedEvents: readonly string[]
}

export interface LevelStanding extends ProvenLevel {
  ageDays: number
  currency: Currency
  /** what it is worth on that day: never below 1 once proven */
  countsAs: number
  confidence: number
  /** events whose grace is over and that make it at least stale */
  staleBy: readonly CurrencyEvent[]
}

/** The day after the grace days are over: 1 July with 60 days of grace is 31 August. */
export function staleFrom(event: CurrencyEvent): string {
  let day = staleDays.get(event)
  if (day === undefined) staleDays.set(event, (day = addDays(event.effectiveOn, event.graceDays + 1)))
  return day
}
const staleDays = new WeakMap<CurrencyEvent, string>()

/** The first days on which a proof is ageing, stale and lapsed by age alone. */
export const milestones = (provedOn: string, halfLifeDays: number) => ({
  ageingFrom: addDays(provedOn, Math.floor(halfLifeDays / 2) + 1),
  staleFrom: addDays(provedOn, halfLifeDays + 1),
  lapsedFrom: addDays(provedOn, 2 * halfLifeDays + 1),
})

export function byAge(ageDays: number, halfLifeDays: number): Currency {
  if (ageDays <= halfLifeDays / 2) return 'current'
  if (ageDays <= halfLifeDays) return 'ageing'
  return ageDays <= 2 * halfLifeDays ? 'stale' : 'lapsed'
}

/** Whether an event touches a proof, whenever its grace ends: the proof is older than it and no refresh has cleared it. */
export const touches = (event: CurrencyEvent, { provedOn, clearedEvents }: ProvenLevel): boolean =>
  provedOn < event.effectiveOn && !clearedEvents.includes(event.id)

export function levelOn(proven: ProvenLevel, { halfLifeDays, events }: Ageing, day: string): LevelStanding {
  const { level, provedOn, clearedEvents } = proven
  const ageDays = Math.max(0, daysBetween(provedOn, day))
  const staleBy = events.filter(event => touches(event, proven) && staleFrom(event) <= day)
  const aged = byAge(ageDays, halfLifeDays)
  const currency = staleBy.length > 0 && loss[aged] < loss.stale ? 'stale' : aged
  const countsAs = Math.max(1, level - loss[currency])
  const confidence = 2 ** (-ageDays / halfLifeDays)
  return { level, provedOn, clearedEvents, ageDays, currency, countsAs, confidence, staleBy }
}

/** The first day after `day` on which a level that is not stale yet becomes so, by age or by an event already known. */
export function nextStaleOn(proven: ProvenLevel, { halfLifeDays, events }: Ageing, day: string): string | null {
  let first = addDays(proven.provedOn, halfLifeDays + 1)
  for (const event of events) if (touches(event, proven) && staleFrom(event) < first) first = staleFrom(event)
  return first > day ? first : null
}
