// Cohorts of the demo: one that fills itself, one by hand, led by the coordinator.
import { addMembers } from '../../server/cohorts/members/add-members.ts'
import { appointLead } from '../../server/cohorts/appoint-lead.ts'
import { beginCohort } from '../../server/cohorts/begin-cohort.ts'
import { setCohortRule } from '../../server/cohorts/filling/set-cohort-rule.ts'
import { callerOn, profileIds, type Player, type Stage } from './stage.ts'

interface Cast {
  coordinator: Player
  /** who came this year */
  newcomers: readonly string[]
}

/** Business English teachers, and who is new this year; Cora leads both. */
export async function seedCohorts(stage: Stage, { coordinator, newcomers }: Cast): Promise<void> {
  const [since, later] = [callerOn(stage, coordinator, 200), callerOn(stage, coordinator, 60)]
  const english = await beginCohort(since, 'Business English teachers')
  const conditions = profileIds(stage, ['C5']).map(value => ({ kind: 'profile', value }))
  await setCohortRule(since, { cohortId: english.id, conditions })
  await appointLead(since, { cohortId: english.id, personId: coordinator.personId })
  const fresh = await beginCohort(later, `New in ${later.today.slice(0, 4)}`)
  await addMembers(later, { cohortId: fresh.id, personIds: newcomers })
  await appointLead(later, { cohortId: fresh.id, personId: coordinator.personId })
}
