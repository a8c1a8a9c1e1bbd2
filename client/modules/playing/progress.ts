// How far somebody is in a module.
import type { ItemKind, ProgressFragment, TryFragment } from '../../graph/documents.ts'

interface Part {
  id: string
}
type Progress = Pick<ProgressFragment, 'items'> | null

/** Done when the reader says so; else by what they do in it. */
export const readerSays: Record<ItemKind, boolean> = {
  page: true,
  video: false,
  file: true,
  link: true,
  quiz: false,
  practice_task: false,
  lesson_design: false,
}

export const isDone = (progress: Progress, itemId: string): boolean =>
  progress?.items.some(item => item.itemId === itemId && item.doneAt !== null) ?? false

export const doneCount = (items: readonly Part[], progress: Progress): number =>
  items.filter(({ id }) => isDone(progress, id)).length

export const secondsIn = (progress: Progress): number =>
  progress?.items.reduce((sum, { seconds }) => sum + seconds, 0) ?? 0

/** Where to go on: the first part after this one that is not done, then those before it; undefined when all are. */
export function nextMissing<One extends Part>(
  items: readonly One[],
  progress: Progress,
  after?: string,
): One | undefined {
  const at = items.findIndex(({ id }) => id === after) + 1
  return [...items.slice(at), ...items.slice(0, at)].find(({ id }) => !isDone(progress, id))
}

/** What is done and not told yet counts for the reader; the service's own word comes later. */
export const withDone = (progress: ProgressFragment, done: ReadonlySet<string>): ProgressFragment => ({
  ...progress,
  items: [
    ...progress.items.map(item => (done.has(item.itemId) ? { ...item, doneAt: item.doneAt ?? '' } : item)),
    ...[...done]
      .filter(id => !progress.items.some(({ itemId }) => itemId === id))
      .map(itemId => ({ itemId, seconds: 0, doneAt: '', position: null, seen: null })),
  ],
})

/** The tries at a quiz with what one of them has become. */
export const withTry = (tries: readonly TryFragment[], told: TryFragment | undefined): readonly TryFragment[] =>
  told === undefined
    ? tries
    : tries.some(({ id }) => id === told.id)
      ? tries.map(one => (one.id === told.id ? told : one))
      : [...tries, told]
