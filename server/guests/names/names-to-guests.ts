// From when on practitioners are told teachers' names: the school chooses.
import { note, type Caller } from '../../base/caller.ts'
import { changeSetting } from '../../base/settings.ts'
import type { NamesToGuests } from '../../graph-types.ts'
import { schoolCoordinator } from '../../people/access.ts'
import { readChosenNames } from './queries.ts'

const unlessChosen: NamesToGuests = 'never'

export const namesToGuests = async (school: Pick<Caller, 'db' | 'schoolId' | 'today'>): Promise<NamesToGuests> =>
  (await readChosenNames(school)) ?? unlessChosen

export async function chooseNamesToGuests(caller: Caller, names: NamesToGuests): Promise<NamesToGuests> {
  schoolCoordinator(caller)
  await changeSetting(caller, 'namesToGuests', names)
  await note(caller, 'names-to-guests-chosen', { names })
  return names
}

/** Whether a guest is told who is in a session of theirs. Pure. */
export const namesShown = (
  chosen: NamesToGuests,
  { registrationOver, over }: { registrationOver: boolean; over: boolean },
): boolean => chosen !== 'never' && (over || (chosen === 'after_registration' && registrationOver))
