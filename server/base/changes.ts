// Who listens over a WebSocket, and who of them hears what. Nothing of one school reaches another.
import mercurius, { type MercuriusContext } from 'mercurius'
import type { Resolvers, Topic } from '../graph-types.ts'
import { coordinates, type Viewer } from './caller.ts'
import { gathering } from './gathering.ts'
import { openListening } from './listening.ts'
import { channel, type Signal } from './signals.ts'

export interface Listener {
  schoolId: string
  viewer: Viewer
  visitEndsAt: Date
}

export interface ChangesOptions {
  databaseUrl: string
  now: () => Date
  /** whose visit a bearer belongs to; undefined when it is over */
  recognise(bearer: string): Promise<Listener | undefined>
  /** those of these visits that go on, with what they may do now */
  visitsGoingOn(schoolId: string, visitIds: readonly string[]): Promise<ReadonlyMap<string, Viewer>>
  onFault(error: unknown): void
  /** milliseconds that a connection is kept that listens to nothing any more; the client waits five seconds for its next page */
  deafAtMost?: number
}

/** What mercurius keeps of a WebSocket: the connection, and what `onConnect` found. */
export interface SocketContext extends MercuriusContext {
  socket: { close(code: number, reason: string): void }
  listener: Listener
}

interface Ear extends Listener {
  socket: SocketContext['socket']
  topics: ReadonlySet<Topic>
  tell(topic: Topic): void
  /** with its whole connection */
  end(): void
}

export interface Changes extends Pick<ChangesOptions, 'recognise'> {
  resolvers: object
  stop(): Promise<void>
}

const isGuest = ({ roles }: Viewer): boolean => roles.has('guest')
const noGuest = (viewer: Viewer): boolean => !isGuest(viewer)
const judges = (viewer: Viewer): boolean => viewer.roles.has('rater') || coordinates(viewer)
const mayHear: Record<Topic, (viewer: Viewer) => boolean> = {
  review: judges,
  gaps: noGuest,
  gaps_of_others: coordinates,
  assignments: noGuest,
  notices: noGuest,
  bookings: noGuest,
  sessions: noGuest,
  planning: ({ roles }) => roles.has('coordinator'),
  guest: isGuest,
}
/** Whoever's gaps change, pages on which coordinators read those of others are told as well: not whose, as of what waits for review. */
const toldOf = (told: Signal): Signal[] =>
  told.topic === 'gaps' ? [told, { ...told, topic: 'gaps_of_others', personIds: null }] : [told]
/** Each tab has one, and may say so much by it; of more tabs the last ones wait until others are closed. */
const socketsOfAVisit = 20
const earsOfAVisit = 5 * socketsOfAVisit
const pause = 1000

export function openChanges(options: ChangesOptions): Changes {
  const ears = new Set<Ear>()
  const signals = gathering(signal => void pass(signal).catch(options.onFault), pause)
  const listening = openListening({
    url: options.databaseUrl,
    channel,
    onSignal: text => toldOf(JSON.parse(text) as Signal).forEach(signals.passOn),
    onRegained: () => ears.forEach(ear => ear.topics.forEach(ear.tell)),
    onLost: options.onFault,
  })

  /** Whose visit has ended meanwhile is told nothing and sent away. */
  async function pass({ schoolId, topic, personIds }: Signal): Promise<void> {
    const meant = [...ears].filter(
      ear =>
        ear.schoolId === schoolId &&
        ear.topics.has(topic) &&
        (personIds === null || personIds.includes(ear.viewer.personId)),
    )
    if (meant.length === 0) return
    const goingOn = await options.visitsGoingOn(schoolId, [...new Set(meant.map(ear => ear.viewer.visitId))])
    for (const ear of meant) {
      const viewer = goingOn.get(ear.viewer.visitId)
      if (!viewer) ear.end()
      else if (mayHear[topic](viewer)) ear.tell(topic)
    }
  }

  /** A page that leaves closes its connection; who only stays with many, listening to nothing, would take them from others. */
  function closeDeaf(socket: SocketContext['socket']): void {
    if (![...ears].some(ear => ear.socket === socket)) socket.close(1000, 'it listens to nothing')
  }

  async function open({ socket, listener }: SocketContext, topics: readonly Topic[]) {
    const others = [...ears].filter(ear => ear.viewer.visitId === listener.viewer.visitId)
    if (others.length >= earsOfAVisit)
      throw new mercurius.ErrorWithProps('this visit listens too often', { code: 'TOO_LARGE' })
    const sockets = new Set(others.map(ear => ear.socket)).add(socket)
    if (sockets.size > socketsOfAVisit) {
      socket.close(4429, 'this visit has too many connections')
      throw new mercurius.ErrorWithProps('this visit has too many connections', { code: 'TOO_LARGE' })
    }
    const told = toldOnce<Topic>(() => {
      clearTimeout(ending)
      ears.delete(ear)
      setTimeout(closeDeaf, options.deafAtMost ?? 10_000, socket).unref()
    })
    const end = (): void => {
      socket.close(4401, 'launch again')
      void told.return()
    }
    const heard = topics.filter(topic => mayHear[topic](listener.viewer))
    const ear: Ear = { ...listener, socket, topics: new Set(heard), tell: told.tell, end }
    const ending = setTimeout(end, listener.visitEndsAt.getTime() - options.now().getTime()).unref()
    ears.add(ear)
    await listening.started()
    heard.forEach(told.tell) // what changed before is not known
    return told
  }

  const resolvers: Pick<Resolvers<SocketContext>, 'Subscription'> = {
    Subscription: {
      changed: { subscribe: (_root, { topics }, context) => open(context, topics), resolve: (topic: Topic) => topic },
    },
  }
  const stop = (): Promise<void> => {
    signals.stop()
    return listening.stop()
  }
  return { resolvers, recognise: options.recognise, stop }
}

/** What is told again before it was taken is one. */
function toldOnce<T>(onReturn: () => void) {
  const waiting = new Set<T>()
  let over = false
  let wake: () => void = () => {}
  const done = { done: true, value: undefined } as const
  return {
    tell(value: T): void {
      waiting.add(value)
      wake()
    },
    async next(): Promise<IteratorResult<T>> {
      while (waiting.size === 0 && !over) await new Promise<void>(resolve => (wake = resolve))
      const [value] = waiting
      if (over || value === undefined) return done
      waiting.delete(value)
      return { done: false, value }
    },
    async return(): Promise<IteratorResult<T>> {
      over = true
      onReturn()
      wake()
      return done
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
