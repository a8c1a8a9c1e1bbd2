import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { changeSetting } from '../../base/settings.ts'
import { schoolCoordinator } from '../../people/access.ts'
import { readHoursPerWeek } from './queries.ts'

const unlessChosen = 2
const least = 0.5
const most = 40

export const hoursPerWeekOf = async (caller: Pick<Caller, 'db' | 'schoolId' | 'today'>): Promise<number> =>
  (await readHoursPerWeek(caller, caller.today)) ?? unlessChosen

/** How much a teacher can learn in a week beside everything else: over it a dry run warns. */
export async function chooseHoursPerWeek(caller: Caller, hours: number): Promise<number> {
  schoolCoordinator(caller)
  if (!(hours >= least && hours <= most)) refuse('HOURS_NOT_POSSIBLE', { least, most })
  await changeSetting(caller, 'assignmentHoursPerWeek', hours)
  await note(caller, 'assignment-hours-chosen', { hours })
  return hours
}
