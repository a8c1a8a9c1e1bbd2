// Modules as coordinators give them, over the wire.
import { inSchool } from '../../server/base/database.ts'
import { newId } from '../../server/base/ids.ts'
import { codes } from './told.ts'
import type { Somebody, World } from './world.ts'

export interface Row {
  person: { id: string; name: string }
  planned: string
  became: string | null
  reasons: {
    competency: { code: string }
    target: number | null
    raw: number | null
    effective: number | null
    currency: string | null
    reaches: number
    entryLevel: number
  }[]
  finishedOn: string | null
  assignedDueOn: string | null
  hours: number
  plannedHours: number | null
  roomHours: number | null
  overLoad: boolean
  clashes: { dueOn: string; module: { title: { en: string } } }[]
}

export interface Batch {
  id: string
  state: string
  total: number
  done: number
  changed: number
  hours: number
  outOfReach: number
  cohorts: { name: string }[]
  overLoad: number
  clashing: number
  counts: { outcome: string; planned: number; became: number }[]
  rows: { edges: { node: Row }[]; totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string } }
}
export interface Given {
  batch: Batch | null
  refusal: { code: string; details: Record<string, unknown> } | null
}

const row = `person { id name } planned became reasons { competency { code } target raw effective currency reaches entryLevel }
  finishedOn assignedDueOn hours plannedHours roomHours overLoad clashes { dueOn module { title } }`
export const batchFields = `id state dueOn note lacking { code } below cohorts { name } by { name } outOfReach total done changed hours overLoad clashing
  counts { outcome planned became } rows(first: 100) { totalCount pageInfo { hasNextPage endCursor } edges { node { ${row} } } }`

export interface Preview {
  moduleId: string
  dueOn?: string
  note?: string
  personIds?: string[]
  cohortIds?: string[]
  lacking?: { competencyId: string; below?: number }
}

export async function previews(who: Somebody, input: Preview): Promise<Given> {
  const document = `mutation ($input: PreviewAssignmentInput!) { answer: previewAssignment(input: $input) { batch { ${batchFields} } refusal { code details } } }`
  return (await who.ask<{ answer: Given }>(document, { input: { dueOn: '2026-12-18', ...input } })).answer
}

/** The dry run; it must be possible. */
export async function previewed(who: Somebody, input: Preview): Promise<Batch> {
  const { batch, refusal } = await previews(who, input)
  if (!batch) throw new Error(JSON.stringify(refusal))
  return batch
}

export async function gives(who: Somebody, batchId: string): Promise<Given> {
  const document = `mutation ($input: AssignModuleInput!) { answer: assignModule(input: $input) { batch { ${batchFields} } refusal { code details } } }`
  return (await who.ask<{ answer: Given }>(document, { input: { batchId } })).answer
}

export const batchOf = async (who: Somebody, id: string): Promise<Batch | null> =>
  (
    await who.ask<{ assignmentBatch: Batch | null }>(
      `query ($id: ID!) { assignmentBatch(id: $id) { ${batchFields} } }`,
      {
        id,
      },
    )
  ).assignmentBatch

/** What became of each, in short. */
export const inShort = ({ rows }: Batch): Record<string, string> =>
  Object.fromEntries(rows.edges.map(({ node }) => [node.person.name, node.became ?? node.planned]))

export const lackingIn = async (w: World, code: string, below?: number) => ({
  competencyId: (await codes(w)).competency(code),
  ...(below && { below }),
})

export interface Listed {
  id: string
  state: string
  dueOn: string
  waivedUntil: string | null
  person: { id: string; name: string }
  module: { id: string; title: { en: string } }
  rule: { name: string } | null
  steps: { kind: string; until: string | null; reason: string | null; by: { name: string } | null }[]
}
const listedFields = `id state dueOn waivedUntil hours note rule { name } givenAt givenBy { name } reasonsOn ruleVersion person { id name } module { id title }
  reasons { competency { code } target effective reaches entryLevel } steps { kind at until reason by { name } evidence { title } }`

/** Looked at and given at once. */
export async function assigned(who: Somebody, input: Preview): Promise<Batch> {
  const { batch, refusal } = await gives(who, (await previewed(who, input)).id)
  if (!batch) throw new Error(JSON.stringify(refusal))
  return batch
}

const nodes = ({ edges }: { edges: { node: Listed }[] }): Listed[] => edges.map(({ node }) => node)

export const planOf = async (who: Somebody): Promise<Listed[]> =>
  nodes(
    (
      await who.ask<{ plan: { edges: { node: Listed }[] } }>(
        `{ plan(first: 50) { edges { node { ${listedFields} } } } }`,
      )
    ).plan,
  )

export async function listed(
  who: Somebody,
  asked: { state?: string; search?: string; moduleId?: string; batchId?: string; ruleId?: string } = {},
): Promise<Listed[]> {
  const document = `query ($state: AssignmentState, $search: String, $moduleId: ID, $batchId: ID, $ruleId: ID) {
    assignments(first: 50, state: $state, search: $search, moduleId: $moduleId, batchId: $batchId, ruleId: $ruleId) { edges { node { ${listedFields} } } } }`
  return nodes((await who.ask<{ assignments: { edges: { node: Listed }[] } }>(document, asked)).assignments)
}

const inputs = {
  extendAssignments: 'ExtendAssignmentsInput',
  waiveAssignments: 'WaiveAssignmentsInput',
  withdrawAssignments: 'WithdrawAssignmentsInput',
} as const

export async function changes(
  who: Somebody,
  name: keyof typeof inputs,
  input: Record<string, unknown>,
): Promise<{ assignments: Listed[] | null; refusal: { code: string } | null }> {
  const document = `mutation ($input: ${inputs[name]}!) { answer: ${name}(input: $input) { assignments { ${listedFields} } refusal { code details } } }`
  return (await who.ask<{ answer: Awaited<ReturnType<typeof changes>> }>(document, { input })).answer
}

/** More of the faculty, launched in bulk. */
export async function launched(w: World, count: number): Promise<string[]> {
  const { schoolId: school_id } = w.here
  const at = w.clock.now
  const ids = Array.from({ length: count }, newId)
  await inSchool(w.db, school_id, async db => {
    const persons = ids.map((id, n) => ({ school_id, id, name: `Teacher ${n}`, created_at: at }))
    await db.insertInto('person').values(persons).execute()
    const enrolments = ids.map(person_id => ({
      school_id,
      course_id: w.course,
      person_id,
      roles: ['Learner'],
      first_launch_at: at,
      last_launch_at: at,
    }))
    await db.insertInto('enrolment').values(enrolments).execute()
  })
  return ids
}
