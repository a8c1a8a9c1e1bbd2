import type { Doc } from './documents.ts'
import { bearer, Busy, endVisit, LaunchAgain } from './visit.svelte.ts'

/** The service answered, but not with what was asked for: a fault of ours, with the id under which it is logged. */
export class Fault extends Error {
  readonly requestId: string | null
  constructor(message: string, requestId: string | null) {
    super(message)
    this.requestId = requestId
  }
}

/** Nothing came back: the network, or a service that restarts. */
export class Offline extends Error {}

/** The service was upgraded after the page was loaded and no longer knows what it asks: only loading the page again helps. */
export class Renewed extends Error {}

interface Answer<Result> {
  data?: Result | null
  errors?: { message: string; extensions?: { code?: string; requestId?: string } }[]
}

/**
 * Asks one document. Throws LaunchAgain, Offline, Busy, Renewed or Fault; a refusal is part of the answer.
 * @param options keepalive: it is to arrive even when the page goes meanwhile
 */
export async function ask<Result, Variables>(
  document: Doc<Result, Variables>,
  variables: Variables,
  { keepalive = false } = {},
): Promise<Result> {
  const authorization = `Bearer ${await unlessOffline(bearer())}`
  const answer = await unlessOffline(
    fetch('/graphql', {
      method: 'POST',
      keepalive,
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ query: document.hash, persisted: true, variables }),
    }),
  )
  const { data, errors } = (await answer.json().catch(() => ({}))) as Answer<Result>
  const first = errors?.[0]
  if (first?.extensions?.code === 'LAUNCH_AGAIN') {
    endVisit()
    throw new LaunchAgain()
  }
  if (first?.extensions?.code === 'TRY_AGAIN') throw new Busy()
  if (first?.extensions?.code === 'MER_ERR_GQL_PERSISTED_QUERY_NOT_FOUND') throw new Renewed()
  if (first || !data)
    throw new Fault(
      first?.message ?? `${answer.status}`,
      first?.extensions?.requestId ?? answer.headers.get('x-request-id'),
    )
  return data
}

async function unlessOffline<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw error instanceof TypeError ? new Offline() : error // what fetch throws when there is no connection
  }
}
