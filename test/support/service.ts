import { once } from 'node:events'
import { createClient } from 'graphql-ws'
import type { Test } from 'tap'
import WebSocket from 'ws'
import { persistedDocuments } from '../../server/base/persisted.ts'
import { openSecrets } from '../../server/base/secrets.ts'
import { freePort, run, type Running } from './processes.ts'

export const secretKey = 'a secret of the tests that is long enough'
export const secrets = openSecrets([secretKey])
/** For a service in the test's own process: what keeps that busy is the test. */
export const patient = { tooFar: Infinity }

/** The service as production runs it, in a process of its own; it knows the bearers that the tests' own app hands out. */
export async function production(
  t: Test,
  databaseUrl: string,
  more: Record<string, string> = {},
): Promise<{ service: Running; port: number }> {
  const port = await freePort()
  const env = {
    MODE: 'production',
    PORT: String(port),
    PUBLIC_URL: 'https://pd.example',
    DATABASE_URL: databaseUrl,
    SECRET_KEY: secretKey,
    LOG_LEVEL: 'silent',
    ...more,
  }
  const service = run(t, 'server/main.js', { env })
  while (!service.told().includes('https://pd.example')) await service.moreTold()
  return { service, port }
}

/** The text of one of the client's documents. */
export const clientDocument = (name: string): string =>
  [...persistedDocuments().values()].find(text => new RegExp(`^\\w+ ${name}\\b`).test(text)) ?? ''

export interface ListeningPage {
  told: string[]
  /** resolves with the code with which it was sent away */
  sentAway: Promise<number>
  /** waits until it was told this often since the last look, and forgets it */
  hears(times: number): Promise<string[]>
}

interface Ear {
  port: number
  bearer: string
  topics: readonly string[]
}

/** A page that listens for what is reviewed and for gaps. */
export const listen = (t: Test, port: number, bearer: string): Promise<ListeningPage> =>
  listenFor(t, { port, bearer, topics: ['review', 'gaps'] })

/** A page that listens for signals, as the client does; it begins when it is told for the first time, of the last of its topics. */
export async function listenFor(t: Test, { port, bearer, topics }: Ear): Promise<ListeningPage> {
  const told: string[] = []
  let heard: () => void = () => {}
  let leave: (code: number) => void
  const sentAway = new Promise<number>(resolve => (leave = resolve))
  const client = createClient({
    url: `ws://127.0.0.1:${port}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: { authorization: `Bearer ${bearer}` },
    on: { closed: event => leave((event as { code: number }).code) },
  })
  const failed = new Promise<never>((_resolve, reject) =>
    client.subscribe<{ changed: string }>(
      { query: clientDocument('Changed'), variables: { topics } },
      {
        next: ({ data }) => {
          told.push(data!.changed)
          heard()
        },
        error: reject,
        complete: () => {},
      },
    ),
  )
  failed.catch(() => {})
  t.teardown(() => client.dispose())
  const more = () => Promise.race([new Promise<void>(resolve => (heard = resolve)), failed])
  while (!told.includes(topics.at(-1)!)) await more()
  told.length = 0
  return {
    told,
    sentAway,
    async hears(times) {
      while (told.length < times) await more()
      return told.splice(0)
    },
  }
}

export interface RawSocket {
  /** sends a message and answers the next one that comes, or the code with which the connection ends */
  say(message: unknown): Promise<{ type?: string; payload?: unknown; closed?: number }>
}

/** A WebSocket that says whatever it is told to say. */
export async function rawSocket(
  t: Test,
  port: number,
  { bearer, protocol = 'graphql-transport-ws' }: { bearer?: string; protocol?: string } = {},
): Promise<RawSocket> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, protocol)
  t.teardown(() => socket.terminate())
  await once(socket, 'open')
  const say: RawSocket['say'] = async message => {
    const answer = Promise.race([
      once(socket, 'message').then(([data]) => JSON.parse(String(data)) as { type: string }),
      once(socket, 'close').then(([code]) => ({ closed: code as number })),
    ])
    socket.send(JSON.stringify(message))
    return answer
  }
  if (bearer !== undefined) await say({ type: 'connection_init', payload: { authorization: `Bearer ${bearer}` } })
  return { say }
}
