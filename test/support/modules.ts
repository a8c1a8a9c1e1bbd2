// Modules as coordinators write them, over the wire.
import type { Content } from '../../server/modules/content.ts'
import type { Somebody } from './world.ts'

const question = 'id kind prompt options { id text correct feedback } number tolerance accepted feedback'
const contentFields = `languages title summary hours proofs { competency { id code } fromLevel toLevel } refresh { upTo events { id code } }
  items { id kind title body url fileId seconds captions { language fileId } chapterLines minutes quiz { draw shuffle tries passMark questions { ${question} } }
    task { wantsText wantsFiles proofs { competencyId level } criteria { id title levels } } }`
const written = `id track state draftIsAhead begun finished draft { revision savedAt savedBy { name } content { ${contentFields} } }
  versions { id number staysCurrent publishedAt publishedBy { name } } problems { code itemId questionId competencyId language }
  mayPublish cohorts { id name } approvedVersion waitingDays approvals { step number reason by { name } }`

export interface Problem {
  code: string
  itemId: string | null
  questionId: string | null
  competencyId: string | null
  language: string | null
}
export interface Written {
  id: string
  track: string
  state: string
  draftIsAhead: boolean
  begun: number
  finished: number
  draft: { revision: number; savedAt: string; savedBy: { name: string } | null; content: Record<string, unknown> }
  versions: { id: string; number: number; staysCurrent: boolean; publishedBy: { name: string } }[]
  problems: Problem[]
  mayPublish: boolean
  cohorts: { id: string; name: string }[] | null
  approvedVersion: number | null
  waitingDays: number | null
  approvals: { step: string; number: number; reason: string | null; by: { name: string } }[]
}
export interface WrittenAnswer {
  module: Written | null
  refusal: { code: string; details: Record<string, unknown> } | null
}

const inputs = {
  beginModule: 'BeginModuleInput',
  copyModule: 'CopyModuleInput',
  saveModuleDraft: 'SaveModuleDraftInput',
  publishModule: 'PublishModuleInput',
  retireModule: 'ModuleInput',
  resumeModule: 'ModuleInput',
  chooseModuleCohorts: 'ChooseModuleCohortsInput',
  askModuleApproval: 'ModuleInput',
  approveModule: 'ApproveModuleInput',
  returnModule: 'ReturnModuleInput',
} as const
type Writing = keyof typeof inputs

/** Asks for it and answers the module or the refusal, as it came. */
export async function writes(who: Somebody, name: Writing, input: Record<string, unknown>): Promise<WrittenAnswer> {
  const document = `mutation ($input: ${inputs[name]}!) { answer: ${name}(input: $input) { module { ${written} } refusal { code details } } }`
  return (await who.ask<{ answer: WrittenAnswer }>(document, { input })).answer
}

/** The module; it must be done. */
export async function wrote(...args: Parameters<typeof writes>): Promise<Written> {
  const { module, refusal } = await writes(...args)
  if (!module) throw new Error(`${args[1]}: ${JSON.stringify(refusal)}`)
  return module
}

export const moduleOf = async (who: Somebody, id: string): Promise<Written | null> =>
  (
    await who.ask<{ writtenModule: Written | null }>(`query ($id: ID!) { writtenModule(id: $id) { ${written} } }`, {
      id,
    })
  ).writtenModule

export interface WrittenPage {
  edges: { cursor: string; node: Written }[]
  pageInfo: { endCursor: string | null; hasNextPage: boolean }
  totalCount: number
}
export const modulesOf = async (
  who: Somebody,
  page: { first?: number; after?: string | null; filter?: 'all' | 'mine' | 'waiting' } = {},
): Promise<WrittenPage> =>
  (
    await who.ask<{ writtenModules: WrittenPage }>(
      `query ($filter: WrittenFilter, $first: Int, $after: String) { writtenModules(filter: $filter, first: $first, after: $after) {
        edges { cursor node { ${written} } } pageInfo { endCursor hasNextPage } totalCount } }`,
      page,
    )
  ).writtenModules

/** Content as a page sends it: a note is a body. */
export const sent = ({ items, ...rest }: Content) => ({
  ...rest,
  items: items.map(item => {
    if (!('note' in item)) return item
    const { note, ...rest } = item
    return { ...rest, body: note }
  }),
})

/** Begun and saved, not yet published. */
export async function draftModule(who: Somebody, content: Content, cohortIds?: string[]): Promise<Written> {
  const { id, draft } = await wrote(who, 'beginModule', { title: content.title, ...(cohortIds && { cohortIds }) })
  return wrote(who, 'saveModuleDraft', { moduleId: id, revision: draft.revision, content: sent(content) })
}

export async function publishedModule(who: Somebody, content: Content, cohortIds?: string[]): Promise<Written> {
  const { id, draft } = await draftModule(who, content, cohortIds)
  return wrote(who, 'publishModule', { moduleId: id, revision: draft.revision, staysCurrent: false })
}

/** What it says now, as its next version. */
export async function publishedAgain(
  who: Somebody,
  moduleId: string,
  { content, staysCurrent }: { content: Content; staysCurrent: boolean },
): Promise<Written> {
  const { revision } = (await moduleOf(who, moduleId))!.draft
  const { draft } = await wrote(who, 'saveModuleDraft', { moduleId, revision, content: sent(content) })
  return wrote(who, 'publishModule', { moduleId, revision: draft.revision, staysCurrent })
}

/** The code of the refusal; undefined when it was done. */
export const notWritten = async (...args: Parameters<typeof writes>): Promise<string | undefined> =>
  (await writes(...args)).refusal?.code
