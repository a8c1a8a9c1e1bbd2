// A rule stands still, goes on or ends. What it has given stays.
import { note, type Caller } from '../../base/caller.ts'
import { ruleToChange } from './access.ts'
import { insertStep, updateRule, type RuleRow, type RuleState, type StepKind } from './queries.ts'

export const pauseRule = (caller: Caller, id: string) => becomes(caller, id, { state: 'paused', kind: 'paused' })

/** It goes through everybody in the next night: who came to meet it meanwhile is given it then. */
export const resumeRule = (caller: Caller, id: string) => becomes(caller, id, { state: 'active', kind: 'resumed' })

export const endRule = (caller: Caller, id: string) => becomes(caller, id, { state: 'ended', kind: 'ended' })

async function becomes(
  caller: Caller,
  id: string,
  { state, kind }: { state: RuleState; kind: StepKind },
): Promise<RuleRow> {
  const rule = await ruleToChange(caller, id)
  if (rule.state === state) return rule
  await updateRule(caller, rule.id, { state })
  await insertStep(caller, { ruleId: rule.id, kind })
  await note(caller, `assignment-rule-${kind}`, { ruleId: rule.id })
  return { ...rule, state }
}
