// What becomes of a person when a module is given to many, and how much they have to do. Pure.
import { addDays, daysBetween } from '../../base/days.ts'
import { ceilingOf } from '../../competencies/rules/kinds.ts'
import type { Currency } from '../../competencies/rules/currency.ts'
import type { Head } from '../../modules/published-modules.ts'

/** given · finished it, and finishing it once more gives them nothing · nothing in it is lacking · has it to do already · answers for it, so it proves them nothing · a rule gave it
 * before, and gives once · has come to lack it since the dry run */
export type Outcome = 'assign' | 'finished' | 'satisfied' | 'assigned' | 'publisher' | 'given_before' | 'left_out'

/** How somebody stands in one competency that the module concerns: the reason, as it is kept. */
export interface Reason {
  competencyId: string
  /** null: no profile of theirs wants it */
  target: number | null
  raw: number | null
  effective: number | null
  currency: Currency | null
  provedOn: string | null
  /** what is to be had before; below it other modules come first */
  from: number
  /** the level that would count once it is finished, at most the target; 0 where finishing waits for a reviewer */
  aim: number
  /** what its task would prove besides, once it is accepted, and finishing where it waits for that; null: no more than `aim`. In earlier rows: part of `aim` */
  reviewed?: number | null
}

/** Kept with the assignment: this, on that day, by those rules. */
export interface Why {
  on: string
  ruleVersion: string
  reasons: Reason[]
  /** the day on which they finished the module */
  finishedOn?: string
  /** by when they have it to do already */
  assignedDueOn?: string
  /** what else is due in the same week */
  clashes?: Clash[]
  /** hours to be done by then, with this module, and how many there are */
  load?: { planned: number; room: number }
}

export interface Clash {
  moduleId: string
  dueOn: string
}

interface Standing {
  competency: { id: string }
  target: number | null
  raw: number | null
  effective: number | null
  currency: Currency | null
  provedOn: string | null
}

export function reasonOf(
  { competency, ...standing }: Standing,
  head: Pick<Head, 'proofs' | 'refresh' | 'tasks' | 'waitsForReview'>,
): Reason {
  const { target, raw, effective, currency, provedOn } = standing
  const proof = head.proofs.find(({ competencyId }) => competencyId === competency.id)
  const proves = proof ? Math.min(proof.toLevel, ceilingOf('module_completion')) : 0
  const asked = head.tasks.filter(({ competencyId }) => competencyId === competency.id).map(({ level }) => level)
  const renews = head.refresh ? Math.min(raw ?? 0, head.refresh.upTo) : 0
  const finishing = Math.max(proves, renews)
  const [atOnce, once] = head.waitsForReview ? [0, finishing] : [finishing, 0]
  const aim = Math.min(atOnce, target ?? Infinity)
  const further = Math.min(Math.max(once, ...asked), target ?? Infinity)
  const from = proof?.fromLevel ?? 0
  const reviewed = further > aim ? further : null
  return { competencyId: competency.id, target, raw, effective, currency, provedOn, from, aim, reviewed }
}

/** The module would still take them further there, if only by its task. */
export const gains = ({ aim, reviewed, effective }: Pick<Reason, 'aim' | 'reviewed' | 'effective'>): boolean =>
  Math.max(aim, reviewed ?? 0) > (effective ?? 0)

/** Below the target that a profile of theirs has, and below a level where one is named. */
export const lacks = ({ target, effective }: Pick<Reason, 'target' | 'effective'>, below: number | null): boolean =>
  target !== null && (effective ?? 0) < Math.min(target, below ?? target)

/** What somebody is to lack. */
export interface Lacking {
  /** null: any in which the module proves or renews something */
  competencyId: string | null
  /** null: their target */
  below: number | null
}

export const lacksAny = (reasons: readonly Reason[], { competencyId, below }: Lacking): boolean =>
  reasons.some(reason => (competencyId === null || reason.competencyId === competencyId) && lacks(reason, below))

export interface Known {
  reasons: readonly Reason[]
  finished: boolean
  assigned: boolean
  publishes: boolean
}

export function decide({
  reasons,
  finished,
  assigned,
  publishes,
}: Known): Exclude<Outcome, 'given_before' | 'left_out'> {
  if (assigned) return 'assigned'
  if (finished) return 'finished'
  if (publishes) return 'publisher'
  return reasons.some(gains) ? 'assign' : 'satisfied'
}

/**
 * The dry run is kept to: who was not to be given the module is not, and is named where it would be otherwise now; nor is anybody given
 * what they can no longer begin.
 */
export const becomes = (planned: Outcome, now: Outcome, { offered }: { offered: boolean }): Outcome =>
  now === 'assign' && (planned !== 'assign' || !offered) ? 'left_out' : now

/** Something to be done by a day. */
export interface Due {
  moduleId: string
  dueOn: string
  hours: number
}

/** Beside what is open: is it too much by then, and what is due in the same week (Monday to Sunday)? */
export function loadOf(
  open: readonly Due[],
  next: Omit<Due, 'moduleId'>,
  { today, hoursPerWeek }: { today: string; hoursPerWeek: number },
): Required<Pick<Why, 'clashes' | 'load'>> {
  const before = open.filter(({ dueOn }) => dueOn <= next.dueOn)
  const planned = before.reduce((sum, { hours }) => sum + hours, next.hours)
  const weeks = Math.max(1, Math.ceil(daysBetween(today, next.dueOn) / 7))
  const clashes = open
    .filter(({ dueOn }) => mondayOf(dueOn) === mondayOf(next.dueOn))
    .map(({ moduleId, dueOn }) => ({ moduleId, dueOn }))
  return { clashes, load: { planned, room: weeks * hoursPerWeek } }
}

const aMonday = '2001-01-01'
const mondayOf = (day: string): string => addDays(day, -(((daysBetween(aMonday, day) % 7) + 7) % 7))
