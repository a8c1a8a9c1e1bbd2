import { SvelteMap, SvelteSet } from 'svelte/reactivity'
import { ask } from '../../graph/ask.ts'
import {
  markPreviewAnswerDocument,
  previewQuizDocument,
  type ProgressFragment,
  type TryFragment,
} from '../../graph/documents.ts'
import { withTry } from '../playing/progress.ts'
import type { PlayedModule, Playing } from '../playing/playing.svelte.ts'
import { neededOf, rightIn } from '../playing/quiz.ts'
import { joined } from '../playing/untold.ts'
import { isSeen, shareOf } from './seen.ts'

/** nobody asks when */
const justNow = ''

/** A draft as its reader would go through it: the same rules, and nothing of it leaves the page. */
export function previewing(module: () => PlayedModule): Playing {
  const done = new SvelteSet<string>()
  const seen = new SvelteMap<string, number>()
  const played: Record<string, number[][]> = {}
  const tries = new SvelteMap<string, readonly TryFragment[]>()
  const itemAt = (itemId: string) => module().items.find(({ id }) => id === itemId)!
  const progress = $derived<ProgressFragment>({
    finishedAt: null,
    items: module().items.map(({ id: itemId }) => ({
      itemId,
      seconds: 0,
      doneAt: done.has(itemId) ? justNow : null,
      position: null,
      seen: seen.get(itemId) ?? null,
    })),
  })
  const triesAt = (itemId: string): readonly TryFragment[] => tries.get(itemId) ?? []

  /** The last answer ends a try. */
  function ended(itemId: string, one: TryFragment): TryFragment {
    if (one.questions.some(({ answered }) => answered === null)) return one
    const right = rightIn(one.questions)
    const passed = right >= neededOf({ ...itemAt(itemId).quiz!, questions: one.questions.length })
    if (passed) done.add(itemId)
    return { ...one, endedAt: justNow, score: right / one.questions.length, passed }
  }

  return {
    get path() {
      return `/modules/${module().id}/preview`
    },
    kept: null,
    get progress() {
      return progress
    },
    triesAt,
    markDone(itemId) {
      done.add(itemId)
      return Promise.resolve(true)
    },
    watched(itemId, { watched }) {
      played[itemId] = joined([...(played[itemId] ?? []), ...watched])
      const share = shareOf(played[itemId], itemAt(itemId).seconds)
      seen.set(itemId, share)
      if (isSeen(share)) done.add(itemId)
    },
    async startQuiz(itemId) {
      const input = { moduleId: module().id, itemId }
      const { tryId, questions, refusal } = (await ask(previewQuizDocument, { input })).previewQuiz
      if (tryId === null || questions === null) return refusal
      const number = triesAt(itemId).length + 1
      const one = { id: tryId, number, questions, endedAt: null, score: null, passed: null }
      tries.set(itemId, [...triesAt(itemId), one])
      return null
    },
    async answer(itemId, given) {
      const input = { moduleId: module().id, ...given }
      const { answered, refusal } = (await ask(markPreviewAnswerDocument, { input })).markPreviewAnswer
      const one = triesAt(itemId).find(({ id }) => id === given.tryId)
      if (!answered || !one) return refusal
      const questions = one.questions.map(asked => (asked.id === given.questionId ? { ...asked, answered } : asked))
      tries.set(itemId, withTry(triesAt(itemId), ended(itemId, { ...one, questions })))
      return null
    },
  }
}
