import { Offline, Renewed } from './ask.ts'
import type { Refusal } from './deed.svelte.ts'
import { LaunchAgain } from './visit.svelte.ts'

export interface Keeping {
  readonly state: 'unchanged' | 'changed' | 'keeping' | 'kept' | 'refused' | 'offline' | 'renewed' | 'fault'
  /** when it was last kept */
  readonly at: number | null
  readonly refusal: Refusal | null
  /** something was changed: it is kept in a moment */
  changed(): void
  /** keeps what is not kept yet; false when that was not possible */
  now(): Promise<boolean>
}

const pauseMs = 700
const retryMs = 5_000
let onThisPage: readonly Keeping['now'][] = []

/** Keeps whatever is not kept yet anywhere on the page; false when that was not possible. */
export const keepAll = async (): Promise<boolean> => (await Promise.all(onThisPage.map(now => now()))).every(Boolean)

/** Keeps what is being written a moment after the last change, one save at a time; without a connection it tries again. */
export function keeping(save: () => Promise<Refusal | null | undefined>): Keeping {
  let state = $state<Keeping['state']>('unchanged')
  let at = $state<number | null>(null)
  let refusal = $state.raw<Refusal | null>(null)
  let changes = 0
  let tried = 0
  let kept = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null

  async function run(): Promise<void> {
    tried = changes
    const mine = tried
    state = 'keeping'
    try {
      refusal = (await save()) ?? null
      if (!refusal) {
        kept = mine
        at = Date.now()
      }
      state = refusal ? 'refused' : kept === changes ? 'kept' : 'changed'
    } catch (error) {
      state = error instanceof Offline ? 'offline' : error instanceof Renewed ? 'renewed' : 'fault'
      if (!(error instanceof LaunchAgain || error instanceof Renewed)) later(retryMs)
    }
  }

  function later(ms: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void now(), ms)
  }

  async function now(): Promise<boolean> {
    clearTimeout(timer)
    while (kept !== changes) {
      running ??= run().finally(() => (running = null))
      await running
      if (tried === changes && kept !== changes) return false
    }
    return true
  }

  // what is left when the page goes is kept on the way out
  $effect(() => {
    onThisPage = [...onThisPage, now]
    return () => {
      onThisPage = onThisPage.filter(other => other !== now)
      void now()
    }
  })
  return {
    get state() {
      return state
    },
    get at() {
      return at
    },
    get refusal() {
      return refusal
    },
    changed() {
      changes++
      if (state !== 'keeping') state = 'changed'
      later(pauseMs)
    },
    now,
  }
}
