// Modules as coordinators write them, over the wire.
import { newId } from '../../server/base/ids.ts'
import { codes } from './told.ts'
import type { Somebody, World } from './world.ts'

const question = 'id kind prompt options { id text correct feedback } number tolerance accepted feedback'
export const contentFields = `title summary hours proofs { competency { id code } fromLevel toLevel } refresh { upTo events { id code } }
  items { id kind title body url quiz { draw shuffle tries passMark questions { ${question} } } }`
const written = `id track state draftIsAhead begun finished draft { revision savedAt savedBy { name } content { ${contentFields} } }
  versions { id number staysCurrent publishedAt publishedBy { name } } problems { code itemId questionId competencyId language }`

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
}
export interface WrittenAnswer {
  module: Written | null
  refusal: { code: string; details: Record<string, unknown> } | null
}

const inputs = {
  beginModule: 'BeginModuleInput',
  copyModule: 'ModuleInput',
  saveModuleDraft: 'SaveModuleDraftInput',
  publishModule: 'PublishModuleInput',
  retireModule: 'ModuleInput',
  resumeModule: 'ModuleInput',
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
  page: { first?: number; after?: string | null } = {},
): Promise<WrittenPage> =>
  (
    await who.ask<{ writtenModules: WrittenPage }>(
      `query ($first: Int, $after: String) { writtenModules(first: $first, after: $after) {
        edges { cursor node { ${written} } } pageInfo { endCursor hasNextPage } totalCount } }`,
      page,
    )
  ).writtenModules

export const inBoth = (text: string) => ({ en: text, 'zh-Hans': `${text}（中文）` })
const empty = { en: '', 'zh-Hans': '' }

export const pageItem = (title: string) => ({
  id: newId(),
  kind: 'page',
  title: inBoth(title),
  body: inBoth(`# ${title}`),
})

export const linkItem = (title: string) => ({
  id: newId(),
  kind: 'link',
  title: inBoth(title),
  url: 'https://taxation-customs.example/tariff',
  body: empty,
})

/** A question with the first option right. */
export const choice = (prompt: string, kind: 'single' | 'multiple' | 'order' = 'single') => ({
  id: newId(),
  kind,
  prompt: inBoth(prompt),
  options: ['right', 'wrong', 'also wrong'].map((text, at) => ({
    id: newId(),
    text: inBoth(text),
    correct: at === 0,
    feedback: inBoth(`said about ${text}`),
  })),
  accepted: [],
  feedback: inBoth('See the page before.'),
})
export const numeric = (prompt: string, number: number | null = 12.5) => ({
  id: newId(),
  kind: 'numeric',
  prompt: inBoth(prompt),
  options: [],
  number,
  tolerance: 0.5,
  accepted: [],
})
export const short = (prompt: string, accepted = ['Incoterms']) => ({
  id: newId(),
  kind: 'short',
  prompt: inBoth(prompt),
  options: [],
  accepted,
})

export const quizItem = (
  title: string,
  questions: object[] = [choice('Which?'), numeric('How much?'), short('What?')],
) => ({
  id: newId(),
  kind: 'quiz',
  title: inBoth(title),
  quiz: { questions, draw: null as number | null, shuffle: true, tries: 3 as number | null, passMark: 0.6 },
})

/** Content that can be published: proves ANA-03 up to 2 unless told. */
export async function fullContent(
  w: World,
  { proves = { 'ANA-03': [0, 2] } }: { proves?: Record<string, [number, number]> } = {},
) {
  const known = await codes(w)
  return {
    title: inBoth('Landed cost'),
    summary: inBoth('You can say what a parcel costs at the door.'),
    hours: 1.5,
    proofs: Object.entries(proves).map(([code, [fromLevel, toLevel]]) => ({
      competencyId: known.competency(code),
      fromLevel,
      toLevel,
    })),
    refresh: null as { upTo: number; eventIds: string[] } | null,
    items: [pageItem('What it is made of'), linkItem('The tariff'), quizItem('Can you?')] as object[],
  }
}

/** Begun and saved, not yet published. */
export async function draftModule(who: Somebody, content: Awaited<ReturnType<typeof fullContent>>): Promise<Written> {
  const { id, draft } = await wrote(who, 'beginModule', { title: content.title })
  return wrote(who, 'saveModuleDraft', { moduleId: id, revision: draft.revision, content })
}

export async function publishedModule(
  who: Somebody,
  content: Awaited<ReturnType<typeof fullContent>>,
): Promise<Written> {
  const { id, draft } = await draftModule(who, content)
  return wrote(who, 'publishModule', { moduleId: id, revision: draft.revision, staysCurrent: false })
}
