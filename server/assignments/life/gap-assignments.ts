import type { FoundGap } from '../../gaps/find-gaps.ts'
import { gains, type Reason } from '../giving/rules.ts'
import { dueOf, stateOn, type State } from './rules.ts'

/** What the statement that finds somebody's gaps tells of what they have to do, by the function of that name. */
export const assignmentFacts = 'assignment_facts'
type Told = readonly [moduleId: string, dueOn: string, waivedUntil: string | null, reasons: Reason[]][]

/** Of these, what was given for this competency. */
export function onGap(
  { of, competency }: FoundGap,
  today: string,
): { moduleId: string; dueOn: string; state: State }[] {
  const told = (of.beside[assignmentFacts] ?? []) as Told
  return told
    .filter(([, , , reasons]) => reasons.some(reason => reason.competencyId === competency.id && gains(reason)))
    .map(([moduleId, dueOn, waivedUntil]) => {
      const standing = { dueOn, waivedUntil, closedAs: null }
      return { moduleId, dueOn: dueOf(standing), state: stateOn(standing, today) }
    })
}
