// Doors to rules. They are the school's: who coordinates it makes, reads and ends them, whoever made them.
import type { Caller } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import { schoolCoordinator } from '../../people/access.ts'
import { lockRule, readRules, type RuleRow } from './queries.ts'

export const mayRule = ({ viewer }: Caller): boolean => viewer.roles.has('coordinator')

/** One that has not ended, held until the transaction ends. */
export async function ruleToChange(caller: Caller, id: string): Promise<RuleRow> {
  schoolCoordinator(caller)
  if (!isId(id)) refuse('ASSIGNMENT_RULE_NOT_FOUND')
  await lockRule(caller, id)
  const rule = (await readRules(caller, [id]))[0] ?? refuse('ASSIGNMENT_RULE_NOT_FOUND')
  return rule.state === 'ended' ? refuse('ASSIGNMENT_RULE_ENDED') : rule
}
