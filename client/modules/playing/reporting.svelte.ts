import { untrack } from 'svelte'
import { SvelteSet } from 'svelte/reactivity'
import { ask } from '../../graph/ask.ts'
import { reportProgressDocument, type ProgressFragment } from '../../graph/documents.ts'
import { keeping, type Keeping } from '../../graph/keeping.svelte.ts'
import { watch } from './time-on-task.ts'
import { untold, type Film } from './untold.ts'

const everyMs = 15_000

export interface Reporting {
  /** whether all was told */
  readonly kept: Keeping
  /** parts that were done here; the service may not know yet */
  readonly done: ReadonlySet<string>
  /** the reader is through with a part; false when that could not be told yet */
  markDone(itemId: string): Promise<boolean>
  /** what the reader has seen of a film */
  watched(itemId: string, film: Film): void
}

interface Reports {
  moduleId: string
  /** the part that is open */
  itemId: () => string
  /** how things stand after a report */
  ontold: (progress: ProgressFragment) => void
}

/** Tells the service what was done and how long it took: now and then, and when the reader leaves. What cannot be told waits. */
export function reporting({ moduleId, itemId, ontold }: Reports): Reporting {
  const waiting = untold()
  const done = new SvelteSet<string>()
  let leaving = false
  const time = watch(performance.now(), document.visibilityState === 'visible')
  const kept = keeping(async () => {
    const items = waiting.take()
    if (items.length === 0) return null
    try {
      const { reportProgress } = await ask(
        reportProgressDocument,
        { input: { moduleId, items } },
        { keepalive: leaving },
      )
      if (reportProgress.module?.attempt) ontold(reportProgress.module.attempt)
      return reportProgress.refusal
    } catch (error) {
      items.forEach(waiting.add)
      throw error
    }
  })

  /** The seconds since the last time belong to this part. */
  function spend(itemId: string): void {
    const seconds = time.take(performance.now())
    if (seconds === 0) return
    waiting.add({ itemId, seconds, done: false })
    kept.changed()
  }

  function report(): void {
    spend(itemId())
    void kept.now()
  }

  /** What is told now is told even if the page is gone before it has arrived. */
  function leave(): void {
    leaving = true
    report()
    leaving = false
  }

  $effect(() => {
    const open = itemId()
    waiting.add({ itemId: open, seconds: 0, done: false }) // that it was opened is worth telling
    untrack(() => kept.changed())
    return () => spend(open)
  })
  $effect(() => {
    const timer = setInterval(report, everyMs)
    return () => clearInterval(timer)
  })
  $effect(() => untilGone(time, leave))

  return {
    kept,
    done,
    watched(itemId, film) {
      waiting.add({ itemId, seconds: 0, done: false, ...film })
      kept.changed()
    },
    markDone(id) {
      done.add(id)
      waiting.add({ itemId: id, seconds: 0, done: true })
      spend(id)
      kept.changed()
      return kept.now()
    },
  }
}

const deeds = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchmove', 'scroll'] as const

/** What the reader does, and whether they can see the page; leaving it is the last moment at which something can be told. */
function untilGone(time: ReturnType<typeof watch>, onleave: () => void): () => void {
  const touched = (): void => time.touched(performance.now())
  function seen(): void {
    const visible = document.visibilityState === 'visible'
    time.seen(performance.now(), visible)
    if (!visible) onleave()
  }
  for (const deed of deeds) addEventListener(deed, touched, { passive: true, capture: true })
  document.addEventListener('visibilitychange', seen)
  addEventListener('pagehide', onleave)
  return () => {
    for (const deed of deeds) removeEventListener(deed, touched, { capture: true })
    document.removeEventListener('visibilitychange', seen)
    removeEventListener('pagehide', onleave)
  }
}
