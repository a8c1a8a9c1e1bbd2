// Rules that give modules, over the wire, and the nights in which they do.
import { runRules } from '../../server/assignments/by-rule/run-rules.ts'
import { batchFields, type Batch, type Given, type Listed } from './assigning.ts'
import { doJob } from './jobs.ts'
import { codes } from './told.ts'
import type { Somebody, World } from './world.ts'

const version = `number name module { id } profiles { code } cohorts { name } gone competency { code } below dueInDays note by { name } at`
const rule = `id state lookedOn given open version { ${version} } steps { kind by { name } version { number name } }
  batches(first: 10) { edges { node { id dueOn total rows(first: 50) { edges { node { person { name } became } } } } } }`

export interface Rule {
  id: string
  state: string
  lookedOn: string
  given: number
  open: number
  version: { number: number; name: string; profiles: { code: string }[]; cohorts: { name: string }[]; gone: number }
  steps: { kind: string; by: { name: string }; version: { number: number } | null }[]
  batches: { edges: { node: { id: string; dueOn: string } }[] }
}
interface Answer {
  rule: Rule | null
  refusal: { code: string; details: Record<string, unknown> } | null
}

export interface Saying {
  ruleId?: string
  name?: string
  moduleId: string
  /** by their codes */
  profiles?: string[]
  cohortIds?: string[]
  lacking?: { competencyId: string; below?: number }
  dueInDays?: number
  note?: string
}

/** Whoever holds profile C2 and lacks what the module proves has sixty days, unless told otherwise. */
export async function looksAt(w: World, who: Somebody, { profiles, ...said }: Saying): Promise<Given> {
  const known = await codes(w)
  const profileIds = (profiles ?? ['C2']).map(known.profile)
  const document = `mutation ($input: PreviewAssignmentRuleInput!) {
    answer: previewAssignmentRule(input: $input) { batch { ${batchFields} proposes { ${version} } changes } refusal { code details } } }`
  const input = { name: 'Who deals with suppliers', dueInDays: 60, profileIds, ...said }
  return (await who.ask<{ answer: Given }>(document, { input })).answer
}

export async function lookedAt(w: World, who: Somebody, said: Saying): Promise<Batch> {
  const { batch, refusal } = await looksAt(w, who, said)
  if (!batch) throw new Error(JSON.stringify(refusal))
  return batch
}

const inputs = {
  startAssignmentRule: 'StartAssignmentRuleInput',
  pauseAssignmentRule: 'AssignmentRuleInput',
  resumeAssignmentRule: 'AssignmentRuleInput',
  endAssignmentRule: 'AssignmentRuleInput',
} as const

export async function rules(who: Somebody, name: keyof typeof inputs, input: object): Promise<Answer> {
  const document = `mutation ($input: ${inputs[name]}!) { answer: ${name}(input: $input) { rule { ${rule} } refusal { code details } } }`
  return (await who.ask<{ answer: Answer }>(document, { input })).answer
}

/** Looked at and started; it must be possible. */
export async function started(w: World, who: Somebody, said: Saying): Promise<Rule> {
  const { id: batchId } = await lookedAt(w, who, said)
  const { rule, refusal } = await rules(who, 'startAssignmentRule', { batchId })
  if (!rule) throw new Error(JSON.stringify(refusal))
  return rule
}

export const ruleOf = async (who: Somebody, id: string): Promise<Rule | null> =>
  (await who.ask<{ assignmentRule: Rule | null }>(`query ($id: ID!) { assignmentRule(id: $id) { ${rule} } }`, { id }))
    .assignmentRule

export interface Explained {
  outcome: string
  faculty: boolean
  profiles: { profile: { code: string }; startedOn: string }[]
  cohorts: { cohort: { name: string }; since: string }[]
  lacking: boolean
  reasons: { competency: { code: string }; target: number | null; effective: number | null }[]
  finishedOn: string | null
  assignments: (Pick<Listed, 'state' | 'dueOn' | 'steps'> & { rule: { id: string } | null })[]
}

export async function explained(who: Somebody, id: string, about: Somebody): Promise<Explained | null> {
  const document = `query ($id: ID!, $personId: ID!) { assignmentRule(id: $id) { explanation(personId: $personId) {
    outcome faculty profiles { profile { code } startedOn } cohorts { cohort { name } since } lacking
    reasons { competency { code } target effective } finishedOn
    assignments { state dueOn rule { id } steps { kind until reason by { name } } } } } }`
  const answer = await who.ask<{ assignmentRule: { explanation: Explained | null } | null }>(document, {
    id,
    personId: about.personId,
  })
  return answer.assignmentRule?.explanation ?? null
}

const aDay = 24 * 3_600_000

/** What is done in the night so many days from now, while visits stay at today: all rules, as often as there are any to be done. */
export async function night(w: World, days: number): Promise<void> {
  const now = new Date(w.clock.now.getTime() + days * aDay)
  while (await doJob(w.db, runRules, { schoolId: w.here.schoolId, now, data: {} }));
}
