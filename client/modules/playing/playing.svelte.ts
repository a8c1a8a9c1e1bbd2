import type { Snippet } from 'svelte'
import type { PlayerPageQuery, ProgressFragment, TryFragment } from '../../graph/documents.ts'
import { withDone, withTry } from './progress.ts'
import { reporting, type Reporting } from './reporting.svelte.ts'

export type PlayedModule = NonNullable<PlayerPageQuery['module']>

/** What shows a part of some kind. */
export interface PartProps {
  item: PlayedModule['items'][number]
  moduleId: string
  play: Playing
  again: () => Promise<void>
  /** on to other parts; told whether that is the next step */
  ways: Snippet<[boolean]>
}

export interface Playing extends Pick<Reporting, 'kept' | 'markDone' | 'watched'> {
  /** how far the reader is, as far as known here */
  readonly progress: ProgressFragment
  triesAt(itemId: string): readonly TryFragment[]
  /** what an answer to a deed said */
  hear(told: { itemId: string; try?: TryFragment | null; progress?: ProgressFragment | null | undefined }): void
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

  function remember(news: { progress?: ProgressFragment; tries?: Record<string, TryFragment> }): void {
    told = { tries: {}, ...since, ...news, of: module() }
  }

  return {
    kept: reports.kept,
    markDone: reports.markDone,
    watched: reports.watched,
    get progress() {
      return progress
    },
    triesAt: id => withTry(asked.items.find(({ itemId }) => itemId === id)?.tries ?? [], since?.tries[id]),
    hear({ itemId: id, try: one, progress }) {
      remember({
        ...(one && { tries: { ...since?.tries, [id]: one } }),
        ...(progress && { progress }),
      })
    },
  }
}
