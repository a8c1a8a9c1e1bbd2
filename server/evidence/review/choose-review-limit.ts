import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { changeSetting } from '../../base/settings.ts'
import { schoolCoordinator } from '../../people/access.ts'
import { readReviewLimit } from './queries.ts'

const unlessChosen = 14
const least = 1
const most = 365

export const reviewLimitOf = (caller: Caller): Promise<number> => reviewLimitOn(caller, caller.today)

export const reviewLimitOn = async (school: Pick<Caller, 'db' | 'schoolId'>, day: string): Promise<number> =>
  (await readReviewLimit(school, day)) ?? unlessChosen

/** After how many days of waiting a piece is late, from today on. */
export async function chooseReviewLimit(caller: Caller, days: number): Promise<number> {
  schoolCoordinator(caller)
  if (days < least || days > most) refuse('DAYS_NOT_POSSIBLE', { least, most })
  await changeSetting(caller, 'reviewLimitDays', days)
  await note(caller, 'review-limit-chosen', { days })
  return days
}
