// When a practitioner is reminded by itself of what they owe. Pure: the time is an argument.
import type { SessionMode } from '../../graph-types.ts'
import { owesGuest, type Owed } from './owed.ts'

export const steps = [
  'before_14',
  'before_7',
  'before_3',
  'before_1',
  'after_3',
  'after_10',
  'agreed_7',
  'agreed_14',
] as const
export type Step = (typeof steps)[number]

const day = 86_400_000
/** What the service could not send within so long is not caught up on. */
const lateAtMost = 2 * day

export interface Span {
  mode: SessionMode
  agreedAt: string
  /** the beginning of its first date and the end of its last; null: it has none */
  startsAt: string | null
  endsAt: string | null
}

export interface Rung {
  step: Step
  at: Date
  /** it is too late for it then */
  until: Date
}

/** Those that come after the agreement, in order; each ends before the next one and before the session begins. */
export function rungsOf({ mode, agreedAt, startsAt, endsAt }: Span): Rung[] {
  if (mode === 'on_demand') return rungsFrom(agreedAt, { agreed_7: 7, agreed_14: 14 })
  if (startsAt === null || endsAt === null) return []
  const before = rungsFrom(startsAt, { before_14: -14, before_7: -7, before_3: -3, before_1: -1 })
  return [...before, ...rungsFrom(endsAt, { after_3: 3, after_10: 10 })].filter(({ at }) => at > new Date(agreedAt))
}

const rungsFrom = (moment: string, days: Partial<Record<Step, number>>): Rung[] =>
  Object.entries(days).map(([step, count]) => {
    const at = new Date(moment).getTime() + count * day
    const until = at + (count === -1 ? day : lateAtMost)
    return { step: step as Step, at: new Date(at), until: new Date(until) }
  })

export interface Reminded {
  step: Step | 'by_hand'
  at: string
}

export interface Climb extends Span {
  owed: readonly Owed[]
  reminders: readonly Reminded[]
}

/** The step to be taken now: never one twice, never within a day of another mail, and of nothing that has come to be owed only since. */
export function stepDue({ owed, reminders, ...span }: Climb, now: Date): Step | null {
  const rung = rungsOf(span).find(({ at, until }) => at <= now && now < until)
  if (!rung || reminders.some(({ step }) => step === rung.step)) return null
  if (quietUntil(reminders, now) !== null) return null
  return owed.some(one => concerns(rung, one) && new Date(one.since) <= rung.at) ? rung.step : null
}

/** When it goes on by itself, as things stand; null: it does not. */
export function nextRung({ owed, reminders, ...span }: Climb, now: Date): Rung | null {
  const left = rungsOf(span).filter(({ at, step }) => at > now && !reminders.some(one => one.step === step))
  return left.find(rung => owed.some(one => concerns(rung, one))) ?? null
}

/** Until when nobody reminds them, since they were reminded within a day; null: somebody may. */
export function quietUntil(reminders: readonly Reminded[], now: Date): Date | null {
  const last = Math.max(...reminders.map(({ at }) => new Date(at).getTime()))
  return last + day > now.getTime() ? new Date(last + day) : null
}

/** Afterwards only of a recording. */
const concerns = ({ step }: Rung, one: Owed): boolean =>
  step.startsWith('after') ? one.what === 'recording' : owesGuest(one)
