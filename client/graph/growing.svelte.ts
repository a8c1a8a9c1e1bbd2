import { ask } from './ask.ts'
import { askingBy, type Asking } from './asking.svelte.ts'
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

/** The list as far as it was asked for at once. */
interface Grown<Result, Node> {
  answer: Result
  parts: readonly Part<Node>[]
  /** what it was asked with */
  given: string
}

/**
 * A list by parts: the first one comes with the page, each next one when the reader wants more.
 * Asked again, it is asked as far as the reader has it before their eyes.
 */
export function growing<Result, Variables, Node>(
  document: Doc<Result, Variables>,
  { variables, partOf, topics }: Asks<Result, Variables, Node>,
): Growing<Result, Node> {
  let further = $state.raw<{ of: Grown<Result, Node>; parts: readonly Part<Node>[] }>()
  let adding = $state(false)
  let addingFault = $state.raw<unknown>()
  const asked = askingBy(asFarAsShown, variables, topics)
  const parts = $derived.by((): readonly Part<Node>[] => {
    if (asked.data === undefined) return []
    return further?.of === asked.data ? further.parts : asked.data.parts
  })
  const nodes = $derived(nodesOf(parts))

  async function asFarAsShown(given: Variables): Promise<Grown<Result, Node>> {
    const grown = { answer: await ask(document, given), given: JSON.stringify(given) }
    const parts = [partOf(grown.answer)]
    const shown = (): number => (asked.data?.given === grown.given ? nodes.length : 0)
    for (let end = parts[0]!.pageInfo; end.hasNextPage && nodesOf(parts).length < shown();) {
      const next = await partAfter(end, given)
      parts.push(next)
      end = next.pageInfo
    }
    return { ...grown, parts }
  }

  const partAfter = async ({ endCursor }: Part<Node>['pageInfo'], given: Variables): Promise<Part<Node>> =>
    partOf(await ask(document, { ...given, after: endCursor }))

  async function more(): Promise<void> {
    const of = asked.data
    const end = parts.at(-1)?.pageInfo
    if (of === undefined || !end?.hasNextPage || adding) return
    adding = true
    try {
      const next = await partAfter(end, variables())
      further = { of, parts: [...parts, next] }
      addingFault = undefined
    } catch (error) {
      addingFault = error
    } finally {
      adding = false
    }
  }

  return {
    get data() {
      return asked.data?.answer
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

const nodesOf = <Node>(parts: readonly Part<Node>[]): Node[] =>
  parts.flatMap(({ edges }) => edges.map(({ node }) => node))
