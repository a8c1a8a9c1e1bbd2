import type { Client } from 'graphql-ws'
import { changedDocument, type Topic } from './documents.ts'
import { bearer } from './visit.svelte.ts'

const spread = 2000 // who hear the same do not all ask at the same moment
const pause = 4000 // and while much happens, not again and again
let client: Promise<Client> | undefined

/** One connection for all that listens on this page; loaded when something does. */
async function connect(): Promise<Client> {
  const { createClient } = await import('graphql-ws')
  return createClient({
    url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
    connectionParams: async () => ({ authorization: `Bearer ${await bearer()}` }),
    retryAttempts: Infinity,
    shouldRetry: event => (event as CloseEvent).code !== 4401, // the visit is over
    lazyCloseTimeout: 5000,
  })
}

/**
 * Tells that what the page shows may have changed: nothing more is said, the page asks its document again.
 * Each connection begins by telling all topics, since what came before is not known; the first time the page has just asked.
 * @returns what ends it
 */
export function hear(topics: readonly Topic[], onChange: () => void): () => void {
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
  void (client ??= connect()).then(client => {
    if (ended) return
    end = client.subscribe<{ changed: Topic }>(
      { query: changedDocument.text, variables: { topics } },
      {
        next: ({ data }) => {
          if (data && unasked.delete(data.changed)) return
          timer ??= setTimeout(askAgain, Math.max(0, askedAt + pause - Date.now()) + Math.random() * spread)
        },
        error: () => {}, // the page stays right without it: it asks again whenever it is opened
        complete: () => {},
      },
    )
  })
  return () => {
    ended = true
    clearTimeout(timer)
    end?.()
  }
}
