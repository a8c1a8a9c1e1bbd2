// GraphQL over WebSocket (graphql-transport-ws): subscriptions alone, for visits that go on.
import websocket from '@fastify/websocket'
import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import mercurius from 'mercurius'
import type { Changes, SocketContext } from './changes.ts'

const silentAtMost = 10_000
const heard = new WeakSet<object>()
/** A bearer or the one subscription, and room to spare: mercurius parses a text before anybody may look at it. */
const longestMessage = 4096
/** A page says two things when another one is opened; these at once, and then one a second. */
const messagesAtOnce = 100

interface Talking {
  on(event: 'message', heard: () => void): void
  terminate(): void
}

/** To be registered before mercurius, which would take messages of a megabyte, and as many as come. */
export async function openSockets(app: FastifyInstance): Promise<void> {
  await app.register(websocket, {
    options: {
      maxPayload: longestMessage,
      verifyClient: ({ req: { socket } }: { req: IncomingMessage }, next: (good: boolean) => void) => {
        setTimeout(() => heard.has(socket) || socket.destroy(), silentAtMost).unref() // who came and asked for nothing
        next(true)
      },
    },
  })
  app.websocketServer.on('connection', (socket: Talking) => {
    const began = performance.now()
    let messages = 0
    socket.on('message', () => {
      if (++messages > messagesAtOnce + (performance.now() - began) / 1000) socket.terminate()
    })
  })
}

/** The bearer comes in `connection_init`, as `authorization`. */
export const socketOptions = ({ recognise }: Pick<Changes, 'recognise'>) => ({
  fullWsTransport: false, // queries and mutations come by HTTP
  context: (socket: SocketContext['socket']) => ({ socket }),
  onConnect: async ({ payload }: { payload?: { authorization?: unknown } }) => {
    const listener = await recognise(String(payload?.authorization ?? ''))
    return listener ? { listener } : false
  },
})

interface Asked extends SocketContext {
  request: FastifyRequest
  persisted?: true
}

/** mercurius asks its provider of persisted documents for HTTP alone. */
export function guardSockets(
  app: FastifyInstance,
  { documents, persistedOnly }: { documents: ReadonlyMap<string, string>; persistedOnly: boolean },
): void {
  const refuse = (): never => {
    throw new mercurius.ErrorWithProps('unknown operation', { code: 'NOT_PERSISTED' })
  }
  // runs for texts only …
  app.graphql.addHook<Asked>('preSubscriptionParsing', async (_schema, source, context) => {
    if (documents.has(createHash('sha256').update(source).digest('hex'))) context.persisted = true
  })
  // … and a syntax tree comes straight here
  app.graphql.addHook<Asked>('preSubscriptionExecution', async (_schema, _document, context) => {
    if (persistedOnly && context.persisted !== true) refuse()
    heard.add(context.request.raw.socket)
  })
}
