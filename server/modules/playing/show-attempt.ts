// How the viewer stands in a module, and in the tries at its quizzes.
import { batchedFor } from '../../base/batch.ts'
import type { Caller } from '../../base/caller.ts'
import type { Content, Item, Quiz } from '../content.ts'
import { kindOf } from '../items/all.ts'
import { versionOf, type Playing } from './access.ts'
import { contentOf } from './content-of.ts'
import { readAttempts, type AttemptPart, type AttemptRow, type TryRow } from './queries.ts'
import { shownQuestion, type ShownQuestion } from './show-question.ts'
import { shownModule, type ShownModule } from './shown-module.ts'
import { shareSeen } from './watched-rules.ts'

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
  const found = await readAttempts(caller, caller.viewer.personId, { versionIds: [...new Set(versionIds)] })
  return (versionId: string): AttemptRow | null => found.find(attempt => attempt.versionId === versionId) ?? null
})

/** How things stand after something was written to a try. */
export async function triedAfter(caller: Caller, playing: Playing, tryId: string): Promise<Tried> {
  const [attempt] = await readAttempts(caller, playing.personId, { tryId })
  const tried = attempt!.tries.find(({ id }) => id === tryId)!
  return {
    try: { ...tried, versionId: playing.versionId },
    module: { ...shownModule(versionOf(playing)), attempt: attempt! },
  }
}

/** How somebody stands in the parts that they have opened, in the module's order. */
export async function partsOf(caller: Caller, attempt: AttemptRow) {
  const { items } = await contentOf(caller, attempt.versionId)
  const at = (itemId: string): number => items.findIndex(({ id }) => id === itemId)
  return attempt.items
    .map(part => ({
      ...part,
      seen: seenOf(items, part),
      tries: attempt.tries
        .filter(({ itemId }) => itemId === part.itemId)
        .map((tried): ShownTry => ({ ...tried, versionId: attempt.versionId })),
    }))
    .sort((a, b) => at(a.itemId) - at(b.itemId))
}

/** Of a film. */
function seenOf(items: readonly Item[], { itemId, watched }: AttemptPart): number | null {
  const item = items.find(({ id }) => id === itemId)
  const length = item && kindOf(item).lasts?.(item)
  return length ? shareSeen(watched ?? [], length) : null
}

export function quizOf({ items }: Content, { itemId }: Pick<TryRow, 'itemId'>): { quiz: Quiz } {
  const item = items.find(({ id }) => id === itemId)
  if (item?.kind !== 'quiz') throw new Error(`no quiz ${itemId}`)
  return item
}

export async function questionsOf(caller: Caller, tried: ShownTry): Promise<ShownQuestion[]> {
  const content = await contentOf(caller, tried.versionId)
  const { quiz } = quizOf(content, tried)
  return tried.drawn.map(drawn => {
    const question = quiz.questions.find(({ id }) => id === drawn.questionId)!
    const given = tried.answers.find(({ questionId }) => questionId === question.id)
    return shownQuestion(question, { tryId: tried.id, drawn, given, languages: content.languages })
  })
}
