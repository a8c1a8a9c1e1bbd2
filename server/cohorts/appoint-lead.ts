import { note, type Caller } from '../base/caller.ts'
import { refuse } from '../base/refusal.ts'
import { personReachable } from '../people/access.ts'
import { facultyAmong } from '../people/faculty/faculty-reach.ts'
import { cohortToChange, type Cohort } from './access.ts'
import { finishLead, findLeads, insertLead } from './queries.ts'

interface Leading {
  cohortId: string
  personId: string
}

/** Somebody of the faculty coordinates the cohort from now on, and reaches who is in it. */
export async function appointLead(caller: Caller, { cohortId, personId }: Leading): Promise<Cohort> {
  const cohort = await cohortToChange(caller, cohortId)
  const person = (await facultyAmong(caller, [personId])).get(personId) ?? refuse('PERSON_NOT_FOUND')
  const leads = await findLeads(caller, [cohort.id])
  if (leads.some(lead => lead.personId === person.id)) refuse('LEADS_ALREADY')
  await insertLead(caller, { cohortId: cohort.id, personId: person.id })
  await note(caller, 'cohort-lead-appointed', { cohortId: cohort.id, personId: person.id })
  return cohort
}

/** They reach its people no more from their next question on. */
export async function endLead(caller: Caller, { cohortId, personId }: Leading): Promise<Cohort> {
  const cohort = await cohortToChange(caller, cohortId)
  const person = await personReachable(caller, personId)
  if (!(await finishLead(caller, { cohortId: cohort.id, personId: person.id }))) refuse('LEAD_NOT_FOUND')
  await note(caller, 'cohort-lead-ended', { cohortId: cohort.id, personId: person.id })
  return cohort
}
