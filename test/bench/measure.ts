import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** A server in a process of its own, so that its CPU time can be told from the bench's. */
export interface Server {
  /** user and system time since its start, in microseconds */
  cpu(): Promise<number>
  /** sent to the database since its start, where it was started counting */
  statements(): Promise<number>
  stop(): Promise<void>
}

/** Landbridge with the flags of `npm start` and the Dockerfile. */
export const startLandbridge = (settings: object): Promise<Server> =>
  startServer(fileURLToPath(new URL('./landbridge-server.js', import.meta.url)), settings, asInTheDockerfile)

const asInTheDockerfile = [
  '--min-semi-space-size=16',
  '--no-flush-bytecode',
  '--no-memory-reducer',
  '--single-threaded-gc',
]

export async function startServer(module: string, settings: object, flags: readonly string[] = []): Promise<Server> {
  const child = fork(module, {
    execArgv: [...flags],
    env: { ...process.env, BENCH: JSON.stringify(settings) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = once(child, 'exit')
  const answer = async (key: string): Promise<unknown> => {
    for (;;) {
      const [message] = (await Promise.race([once(child, 'message'), ended.then(() => [null])])) as [
        Record<string, unknown> | null,
      ]
      if (!message) throw new Error(`the server ended before it said ${key}`)
      if (key in message) return message
    }
  }
  await answer('ready')
  return {
    async cpu() {
      child.send('cpu')
      const { cpu } = (await answer('cpu')) as { cpu: NodeJS.CpuUsage }
      return cpu.user + cpu.system
    },
    async statements() {
      child.send('statements')
      const { statements } = (await answer('statements')) as { statements: number }
      return statements
    },
    async stop() {
      child.send('stop')
      await ended
    },
  }
}

/** Starts `work` at a fixed rate whatever the answers take; tells how long each took, in milliseconds. */
export async function atRate(perSecond: number, count: number, work: () => Promise<void>): Promise<number[]> {
  const times: number[] = []
  const start = performance.now()
  const running: Promise<void>[] = []
  for (let i = 0; i < count; i++) {
    await sleep(Math.max(0, start + (i * 1000) / perSecond - performance.now()))
    running.push(timed(work).then(time => void times.push(time)))
  }
  await Promise.all(running)
  return times
}

/** As many as possible with `clients` at once, for `seconds`. */
export async function asFastAsPossible(
  clients: number,
  seconds: number,
  work: () => Promise<void>,
): Promise<{ perSecond: number; times: number[] }> {
  const times: number[] = []
  const start = performance.now()
  const client = async (): Promise<void> => {
    while (performance.now() - start < seconds * 1000) times.push(await timed(work))
  }
  await Promise.all(Array.from({ length: clients }, client))
  return { perSecond: (times.length * 1000) / (performance.now() - start), times }
}

/** One at a time, in pairs, each pair in the other order than the one before: how long each took. */
export async function inPairs(
  count: number,
  one: (pair: number) => Promise<unknown>,
  other: (pair: number) => Promise<unknown>,
): Promise<[number, number][]> {
  const times: [number, number][] = []
  for (let pair = 0; pair < count; pair++) {
    const [a, b] = [() => timed(() => one(pair)), () => timed(() => other(pair))]
    if (pair % 2) times.push([await a(), await b()])
    else times.push([await b(), await a()].reverse() as [number, number])
  }
  return times
}

/** Prints what both took and the median of their ratios, pair by pair; answers that. */
export function sayRatio(what: string, times: readonly [number, number][]): number {
  const at = (which: 0 | 1, share: number) =>
    `${quantile(
      times.map(pair => pair[which]),
      share,
    ).toFixed(2)} ms`
  const ratios = times.map(([one, other]) => one / other)
  console.log(
    `${what}: p50 ${at(0, 0.5)} and ${at(1, 0.5)}, p99 ${at(0, 0.99)} and ${at(1, 0.99)} · ratio pair by pair: median ${median(ratios).toFixed(3)} ` +
      `(quartiles ${quantile(ratios, 0.25).toFixed(3)}–${quantile(ratios, 0.75).toFixed(3)})`,
  )
  return median(ratios)
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}
export const median = (values: readonly number[]): number => quantile(values, 0.5)

export const freePort = (): number => 20_000 + Math.floor(Math.random() * 30_000)
