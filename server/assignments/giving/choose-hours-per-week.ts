import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { changeSetting } from '../../base/settings.ts'
import { schoolCoordinator } from '../../people/access.ts'

export const hoursPerWeek = { name: 'assignmentHoursPerWeek', unlessChosen: 2, least: 0.5, most: 40 } as const

/** How much a teacher can learn in a week beside everything else: over it a dry run warns. */
export async function chooseHoursPerWeek(caller: Caller, hours: number): Promise<number> {
  schoolCoordinator(caller)
  const { name, least, most } = hoursPerWeek
  if (!(hours >= least && hours <= most)) refuse('HOURS_NOT_POSSIBLE', { least, most })
  await changeSetting(caller, name, hours)
  await note(caller, 'assignment-hours-chosen', { hours })
  return hours
}
