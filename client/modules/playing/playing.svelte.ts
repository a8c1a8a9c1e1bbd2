import type { Snippet } from 'svelte'
import { ask } from '../../graph/ask.ts'
import type { Refusal } from '../../graph/deed.svelte.ts'
import {
  answerQuestionDocument,
  startQuizDocument,
  type AnswerQuestionInput,
  type PlayedFragment,
  type PlayerPageQuery,
  type ProgressFragment,
  type TryFragment,
} from '../../graph/documents.ts'
import type { Keeping } from '../../graph/keeping.svelte.ts'
import { withDone, withTry } from './progress.ts'
import { reporting, type Reporting } from './reporting.svelte.ts'

/** What somebody goes through: a version that they have begun, or a draft. */
export type PlayedModule = PlayedFragment & Partial<Pick<NonNullable<PlayerPageQuery['module']>, 'attempt'>>

/** What shows a part of some kind. */
export interface PartProps {
  item: PlayedModule['items'][number]
  moduleId: string
  /** no quiz tests the module: it is finished once what is handed in is accepted */
  waits: boolean
  /** the practitioner who reads what is handed in; null: none does */
  guide: string | null
  play: Playing
  again: () => Promise<void>
  /** on to other parts; told whether that is the next step */
  ways: Snippet<[boolean]>
}

export interface Playing extends Pick<Reporting, 'markDone' | 'watched'> {
  /** the path of the module; that of a part goes on from there */
  readonly path: string
  /** whether all was told; null: nothing is kept */
  readonly kept: Keeping | null
  /** how far the reader is, as far as known here */
  readonly progress: ProgressFragment
  triesAt(itemId: string): readonly TryFragment[]
  /** answers why not */
  startQuiz(itemId: string): Promise<Refusal | null | undefined>
  answer(itemId: string, given: AnswerQuestionInput): Promise<Refusal | null | undefined>
}

/**
 * An attempt as the page shows it: as it was asked for, with what later answers have told.
 * @param module a new one, whenever the page has asked again, is newer than all that was told
 */
export function playing(module: () => PlayedModule, itemId: () => string): Playing {
  let told = $state.raw<{ of: PlayedModule; progress?: ProgressFragment; tries: Record<string, TryFragment> }>()
  const since = $derived(told?.of === module() ? told : undefined)
  const asked = $derived(module().attempt!)
  const reports = reporting({ moduleId: module().id, itemId, ontold: progress => remember({ progress }) })
  const progress = $derived(withDone(since?.progress ?? asked, reports.done))

  /** what an answer to a deed said */
  function hear(itemId: string, one: TryFragment | null, progress?: ProgressFragment | null): void {
    remember({
      ...(one && { tries: { ...since?.tries, [itemId]: one } }),
      ...(progress && { progress }),
    })
  }

  function remember(news: { progress?: ProgressFragment; tries?: Record<string, TryFragment> }): void {
    told = { tries: {}, ...since, ...news, of: module() }
  }

  return {
    get path() {
      return `/modules/${module().id}`
    },
    kept: reports.kept,
    markDone: reports.markDone,
    watched: reports.watched,
    get progress() {
      return progress
    },
    triesAt: id => withTry(asked.items.find(({ itemId }) => itemId === id)?.tries ?? [], since?.tries[id]),
    async startQuiz(itemId) {
      const { startQuiz } = await ask(startQuizDocument, { input: { moduleId: module().id, itemId } })
      hear(itemId, startQuiz.try)
      return startQuiz.refusal
    },
    async answer(itemId, input) {
      const { answerQuestion } = await ask(answerQuestionDocument, { input })
      hear(itemId, answerQuestion.try, answerQuestion.module?.attempt)
      return answerQuestion.refusal
    },
  }
}
