// What hears, over one connection for the whole page, that something has changed.
import type { Client, createClient } from 'graphql-ws'
import { changedDocument, type Topic } from './documents.ts'

export interface Visiting {
  url: string
  /** asked when something listens */
  load(): Promise<{ createClient: typeof createClient }>
  bearer(): Promise<string>
  /** asked when the service has ended the visit: whether there is another one, which the bearer then is of */
  goesOn(): Promise<boolean>
  /** who hear the same do not all ask at the same moment: milliseconds */
  spread: number
  /** and while much happens, not again and again */
  pause: number
  /** what failed is tried again, at the latest after so long: milliseconds */
  patience: number
}

/** Of a connection that was closed; a question that was refused has none. */
const codeOf = (why: unknown): number | undefined => (why as { code?: number } | null)?.code
const launchAgain = 4401
const aMoment = 5000

export function openHearing({ url, load, bearer, goesOn, spread, pause, patience }: Visiting) {
  let client: Promise<Client> | undefined

  async function connect(): Promise<Client> {
    const { createClient } = await load()
    return createClient({
      url,
      connectionParams: async () => ({ authorization: `Bearer ${await bearer()}` }),
      retryAttempts: Infinity,
      retryWait: tried => wait(Math.min(1000 * 2 ** tried, patience) + Math.random() * spread),
      shouldRetry: () => true, // but for codes such as 4401 and 4429
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
    let later: ReturnType<typeof setTimeout> | undefined
    const opened = Date.now()
    let askedAt = 0
    let end: (() => void) | undefined
    let ended = false
    function askAgain(): void {
      timer = undefined
      askedAt = Date.now()
      onChange()
    }
    async function listen(): Promise<void> {
      const connected = await (client ??= connect()).catch(() => (client = undefined))
      if (ended) return
      if (!connected) return listenLater()
      end = connected.subscribe<{ changed: Topic }>(
        { query: changedDocument.text, variables: { topics } },
        {
          next: ({ data }) => {
            if (data && unasked.delete(data.changed) && Date.now() < opened + aMoment) return
            timer ??= setTimeout(askAgain, Math.max(0, askedAt + pause - Date.now()) + Math.random() * spread)
          },
          error(why) {
            if (codeOf(why) === launchAgain) void listenOn()
            else if (codeOf(why)) listenLater()
            // else the page stays right without it: it asks again whenever it is opened
          },
          complete: () => {},
        },
      )
    }
    async function listenOn(): Promise<void> {
      if (await goesOn()) await listen()
    }
    function listenLater(): void {
      if (!ended) later = setTimeout(() => void listen(), patience)
    }
    void listen()
    return () => {
      ended = true
      clearTimeout(timer)
      clearTimeout(later)
      end?.()
    }
  }
}

const wait = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds))
