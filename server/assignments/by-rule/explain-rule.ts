import type { Caller } from '../../base/caller.ts'
import type { Cohort } from '../../cohorts/access.ts'
import { cohortsShown } from '../../cohorts/list-cohorts.ts'
import { membersToday } from '../../cohorts/members/members-on.ts'
import { profilesHeld, type HeldProfile } from '../../competencies/profiles-held.ts'
import { gapsReadableOf } from '../../gaps/access.ts'
import { personNamed } from '../../gaps/person-named.ts'
import { everPublished } from '../../modules/published-modules.ts'
import { roleHolders } from '../../people/faculty/role-holders.ts'
import { becomes, lacksAny, type Why } from '../giving/rules.ts'
import { weigh } from '../giving/weigh.ts'
import { readAssignments, type AssignmentRow } from '../life/queries.ts'
import { readEarlier, type RuleRow, type VersionRow } from './queries.ts'
import { resultFor, type Result } from './rules.ts'

export interface Explanation {
  person: { id: string; name: string | null }
  outcome: Result
  faculty: boolean
  /** of those that the rule asks for */
  profiles: HeldProfile[]
  cohorts: { cohort: Cohort; since: string }[]
  lacking: boolean
  why: Why
  assignments: AssignmentRow[]
}

/** Why somebody was given it by a rule, was not, or would be in the next night: what the rule itself goes by, for one person. */
export async function seekExplanation(
  caller: Caller,
  { id: ruleId, version }: RuleRow,
  personId: string,
): Promise<Explanation | null> {
  const id = await gapsReadableOf(caller, personId)
  if (id === null) return null
  const module = (await everPublished(caller, version.moduleId))!
  const [{ faculty, profiles, cohorts }, [weighed], earlier] = await Promise.all([
    placeOf(caller, version, id),
    weigh(caller, module, [id]),
    readEarlier(caller, [id], { ruleId, moduleId: module.id }),
  ])
  const { outcome, why, serves } = weighed!
  const result = resultFor(version, {
    faculty,
    profileIds: profiles.map(({ profile }) => profile.id),
    cohortIds: cohorts.map(({ cohort }) => cohort.id),
    reasons: why.reasons,
    outcome,
    earlier,
    refresh: module.head.refresh !== null,
  })
  return {
    person: await personNamed(caller, id),
    outcome: result === 'assign' ? becomes('assign', 'assign', { offered: serves && !module.retired }) : result,
    faculty,
    profiles,
    cohorts,
    lacking: lacksAny(why.reasons, version),
    why,
    assignments: await readAssignments(
      caller,
      earlier.map(({ id }) => id),
    ),
  }
}

/** Whether they are faculty, and what they hold and are in of what the rule asks for. */
async function placeOf(caller: Caller, { profileIds, cohortIds }: VersionRow, id: string) {
  const [roles, held, members, shown] = await Promise.all([
    roleHolders(caller, ['faculty'], [id]),
    profilesHeld(caller, [id]),
    membersToday(caller, cohortIds),
    cohortsShown(caller, cohortIds),
  ])
  const theirs = members.filter(({ personId }) => personId === id)
  return {
    faculty: roles.length > 0,
    profiles: held(id).filter(({ profile }) => profileIds.includes(profile.id)),
    cohorts: shown.flatMap(cohort => {
      const member = theirs.find(({ cohortId }) => cohortId === cohort.id)
      return member ? [{ cohort, since: member.since }] : []
    }),
  }
}
