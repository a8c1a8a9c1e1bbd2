import { batchedFor } from '../../base/batch.ts'
import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import type { LocalizedText } from '../../graph-types.ts'
import { cohortToChange, type Cohort } from '../access.ts'
import { conditionKind, keyOf, type Condition } from './conditions.ts'
import { whoFits } from './fill-cohorts.ts'
import { fill, findDifference, findNames, findRules, lockRules, replaceRule } from './queries.ts'

const atMost = 10
const namedAtMost = 100

interface RuleAsked {
  cohortId: string
  /** all must be met; none: no rule */
  conditions: readonly Condition[]
}

export interface RulePreview {
  joining: Part
  leaving: Part
}

interface Part {
  count: number
  /** the first hundred by name */
  people: { id: string; name: string | null }[]
}

/** Who would join and who would leave; writes nothing. */
export async function previewRule(caller: Caller, asked: RuleAsked): Promise<RulePreview> {
  const cohort = await cohortToChange(caller, asked.cohortId)
  const rule = { cohortId: cohort.id, conditions: await checked(caller, asked.conditions) }
  const wanted = await whoFits(caller, [rule], null)
  const difference = await findDifference(caller, { cohortIds: [cohort.id], among: null, wanted })
  const part = async (joins: boolean): Promise<Part> => {
    const ids = [...new Set(difference.filter(row => row.joins === joins).map(({ personId }) => personId))]
    const people = ids.length > 0 ? await findNames(caller, ids) : []
    return { count: ids.length, people: people.slice(0, namedAtMost) }
  }
  return { joining: await part(true), leaving: await part(false) }
}

/** From now on the cohort holds who meets all conditions, beside who was put in by hand. */
export async function setCohortRule(caller: Caller, asked: RuleAsked): Promise<Cohort> {
  const cohort = await cohortToChange(caller, asked.cohortId)
  const rule = { cohortId: cohort.id, conditions: await checked(caller, asked.conditions) }
  await lockRules(caller, true)
  await replaceRule(caller, rule)
  await fill(caller, { cohortIds: [cohort.id], among: null, wanted: await whoFits(caller, [rule], null) })
  await note(caller, 'cohort-rule-set', rule)
  return cohort
}

/** Each once, and only what there is. */
async function checked(caller: Caller, conditions: readonly Condition[]): Promise<Condition[]> {
  if (conditions.length > atMost) refuse('TOO_MANY_CONDITIONS', { most: atMost })
  const told = await titlesOf(caller, conditions)
  const once = new Map(conditions.map(({ kind, value }) => [keyOf({ kind, value }), { kind, value }]))
  for (const [key, { kind }] of once) if (!told.has(key)) refuse('CONDITION_UNKNOWN', { kind })
  return [...once.values()]
}

export interface ToldCondition extends Condition {
  title: LocalizedText | null
}

/** What the rules of cohorts ask, in words: one question for all that are asked for. */
export const conditionsOf = batchedFor(async (caller: Caller, cohortIds: string[]) => {
  const rules = await findRules(caller, cohortIds)
  const told = await titlesOf(
    caller,
    rules.flatMap(rule => rule.conditions),
  )
  return (cohortId): ToldCondition[] => {
    const rule = rules.find(rule => rule.cohortId === cohortId)
    return (rule?.conditions ?? []).map(condition => ({ ...condition, title: told.get(keyOf(condition)) ?? null }))
  }
})

async function titlesOf(
  caller: Caller,
  conditions: readonly Condition[],
): Promise<ReadonlyMap<string, LocalizedText | null>> {
  const told = new Map<string, LocalizedText | null>()
  for (const kind of new Set(conditions.map(({ kind }) => kind))) {
    const values = conditions.filter(condition => condition.kind === kind).map(({ value }) => value)
    for (const [value, title] of (await conditionKind(kind)?.titles(caller, values)) ?? [])
      told.set(keyOf({ kind, value }), title)
  }
  return told
}
