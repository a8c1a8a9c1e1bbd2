import { note, type Caller } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import { operator } from '../access.ts'
import {
  closeExpiredGrants,
  endGrantRow,
  findAppointee,
  insertGrant,
  lockOperatorGrants,
  type GrantedRole,
} from './queries.ts'

/** School-wide authority for somebody who has been here, recorded with its giver, time and end. Answers the grant's id. */
export async function grantRole(
  caller: Caller,
  { personId, role, endsAt }: { personId: string; role: GrantedRole; endsAt: Date | null },
): Promise<string> {
  operator(caller)
  const { db, schoolId, now, viewer } = caller
  const person = isId(personId) ? await findAppointee(db, { schoolId, personId }) : undefined
  if (!person) return refuse('PERSON_NOT_FOUND')
  if (endsAt && endsAt <= now) refuse('END_IN_THE_PAST')
  await closeExpiredGrants(db, { schoolId, now })
  const given = { schoolId, personId: person.id, role, givenBy: viewer.personId, now, endsAt }
  const grantId = await insertGrant(db, given)
  await note(caller, 'role-granted', { grantId, personId: person.id, role, endsAt })
  return grantId
}

/** Takes a grant back: it counts no more from the next request on. A school is not left without an operator, nor with such alone as come to their end. */
export async function endGrant(caller: Caller, grantId: string): Promise<void> {
  operator(caller)
  const operators = await lockOperatorGrants(caller.db, caller)
  const grant = isId(grantId) ? await endGrantRow(caller.db, caller, grantId) : undefined
  if (!grant) return refuse('GRANT_NOT_FOUND')
  const ended = operators.find(({ id }) => id === grantId)
  const others = operators.filter(({ id }) => id !== grantId)
  const enough = ended?.endsAt === null ? others.some(({ endsAt }) => endsAt === null) : others.length > 0
  if (ended && !enough) refuse('LAST_OPERATOR')
  await note(caller, 'grant-ended', { grantId, personId: grant.personId, role: grant.role })
}
