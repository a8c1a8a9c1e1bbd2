import { ask } from './ask.ts'
import { hear } from './changes.ts'
import type { Doc, Topic } from './documents.ts'
import { LaunchAgain } from './visit.svelte.ts'

export interface Asking<Result> {
  /** the newest answer; stays while it is asked anew */
  readonly data: Result | undefined
  readonly fault: unknown
  readonly waiting: boolean
  /** after a mutation */
  again(): Promise<void>
}

/**
 * A page's one document: asked when the page comes, when its variables change, and again after a mutation.
 * @param topics what else makes it ask again: somebody changed something elsewhere
 */
export const asking = <Result, Variables>(
  document: Doc<Result, Variables>,
  variables: () => Variables,
  topics?: readonly Topic[],
): Asking<Result> => askingBy(given => ask(document, given), variables, topics)

/** The same of what takes more than one question. */
export function askingBy<Result, Variables>(
  answerTo: (given: Variables) => Promise<Result>,
  variables: () => Variables,
  topics: readonly Topic[] = [],
): Asking<Result> {
  let data = $state.raw<Result>()
  let fault = $state.raw<unknown>()
  let waiting = $state(true)
  let newest = 0

  async function load(given: Variables): Promise<void> {
    const mine = ++newest
    waiting = true
    try {
      const answer = await answerTo(given)
      if (mine !== newest) return
      data = answer
      fault = undefined
    } catch (error) {
      if (mine === newest && !(error instanceof LaunchAgain)) fault = error
    } finally {
      if (mine === newest) waiting = false
    }
  }

  $effect(() => void load(variables()))
  $effect(() => (topics.length > 0 ? hear(topics, () => void load(variables())) : undefined))
  return {
    get data() {
      return data
    },
    get fault() {
      return fault
    },
    get waiting() {
      return waiting
    },
    again: () => load(variables()),
  }
}
