import type { Caller } from '../../base/caller.ts'
import { addDays } from '../../base/days.ts'
import { refuse } from '../../base/refusal.ts'
import { cohortsReadable } from '../../cohorts/access.ts'
import { nameFrom } from '../../cohorts/begin-cohort.ts'
import { frameworkOf } from '../../competencies/framework.ts'
import { moduleToGive, type PublishedModule } from '../../modules/published-modules.ts'
import { schoolCoordinator } from '../../people/access.ts'
import { lackingFrom, noteFrom } from '../giving/preview-assignment.ts'
import { planPeople, type Settling } from '../giving/plan-people.ts'
import { insertBatch, insertPlanned, readBatch, type BatchRow } from '../giving/queries.ts'
import { lacksAny } from '../giving/rules.ts'
import { ruleToChange } from './access.ts'
import { onceByRule } from './once-by-rule.ts'
import type { Proposal } from './queries.ts'
import { whoMeets } from './who-meets.ts'

export interface RuleAsked {
  /** the one that is to say this from now on; null: a new one */
  ruleId?: string | null
  name: string
  moduleId: string
  profileIds?: readonly string[] | null
  cohortIds?: readonly string[] | null
  lacking?: { competencyId: string; below?: number | null } | null
  dueInDays: number
  note?: string | null
}

const [leastDays, mostDays] = [1, 730]
const most = 100

/** Whom the rule would give its module today; kept, so that starting it does exactly this. */
export async function previewRule(caller: Caller, asked: RuleAsked): Promise<BatchRow> {
  schoolCoordinator(caller)
  const module = await moduleToGive(caller, asked.moduleId)
  const proposes = await proposalFrom(caller, module, asked)
  const { moduleId, note, competencyId, below, cohortIds } = proposes
  const dueOn = addDays(caller.today, proposes.dueInDays)
  const plannedBy = caller.viewer.personId
  const batch = { moduleId, dueOn, note, competencyId, below, cohortIds, outOfReach: 0, plannedBy, proposes }
  const batchId = await insertBatch(caller, batch)
  const ruleId = proposes.changes?.ruleId
  const settle: Settling = async weighed => {
    const meant = weighed.filter(({ why }) => lacksAny(why.reasons, proposes))
    return ruleId ? onceByRule(caller, { ruleId, module }, meant) : meant
  }
  const personIds = await whoMeets(caller, proposes)
  for await (const rows of planPeople(caller, { module, dueOn, personIds }, settle))
    await insertPlanned(caller, batchId, rows)
  return (await readBatch(caller, batchId))!
}

async function proposalFrom(caller: Caller, module: PublishedModule, asked: RuleAsked): Promise<Proposal> {
  const { dueInDays } = asked
  const name = nameFrom(asked.name)
  const note = noteFrom(asked.note)
  if (!(dueInDays >= leastDays && dueInDays <= mostDays))
    refuse('DAYS_NOT_POSSIBLE', { least: leastDays, most: mostDays })
  const [profileIds, cohortIds] = [[...new Set(asked.profileIds)], [...new Set(asked.cohortIds)]]
  if (profileIds.length > most || cohortIds.length > most) refuse('TOO_MANY', { most })
  const framework = await frameworkOf(caller)
  if (profileIds.some(id => !framework?.profile(id))) refuse('PROFILE_NOT_FOUND')
  await cohortsReadable(caller, cohortIds)
  const lacking = await lackingFrom(caller, module, asked.lacking ?? null)
  const changed = asked.ruleId ? await ruleToChange(caller, asked.ruleId) : null
  const changes = changed && { ruleId: changed.id, version: changed.version.number }
  return { name, moduleId: module.id, profileIds, cohortIds, ...lacking, dueInDays, note, changes }
}
