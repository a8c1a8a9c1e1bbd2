import { note, type Caller } from '../../base/caller.ts'
import { daysBetween } from '../../base/days.ts'
import { refuse } from '../../base/refusal.ts'
import { showViewer, type ShownViewer } from '../../people/viewer/show-viewer.ts'
import { reviewerOf, reviews } from '../review/reviewers.ts'
import { endDeputies, findDeputy, insertDeputy, type Deputy, type Naming } from './queries.ts'

const longest = 366

/** Somebody who reviews as well: from the first day to the last what has waited too long for the viewer is passed to them. */
export async function nameDeputy(caller: Caller, naming: Naming): Promise<Deputy> {
  if (!reviews(caller.viewer)) refuse('REVIEWERS_ONLY')
  const { startedOn, finishedOn } = naming
  const days = daysBetween(startedOn, finishedOn)
  if (days < 0 || days > longest || finishedOn < caller.today) refuse('DEPUTY_DAYS_NOT_POSSIBLE')
  const personId = await reviewerOf(caller, naming.personId)
  if (personId === caller.viewer.personId) refuse('NOT_FOR_ONESELF')
  await endDeputies(caller)
  await insertDeputy(caller, { ...naming, personId })
  await note(caller, 'deputy-named', { personId, startedOn, finishedOn })
  return (await findDeputy(caller))!
}

export async function endDeputy(caller: Caller): Promise<ShownViewer> {
  await endDeputies(caller)
  await note(caller, 'deputy-ended')
  return showViewer(caller)
}
