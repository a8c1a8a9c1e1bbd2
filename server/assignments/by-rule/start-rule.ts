import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { moduleToGive } from '../../modules/published-modules.ts'
import { schoolCoordinator } from '../../people/access.ts'
import { ownBatch } from '../access.ts'
import { giveBatch } from '../giving/give-batch.ts'
import { ruleToChange } from './access.ts'
import {
  insertRule,
  insertStep,
  insertVersion,
  readRules,
  updateBatchRule,
  updateRule,
  type Proposal,
  type RuleRow,
} from './queries.ts'

/** What a dry run proposes is a rule from now on, and is given to whom it named. Asked for again it changes nothing. */
export async function startRule(caller: Caller, batchId: string): Promise<RuleRow> {
  schoolCoordinator(caller)
  const batch = await ownBatch(caller, batchId)
  if (batch.ruleId) return (await readRules(caller, [batch.ruleId]))[0]!
  const proposes = batch.proposes ?? refuse('BATCH_NOT_FOUND')
  if (batch.dueOn < caller.today) refuse('DUE_IN_PAST', { today: caller.today })
  await moduleToGive(caller, batch.moduleId)
  const { ruleId, version } = await nextVersion(caller, proposes)
  await updateBatchRule(caller, batch.id, { ruleId, version })
  const given = await giveBatch(caller, batch.id)
  await note(caller, 'assignment-rule-started', { ruleId, version, batchId: batch.id, ...given })
  return (await readRules(caller, [ruleId]))[0]!
}

async function nextVersion(
  caller: Caller,
  { changes, ...said }: Proposal,
): Promise<{ ruleId: string; version: number }> {
  if (!changes) {
    const ruleId = await insertRule(caller)
    await insertVersion(caller, { ...said, ruleId, number: 1 })
    await insertStep(caller, { ruleId, kind: 'started', version: 1 })
    return { ruleId, version: 1 }
  }
  const { id: ruleId, version: before } = await ruleToChange(caller, changes.ruleId)
  if (before.number !== changes.version) refuse('ASSIGNMENT_RULE_CHANGED')
  const version = before.number + 1
  await insertVersion(caller, { ...said, ruleId, number: version })
  await insertStep(caller, { ruleId, kind: 'changed', version })
  await updateRule(caller, ruleId, { state: 'active', version, lookedOn: caller.today })
  return { ruleId, version }
}
