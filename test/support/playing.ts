// Modules as faculty go through them, over the wire; versions are told straight into the tables.
import { inSchool } from '../../server/base/database.ts'
import { newId } from '../../server/base/ids.ts'
import type { Content, Item, Question } from '../../server/modules/content.ts'
import { codes, type Where } from './told.ts'
import type { Somebody, World } from './world.ts'

export const both = (text: string) => ({ en: text, 'zh-Hans': `${text}（中文）` })

export const page = (title = 'Why'): Item => ({
  id: newId(),
  kind: 'page',
  title: both(title),
  body: both(`**${title}**`),
})
export const link = (title = 'The table'): Item => ({
  id: newId(),
  kind: 'link',
  title: both(title),
  url: 'https://customs.example/table',
  note: both('Look for _chapter 61_.'),
})

/** Options whose words begin with `+` are right; each says something to whoever chose it. */
export const question = (
  kind: Question['kind'],
  options: readonly string[] = [],
  right: Partial<Pick<Question, 'number' | 'tolerance' | 'accepted'>> = {},
): Question => ({
  id: newId(),
  kind,
  prompt: both(`Which *${kind}*?`),
  options: options.map(text => ({
    id: newId(),
    text: both(text.replace('+', '')),
    correct: text.startsWith('+'),
    feedback: both(`You said ${text}.`),
  })),
  number: null,
  tolerance: null,
  accepted: [],
  feedback: both('Per tariff line.'),
  ...right,
})

export const single = () => question('single', ['zero', '+six', 'nine'])
export const quiz = (
  questions: readonly Question[],
  rest: Partial<Extract<Item, { kind: 'quiz' }>['quiz']> = {},
): Extract<Item, { kind: 'quiz' }> => ({
  id: newId(),
  kind: 'quiz',
  title: both('Duty per tariff line'),
  quiz: { questions: [...questions], draw: null, shuffle: true, tries: 2, passMark: 0.5, ...rest },
})

export type TaskItem = Extract<Item, { kind: 'practice_task' }>

/** A rubric of two criteria, and what it proves by the competency's identifier. */
export const task = (proofs: Record<string, number>, rest: Partial<TaskItem['task']> = {}): TaskItem => ({
  id: newId(),
  kind: 'practice_task',
  title: both('Price three parcels'),
  body: both('Price **three** parcels.'),
  task: {
    wantsText: true,
    wantsFiles: false,
    proofs: Object.entries(proofs).map(([competencyId, level]) => ({ competencyId, level })),
    criteria: ['Duty', 'Tax'].map(name => ({
      id: newId(),
      title: both(name),
      levels: [0, 1, 2, 3].map(level => both(`${name} at ${level}`)),
    })),
    ...rest,
  },
})

export interface Telling {
  title?: string
  hours?: number
  /** `[from, to]` by the competency's code without prefix */
  proves?: Record<string, [number, number]>
  refresh?: { upTo?: number; events: string[] }
  items?: Item[]
  languages?: Content['languages']
}

export async function contentOf(
  w: Where,
  { title, hours, proves, refresh, items, languages }: Telling = {},
): Promise<Content> {
  const known = await codes(w)
  const proven: NonNullable<Telling['proves']> = proves ?? (refresh ? {} : { 'NEG-04': [0, 2] })
  return {
    languages: languages ?? ['en', 'zh-Hans'],
    title: both(title ?? 'Landed cost'),
    summary: both('What a parcel costs at the door'),
    hours: hours ?? 1,
    proofs: Object.entries(proven).map(([code, [fromLevel, toLevel]]) => ({
      competencyId: known.competency(code),
      fromLevel,
      toLevel,
    })),
    refresh: refresh ? { upTo: refresh.upTo ?? 4, eventIds: refresh.events.map(known.event) } : null,
    items: items ?? [page(), link(), quiz([single()])],
  }
}

export interface Published {
  by: Pick<Somebody, 'personId'>
  /** of this module, as its next version; a new one unless told */
  moduleId?: string
  staysCurrent?: boolean
}

/** The next version of a module, published by somebody. */
export async function publish(
  w: Where & Pick<World, 'clock'>,
  content: Content,
  { by, moduleId, staysCurrent }: Published,
): Promise<string> {
  const school_id = w.here.schoolId
  const id = moduleId ?? newId()
  await inSchool(w.db, school_id, async db => {
    const at = w.clock.now
    if (!moduleId)
      await db
        .insertInto('module')
        .values({ school_id, id, track: 'internal', created_by: by.personId, created_at: at })
        .execute()
    const before = await db.selectFrom('module_version').select('id').where('module_id', '=', id).execute()
    const version = {
      school_id,
      id: newId(),
      module_id: id,
      number: before.length + 1,
      content: JSON.stringify(content),
      search: [...Object.values(content.title), ...Object.values(content.summary)].join('\n').toLowerCase(),
      hours: String(content.hours),
      published_by: by.personId,
      published_at: at,
      stays_current: staysCurrent ?? false,
    }
    await db.insertInto('module_version').values(version).execute()
    for (const { competencyId: competency_id, fromLevel: from_level, toLevel: to_level } of content.proofs)
      await db
        .insertInto('module_proof')
        .values({ school_id, version_id: version.id, competency_id, from_level, to_level })
        .execute()
  })
  return id
}

export const retire = (w: World, moduleId: string) =>
  inSchool(w.db, w.here.schoolId, db =>
    db.updateTable('module').set({ retired_at: w.clock.now }).where('id', '=', moduleId).execute(),
  )

export interface Asked {
  id: string
  kind: string
  prompt: { en: string }
  options: { id: string; text: { en: string } }[]
  answered: {
    optionIds: string[]
    text: string | null
    correct: boolean
    rightOptionIds: string[]
    rightText: string | null
    feedback: { en: string }[]
  } | null
}
export interface Try {
  id: string
  number: number
  endedAt: string | null
  score: number | null
  passed: boolean | null
  questions: Asked[]
}
export interface Played {
  id: string
  title: { en: string }
  items: {
    id: string
    kind: string
    html: { en: string } | null
    url: string | null
    quiz: object | null
    task: { mayTryAgain: boolean; handIn: { id: string; state: string } | null } | null
  }[]
  attempt: {
    id: string
    finishedAt: string | null
    items: { itemId: string; seconds: number; doneAt: string | null; tries: Try[] }[]
    evidence: { id: string; state: string; title: string; kind: { code: string } } | null
  } | null
}
export interface Answer {
  module: Played | null
  try?: Try | null
  refusal: { code: string; details: Record<string, unknown> } | null
}

const tried = `id number endedAt score passed questions { id kind prompt options { id text }
  answered { optionIds text correct rightOptionIds rightText feedback } }`
export const played = `id track languages title summary hours proofs { competency { code } fromLevel toLevel } refresh { upTo events { code } }
  items { id kind title html url minutes quiz { questions tries passMark }
    task { wantsText wantsFiles wantsDesign proves { level competency { code } } rubric { id title levels { level text } } mayTryAgain handIn { id state } } }
  attempt { id startedAt finishedAt items { itemId seconds doneAt tries { ${tried} } }
    evidence { id title state kind { code } occurredOn appraisals { level rater { name } competency { code } } refresh { upTo events { code } } } }`

const inputs = {
  startModule: 'ModuleInput',
  reportProgress: 'ReportProgressInput',
  startQuiz: 'QuizInput',
  answerQuestion: 'AnswerQuestionInput',
} as const
type Playing = keyof typeof inputs

/** Asks for it and answers the module, the try or the refusal, as it came. */
export async function plays(who: Somebody, name: Playing, input: Record<string, unknown>): Promise<Answer> {
  const also = name === 'startQuiz' || name === 'answerQuestion' ? `try { ${tried} }` : ''
  const document = `mutation ($input: ${inputs[name]}!) { answer: ${name}(input: $input) { module { ${played} } ${also} refusal { code details } } }`
  return (await who.ask<{ answer: Answer }>(document, { input })).answer
}

/** What is handed in for a task, as it was answered. */
export const begins = async (who: Somebody, input: { moduleId: string; itemId: string }) =>
  (
    await who.ask<{
      answer: { evidence: { id: string; state: string } | null; refusal: { code: string } | null }
    }>(
      'mutation ($input: HandInInput!) { answer: beginHandIn(input: $input) { evidence { id state } refusal { code } } }',
      { input },
    )
  ).answer

export const playing = async (who: Somebody, id: string): Promise<Played | null> =>
  (await who.ask<{ module: Played | null }>(`query ($id: ID!) { module(id: $id) { ${played} } }`, { id })).module

/** What is right, as the content says, by the options' words. */
export function answerTo({ questions }: Extract<Item, { kind: 'quiz' }>['quiz'], asked: Asked, right = true) {
  const { options, kind, number, accepted } = questions.find(({ id }) => id === asked.id)!
  if (kind === 'numeric') return { text: right ? String(number) : '-1' }
  if (kind === 'short') return { text: right ? accepted[0]! : 'no idea' }
  const words = options.filter(({ correct }) => kind === 'order' || correct === right).map(({ text }) => text.en)
  if (kind === 'order' && !right) words.reverse()
  const ids = words.map(word => asked.options.find(({ text }) => text.en === word)!.id)
  return { optionIds: kind === 'single' ? ids.slice(0, 1) : ids }
}

/** Begins a try and answers all of it. */
export async function answersAll(
  who: Somebody,
  { moduleId, item, right = true }: { moduleId: string; item: Extract<Item, { kind: 'quiz' }>; right?: boolean },
): Promise<Answer> {
  let answer = await plays(who, 'startQuiz', { moduleId, itemId: item.id })
  const { id: tryId, questions } = answer.try!
  for (const asked of questions)
    answer = await plays(who, 'answerQuestion', { tryId, questionId: asked.id, ...answerTo(item.quiz, asked, right) })
  return answer
}

/** All of a module, from the beginning. */
export async function goesThrough(who: Somebody, moduleId: string, { items }: Content): Promise<Played> {
  await plays(who, 'startModule', { moduleId })
  const read = items
    .filter(({ kind }) => kind === 'page' || kind === 'link')
    .map(({ id: itemId }) => ({ itemId, seconds: 0, done: true }))
  let answer = await plays(who, 'reportProgress', { moduleId, items: read })
  for (const item of items) if (item.kind === 'quiz') answer = await answersAll(who, { moduleId, item })
  return answer.module!
}

interface Ways {
  modules: {
    reaches: number
    closes: boolean
    renews: boolean
    reviewed: number | null
    module: { title: { en: string } }
  }[]
}
/** What a gap offers. */
export async function waysOf(w: World, who: Somebody, of: { code: string; personId?: string; asOf?: string }) {
  const { code, ...rest } = of
  const competencyId = (await codes(w, who.schoolId)).competency(code)
  const document = `query ($personId: ID, $competencyId: ID!, $asOf: Date) { gap(personId: $personId, competencyId: $competencyId, asOf: $asOf) {
    modules { reaches closes renews reviewed module { title attempt { id } } } } }`
  const { gap } = await who.ask<{ gap: Ways | null }>(document, { competencyId, ...rest })
  return gap!.modules.map(({ module, ...way }) => ({ title: module.title.en, ...way }))
}
