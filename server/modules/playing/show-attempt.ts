// How the viewer stands in a module, and what a try shows: of a question nothing that would answer it before it is answered.
import { v5 } from 'uuid'
import { batchedFor } from '../../base/batch.ts'
import type { Caller } from '../../base/caller.ts'
import type { Answered as ToldAnswer, QuestionKind, QuestionOption } from '../../graph-types.ts'
import type { LocalizedText } from '../../graph-types.ts'
import type { Content, Question, Quiz } from '../content.ts'
import type { Playing } from './access.ts'
import { contentOf, htmlIn } from './content-of.ts'
import { readAttempts, type AttemptRow, type TryRow } from './queries.ts'
import { rightOptionIds, rightText, type Drawn } from './quiz-rules.ts'
import type { ShownModule } from './shown-module.ts'

export type { AttemptRow } from './queries.ts'

/** A try with the version that it belongs to. */
export type ShownTry = TryRow & { versionId: string }

/** What answers a mutation about a quiz. */
export interface Tried {
  try: ShownTry
  module: ShownModule
}

/** The viewer's attempt at a version; null: not begun. Asked once for all versions that are shown. */
export const attemptAt = batchedFor(async (caller, versionIds: string[]) => {
  const found = await readAttempts(caller, { versionIds: [...new Set(versionIds)] })
  return (versionId: string): AttemptRow | null => found.find(attempt => attempt.versionId === versionId) ?? null
})

/** The try as it stands now, after something was written to it. */
export async function tryAfter(caller: Caller, { id, versionId }: Playing, tryId: string): Promise<ShownTry> {
  const [attempt] = await readAttempts(caller, { id })
  return { ...attempt!.tries.find(tried => tried.id === tryId)!, versionId }
}

/** How somebody stands in the parts that they have opened, in the module's order. */
export async function partsOf(caller: Caller, attempt: AttemptRow) {
  const { items } = await contentOf(caller, attempt.versionId)
  const at = (itemId: string): number => items.findIndex(({ id }) => id === itemId)
  return attempt.items
    .map(part => ({
      ...part,
      tries: attempt.tries
        .filter(({ itemId }) => itemId === part.itemId)
        .map((tried): ShownTry => ({ ...tried, versionId: attempt.versionId })),
    }))
    .sort((a, b) => at(a.itemId) - at(b.itemId))
}

export function quizOf({ items }: Content, { itemId }: Pick<TryRow, 'itemId'>): { quiz: Quiz } {
  const item = items.find(({ id }) => id === itemId)
  if (item?.kind !== 'quiz') throw new Error(`no quiz ${itemId}`)
  return item
}

export interface ShownQuestion {
  id: string
  kind: QuestionKind
  prompt: LocalizedText
  options: QuestionOption[]
  answered: ToldAnswer | null
}

export async function questionsOf(caller: Caller, tried: ShownTry): Promise<ShownQuestion[]> {
  const { quiz } = quizOf(await contentOf(caller, tried.versionId), tried)
  return tried.drawn.map(drawn => {
    const question = quiz.questions.find(({ id }) => id === drawn.questionId)!
    const { id, kind, prompt } = question
    return {
      id,
      kind,
      prompt: htmlIn(prompt),
      options: optionsOf(question, drawn, tried),
      answered: told(question, tried),
    }
  })
}

/**
 * What an option is called within a try. Its own identifier may tell when it was written and so, among others, which comes first or is
 * right; this one tells nothing, and is another one in the next try.
 */
export const shownOptionId = (tryId: string, optionId: string): string => v5(optionId, tryId)

const optionsOf = ({ options }: Question, { optionIds }: Drawn, { id: tryId }: ShownTry): QuestionOption[] =>
  optionIds.map(optionId => ({
    id: shownOptionId(tryId, optionId),
    text: options.find(({ id }) => id === optionId)!.text,
  }))

function told(question: Question, { id: tryId, answers }: ShownTry): ToldAnswer | null {
  const given = answers.find(({ questionId }) => questionId === question.id)
  if (!given) return null
  const { answer, correct } = given
  const shown = (ids: readonly string[]): string[] => ids.map(id => shownOptionId(tryId, id))
  return {
    optionIds: shown(answer.optionIds),
    text: answer.text,
    correct,
    rightOptionIds: shown(rightOptionIds(question)),
    rightText: rightText(question),
    feedback: feedbackOn(question, answer.optionIds).map(htmlIn),
  }
}

/** Of what was put in order every option was chosen: only the question has something to say. */
const feedbackOn = ({ kind, options, feedback }: Question, chosen: readonly string[]): LocalizedText[] =>
  [
    ...(kind === 'order' ? [] : options.filter(({ id }) => chosen.includes(id)).map(option => option.feedback)),
    feedback,
  ]
    .filter(text => text !== null)
    .filter(text => text.en.trim() !== '' || text['zh-Hans'].trim() !== '')
