// What teachers are told of what is given to them, and what they need not read any more.
import type { Caller } from '../../base/caller.ts'
import type { Teller } from '../../notices/kinds.ts'
import { tell, untell } from '../../notices/tell.ts'
import { assignmentChanged, moduleAssigned, moduleDue, moduleOverdue, toldToTeachers } from './kinds.ts'

export interface Given {
  id: string
  personId: string
}

/** Of what they gave themselves, and no rule did (null), nobody needs to hear. */
export const tellAssigned = (teller: Teller, given: readonly Given[], by: string | null): Promise<void> =>
  tell(
    teller,
    moduleAssigned,
    given.filter(({ personId }) => personId !== by).map(({ id, personId }) => ({ personId, about: id })),
  )

export async function tellChanged(
  caller: Caller,
  given: readonly Given[],
  as: 'extended' | 'waived' | 'waivedForGood' | 'withdrawn' | 'reopened',
): Promise<void> {
  const told = as === 'extended' ? [moduleDue, moduleOverdue] : [moduleAssigned, moduleDue, moduleOverdue]
  await untell(
    caller,
    told,
    given.map(({ id }) => id),
  )
  const others = given.filter(({ personId }) => personId !== caller.viewer.personId)
  await tell(
    caller,
    assignmentChanged,
    others.map(({ id, personId }) => ({ personId, about: id, details: { as } })),
  )
}

/** What is done need not be read about. */
export const untellDone = (teller: Teller, ids: readonly string[]): Promise<void> => untell(teller, toldToTeachers, ids)
