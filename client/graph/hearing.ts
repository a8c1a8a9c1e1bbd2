// What hears, over one connection for the whole page, that something has changed.
import type { Client } from 'graphql-ws'
import { changedDocument, type Topic } from './documents.ts'

export interface Visiting {
  url: string
  bearer(): Promise<string>
  /** asked when the service has ended the visit: whether there is another one, which the bearer then is of */
  goesOn(): Promise<boolean>
  /** who hear the same do not all ask at the same moment: milliseconds */
  spread: number
  /** and while much happens, not again and again */
  pause: number
}

const isOver = (why: unknown): boolean => (why as { code?: number } | null)?.code === 4401

export function openHearing({ url, bearer, goesOn, spread, pause }: Visiting) {
  let client: Promise<Client> | undefined

  /** Loaded when something listens. */
  async function connect(): Promise<Client> {
    const { createClient } = await import('graphql-ws')
    return createClient({
      url,
      connectionParams: async () => ({ authorization: `Bearer ${await bearer()}` }),
      retryAttempts: Infinity,
      shouldRetry: () => true, // but for what cannot help, such as after 4401
      lazyCloseTimeout: 5000,
    })
  }

  /**
   * Tells that what the page shows may have changed: nothing more is said, the page asks its document again.
   * Each connection begins by telling all topics, since what came before is not known; the first time the page has just asked.
   * @returns what ends it
   */
  return function hear(topics: readonly Topic[], onChange: () => void): () => void {
    const unasked = new Set(topics)
    let timer: ReturnType<typeof setTimeout> | undefined
    let askedAt = 0
    let end: (() => void) | undefined
    let ended = false
    function askAgain(): void {
      timer = undefined
      askedAt = Date.now()
      onChange()
    }
    async function listen(): Promise<void> {
      const connected = await (client ??= connect())
      if (ended) return
      end = connected.subscribe<{ changed: Topic }>(
        { query: changedDocument.text, variables: { topics } },
        {
          next: ({ data }) => {
            if (data && unasked.delete(data.changed)) return
            timer ??= setTimeout(askAgain, Math.max(0, askedAt + pause - Date.now()) + Math.random() * spread)
          },
          error: why => void (isOver(why) && listenOn()), // else the page stays right without it: it asks again whenever it is opened
          complete: () => {},
        },
      )
    }
    async function listenOn(): Promise<void> {
      if (await goesOn()) await listen()
    }
    void listen()
    return () => {
      ended = true
      clearTimeout(timer)
      end?.()
    }
  }
}
