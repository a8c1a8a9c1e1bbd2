// Somebody who goes through modules as the page does: one request a step.
import type { Content, Item } from '../../server/modules/content.ts'
import { answerTo, type Asked } from '../support/playing.ts'
import { documentNamed, type Line } from './line.ts'

export type Step = 'page' | 'begin' | 'report' | 'answer'

export interface Published {
  id: string
  content: Content
}

const documents = {
  page: documentNamed('PlayerPage'),
  result: documentNamed('ModulePage'),
  start: documentNamed('StartModule'),
  report: documentNamed('ReportProgress'),
  quiz: documentNamed('StartQuiz'),
  answer: documentNamed('AnswerQuestion'),
}

interface Playing {
  attempt: { finishedAt: string | null; items: { itemId: string; doneAt: string | null }[] } | null
}
interface Told {
  module?: Playing | null
  try?: { id: string; passed: boolean | null; questions: Asked[] }
  refusal: { code: string } | null
}

export interface Player {
  line: Line
  bearer: string
  modules: readonly Published[]
}

/** Each step asks once, and is named when the answer has come; never ends. */
export async function* steps({ line, bearer, modules }: Player): AsyncGenerator<Step, never> {
  const ask = async <T>(document: keyof typeof documents, variables: object): Promise<T> =>
    (JSON.parse(await line('/graphql', { ...documents[document], variables }, bearer)) as { data: T }).data
  const tell = async (document: keyof typeof documents, input: object): Promise<Told> => {
    const told = Object.values(await ask<Record<string, Told>>(document, { input }))[0]!
    if (told.refusal) throw new Error(`${document}: ${told.refusal.code}`)
    return told
  }
  const look = async (id: string): Promise<Playing> => (await ask<{ module: Playing }>('page', { id })).module

  async function* through(moduleId: string, item: Item): AsyncGenerator<Step, void> {
    if (item.kind === 'quiz') return yield* answered(moduleId, item)
    for (const done of [false, false, true]) {
      await tell('report', { moduleId, items: [{ itemId: item.id, seconds: 5, done }] })
      yield 'report'
    }
  }
  async function* answered(
    moduleId: string,
    { id: itemId, quiz }: Extract<Item, { kind: 'quiz' }>,
  ): AsyncGenerator<Step, void> {
    const tried = (await tell('quiz', { moduleId, itemId })).try!
    yield 'begin'
    for (const asked of tried.questions.filter(({ answered }) => answered === null)) {
      await tell('answer', { tryId: tried.id, questionId: asked.id, ...answerTo(quiz, asked) })
      yield 'answer'
    }
  }

  for (let at = 0; ; at++) {
    const { id, content } = modules[at % modules.length]!
    await ask('result', { id })
    yield 'page'
    await tell('start', { moduleId: id })
    yield 'begin'
    const { attempt } = await look(id)
    yield 'page'
    const done = new Set(attempt!.items.filter(({ doneAt }) => doneAt !== null).map(({ itemId }) => itemId))
    for (const item of content.items) if (item.kind !== 'quiz' || !done.has(item.id)) yield* through(id, item)
  }
}
