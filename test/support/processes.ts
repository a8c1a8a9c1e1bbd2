import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Test } from 'tap'

export interface Running {
  child: ChildProcess
  /** the first line that it tells; fails when it ends before */
  firstLine(): Promise<string>
  /** everything told so far on standard output */
  told(): string
  /** on standard error */
  complaints(): string
  /** waits until it tells more; fails when it has ended */
  moreTold(): Promise<void>
  kill(): Promise<void>
  /** ends its standard input and waits until it has ended */
  finish(): Promise<number | null>
}

interface RunOptions {
  args?: string[]
  env?: Record<string, string>
  /** what was compiled; dist/ unless told */
  dist?: string
}

export const dist = fileURLToPath(new URL('../../', import.meta.url))

/** Runs a compiled file (its path below dist/) as a process of its own, which ends with the test at the latest. */
export function run(t: Test, file: string, options: RunOptions = {}): Running {
  const script = path.join(options.dist ?? dist, file)
  // tap's own loader would only slow it down
  const env = { PATH: process.env['PATH'] ?? '', ...options.env }
  const child = spawn(process.execPath, [script, ...(options.args ?? [])], { env, stdio: ['pipe', 'pipe', 'pipe'] })
  let told = ''
  let complaints = ''
  child.stdout.on('data', (chunk: Buffer) => (told += chunk))
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL')
    await ended
  }
  t.teardown(kill)
  let over = false
  void ended.then(() => (over = true))
  const moreTold = async (): Promise<void> => {
    if (over) throw new Error(`${file} ended: ${told}${complaints}`)
    await Promise.race([once(child.stdout, 'data'), ended])
  }
  return {
    child,
    kill,
    told: () => told,
    complaints: () => complaints,
    moreTold,
    async firstLine() {
      while (!told.includes('\n')) await moreTold()
      return told.slice(0, told.indexOf('\n'))
    },
    async finish() {
      child.stdin.end()
      return ended
    },
  }
}

/** Below those that the system hands out by itself, and each process has its own: what is free stays so until it is taken. */
let next = 11_000 + (process.pid % 210) * 100

/** A port of 127.0.0.1 that nobody listens on. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = next++ // taken before we wait: others may ask meanwhile
    if (await isFree(port, '127.0.0.1')) return port
  }
}

const isFree = (port: number, host: string): Promise<boolean> =>
  new Promise(resolve => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, host, () => server.close(() => resolve(true)))
  })

/** The first of three in a row. */
export async function threeFreePorts(): Promise<number> {
  for (;;) {
    const ports = [next++, next++, next++]
    const free = await Promise.all(ports.map(port => isFree(port, 'localhost')))
    if (free.every(Boolean)) return ports[0]!
  }
}
