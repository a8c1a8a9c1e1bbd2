import { noteOutside } from '../../base/caller.ts'
import { inSchool, type Db } from '../../base/database.ts'
import { asRefusal, refuse } from '../../base/refusal.ts'
import { closeExpiredGrants, findCalled, insertGrant, type Called, type GrantedRole } from './queries.ts'

export interface GrantByHand {
  schoolId: string
  /** an identifier, an e-mail address, a name, or what an LMS calls them */
  called: string
  role: GrantedRole
  endsAt: Date | null
  now: Date
}

/** As an operator's grant, by whoever runs the service: also where there is no operator. */
export async function grantByHand(db: Db, { schoolId, called, role, endsAt, now }: GrantByHand): Promise<Called> {
  if (endsAt && endsAt <= now) refuse('END_IN_THE_PAST')
  try {
    return await inSchool(db, schoolId, async db => {
      const people = await findCalled(db, schoolId, called)
      if (people.length > 1) refuse('PERSON_AMBIGUOUS', { people })
      const person = people[0] ?? refuse('PERSON_NOT_FOUND', { called })
      await closeExpiredGrants(db, { schoolId, now })
      await insertGrant(db, { schoolId, personId: person.id, role, givenBy: null, now, endsAt })
      await noteOutside(db, { schoolId, now, kind: 'role-granted', data: { personId: person.id, role, endsAt } })
      return person
    })
  } catch (error) {
    throw asRefusal(error)
  }
}
