import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

export interface ListeningOptions {
  /** past a pooler: a session of its own listens */
  url: string
  channel: string
  onSignal(text: string): void
  /** after a time in which signals may have been missed */
  onRegained(): void
  onLost(error: unknown): void
}

export interface Listening {
  /** whoever is told that it listens misses nothing from then on */
  started(): Promise<void>
  stop(): Promise<void>
}

const longestWait = 30_000

/** A connection on which signals arrive. It begins when it is first needed, and anew when it was lost. */
export function openListening(options: ListeningOptions): Listening {
  let started: Promise<void> | undefined
  let stopped = false
  let client: pg.Client | undefined

  async function connect(): Promise<{ lost: Promise<void> }> {
    client = new pg.Client({ connectionString: options.url, application_name: 'landbridge listening', keepAlive: true })
    client.on('error', options.onLost)
    client.on('notification', ({ payload }) => options.onSignal(payload ?? ''))
    const lost = new Promise<void>(resolve => client!.once('end', resolve))
    await client.connect()
    await client.query(`listen "${options.channel}"`)
    return { lost }
  }

  async function keep(begun: () => void): Promise<void> {
    for (let wait = 100; !stopped; wait = Math.min(wait * 2, longestWait)) {
      try {
        const { lost } = await connect()
        wait = 100
        begun()
        options.onRegained()
        await lost
      } catch (error) {
        options.onLost(error)
      }
      if (!stopped) await sleep(wait, undefined, { ref: false })
    }
  }

  return {
    started: () => (started ??= new Promise(resolve => void keep(resolve))),
    async stop() {
      stopped = true
      await client?.end().catch(() => {})
    },
  }
}
