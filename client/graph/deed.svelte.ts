import { Fault, Offline, Renewed } from './ask.ts'
import { Busy, LaunchAgain } from './visit.svelte.ts'

export interface Refusal {
  readonly code: string
  readonly details?: unknown
}

export interface Deed {
  /** while it is being done; it is not begun twice */
  readonly busy: boolean
  /** why it was not done: the service's refusal, or that nothing came back */
  readonly refusal: Refusal | null
  /** does it; true when it was done */
  do(work: () => Promise<Refusal | null | undefined>): Promise<boolean>
}

/** What a button does: once at a time, and whatever stops it is said in place by `<Refused>`. */
export function deed(): Deed {
  let busy = $state(false)
  let refusal = $state.raw<Refusal | null>(null)
  return {
    get busy() {
      return busy
    },
    get refusal() {
      return refusal
    },
    async do(work) {
      if (busy) return false
      busy = true
      try {
        refusal = (await work()) ?? null
      } catch (error) {
        refusal = stopped(error)
      } finally {
        busy = false
      }
      return refusal === null
    },
  }
}

/** What is thrown in place of an answer, as something that can be said. */
export function stopped(error: unknown): Refusal {
  if (error instanceof Offline) return { code: 'OFFLINE' }
  if (error instanceof Busy) return { code: 'TRY_AGAIN' }
  if (error instanceof Renewed) return { code: 'RENEWED' }
  if (error instanceof Fault) return { code: 'FAULT', details: { requestId: error.requestId ?? 'unknown' } }
  if (error instanceof LaunchAgain) return { code: 'LAUNCH_AGAIN' }
  throw error
}
