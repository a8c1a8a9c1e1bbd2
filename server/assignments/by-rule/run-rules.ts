import { z } from 'zod'
import type { Caller } from '../../base/caller.ts'
import { addDays } from '../../base/days.ts'
import { declareJob } from '../../base/jobs.ts'
import { everPublished, type PublishedModule } from '../../modules/published-modules.ts'
import { giveBatch } from '../giving/give-batch.ts'
import { planPeople, type Settling } from '../giving/plan-people.ts'
import { insertBatch, insertPlanned, onToday } from '../giving/queries.ts'
import { lacksAny } from '../giving/rules.ts'
import { onceByRule } from './once-by-rule.ts'
import { lockNextRule, updateBatchRule, updateRule, type RuleRow } from './queries.ts'
import { whoMeets } from './who-meets.ts'

type Place = Pick<Caller, 'db' | 'schoolId' | 'now' | 'today'>

/** Every rule once a day, in the night of the school, each in a transaction of its own. */
export const runRules = declareJob({
  name: 'run-assignment-rules',
  data: z.object({}),
  key: () => '',
  async work(place) {
    if (await runNextRule(await onToday(place))) return {}
  },
})

/** Gives what the next rule gives today; answers whether there was one. */
async function runNextRule(place: Place): Promise<boolean> {
  const rule = await lockNextRule(place, place.today)
  if (!rule) return false
  await updateRule(place, rule.id, { lookedOn: place.today })
  const module = (await everPublished(place, rule.version.moduleId))!
  if (!module.retired) await giveNow(place, rule, module)
  return true
}

/** What it gives is a batch, as what somebody gives by hand; nobody in it, no batch. */
async function giveNow(place: Place, { id: ruleId, version }: RuleRow, module: PublishedModule): Promise<void> {
  const dueOn = addDays(place.today, version.dueInDays)
  const personIds = await whoMeets(place, version)
  const settle: Settling = async weighed => {
    const meant = weighed.filter(({ why, outcome }) => outcome === 'assign' && lacksAny(why.reasons, version))
    return (await onceByRule(place, { ruleId, module }, meant)).filter(({ outcome }) => outcome === 'assign')
  }
  let batchId: string | undefined
  for await (const rows of planPeople(place, { module, dueOn, personIds }, settle)) {
    if (rows.length === 0) continue
    batchId ??= await insertBatch(place, {
      ...version,
      dueOn,
      outOfReach: 0,
      plannedBy: version.setBy.id,
      proposes: null,
    })
    await insertPlanned(place, batchId, rows)
  }
  if (!batchId) return
  await updateBatchRule(place, batchId, { ruleId, version: version.number })
  await giveBatch(place, batchId)
}
