import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { changeSetting } from '../../base/settings.ts'
import { schoolCoordinator } from '../../people/access.ts'

export const overdueLimit = { name: 'assignmentOverdueLimitDays', unlessChosen: 14, least: 1, most: 365 } as const

/** After how many days whoever assigned it hears of what is overdue, from today on. */
export async function chooseOverdueLimit(caller: Caller, days: number): Promise<number> {
  schoolCoordinator(caller)
  const { name, least, most } = overdueLimit
  if (days < least || days > most) refuse('DAYS_NOT_POSSIBLE', { least, most })
  await changeSetting(caller, name, days)
  await note(caller, 'overdue-limit-chosen', { days })
  return days
}
