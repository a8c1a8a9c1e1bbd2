import { ask } from './ask.ts'
import { asking, type Asking } from './asking.svelte.ts'
import type { Doc, Topic } from './documents.ts'

/** A part of a list as the service gives it. */
interface Part<Node> {
  edges: readonly { node: Node }[]
  pageInfo: { endCursor: string | null; hasNextPage: boolean }
  totalCount: number
}

export interface Growing<Result, Node> extends Asking<Result> {
  /** all that was asked for so far, in order */
  readonly nodes: readonly Node[]
  /** how many the reader has not seen yet */
  readonly left: number
  readonly adding: boolean
  /** why the last `more` brought nothing */
  readonly addingFault: unknown
  more(): Promise<void>
}

interface Asks<Result, Variables, Node> {
  variables: () => Variables
  partOf: (answer: Result) => Part<Node>
  /** as of `asking` */
  topics?: readonly Topic[]
}

/** A list by parts: the first one comes with the page, each next one when the reader wants more. */
export function growing<Result, Variables, Node>(
  document: Doc<Result, Variables>,
  { variables, partOf, topics }: Asks<Result, Variables, Node>,
): Growing<Result, Node> {
  const asked = asking(document, variables, topics)
  let further = $state.raw<{ of: Result; parts: readonly Part<Node>[] }>()
  let adding = $state(false)
  let addingFault = $state.raw<unknown>()
  const parts = $derived.by((): readonly Part<Node>[] => {
    if (asked.data === undefined) return []
    return [partOf(asked.data), ...(further?.of === asked.data ? further.parts : [])]
  })
  const nodes = $derived(parts.flatMap(({ edges }) => edges.map(({ node }) => node)))

  async function more(): Promise<void> {
    const of = asked.data
    const end = parts.at(-1)?.pageInfo
    if (of === undefined || !end?.hasNextPage || adding) return
    adding = true
    try {
      const next = partOf(await ask(document, { ...variables(), after: end.endCursor }))
      further = { of, parts: [...parts.slice(1), next] }
      addingFault = undefined
    } catch (error) {
      addingFault = error
    } finally {
      adding = false
    }
  }

  return {
    get data() {
      return asked.data
    },
    get fault() {
      return asked.fault
    },
    get waiting() {
      return asked.waiting
    },
    again: () => asked.again(),
    get nodes() {
      return nodes
    },
    get left() {
      const last = parts.at(-1)
      return last?.pageInfo.hasNextPage ? last.totalCount - nodes.length : 0
    },
    get adding() {
      return adding
    },
    get addingFault() {
      return addingFault
    },
    more,
  }
}
