import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { connect } from 'node:net'
import { inSchool, type Db } from '../../server/base/database.ts'
import { persistedDocuments } from '../../server/base/persisted.ts'
import { issueToken } from '../../server/base/tokens.ts'
import { visitId } from './generate-faculty.ts'

export interface Answer {
  status: number
  /** of every header of that name */
  headers(name: string): string[]
  body: string
}

/** Sends a whole request and waits for its answer, which must tell its length. */
export type Ask = (request: string) => Promise<Answer>

type Connection = Ask & { isOpen(): boolean; close(): void }

/** One connection that stays open, as a browser's; one question at a time. Costs the bench far less than `fetch`. */
export async function openConnection(port: number): Promise<Connection> {
  const socket = connect(port, '127.0.0.1').setNoDelay()
  await once(socket, 'connect')
  let got: Buffer = Buffer.alloc(0)
  let waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | undefined
  socket.on('data', (chunk: Buffer) => {
    got = got.length > 0 ? Buffer.concat([got, chunk]) : chunk
    const from = got.indexOf('\r\n\r\n') + 4
    const head = got.toString('latin1', 0, from)
    const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
    if (from < 4 || length === undefined || got.length < from + Number(length)) return
    const body = got.toString('utf8', from)
    got = Buffer.alloc(0)
    const headers = (name: string) =>
      [...head.matchAll(new RegExp(`^${name}: (.*)\r$`, 'gim'))].map(([, value = '']) => value)
    waiting?.resolve({ status: Number(head.slice('HTTP/1.1 '.length, 12)), headers, body })
  })
  socket
    .on('error', error => waiting?.reject(error))
    .on('close', () => waiting?.reject(new Error('the connection was closed')))
  const ask: Ask = request => {
    socket.write(request)
    return new Promise((resolve, reject) => (waiting = { resolve, reject }))
  }
  return Object.assign(ask, { isOpen: () => socket.readyState === 'open', close: () => void socket.destroy() })
}

/** A server may close a connection on which nothing came for five seconds, just as something comes. */
const restsAtMost = 2000

/** As many connections as are in use at once, each used again while it is fresh. */
export function openConnections(port: number): Ask {
  const free: { connection: Connection; since: number }[] = []
  const fresh = (): Connection | undefined => {
    for (let last = free.pop(); last; last = free.pop()) {
      if (last.connection.isOpen() && performance.now() - last.since < restsAtMost) return last.connection
      last.connection.close()
    }
    return undefined
  }
  return async request => {
    const connection = fresh() ?? (await openConnection(port))
    const answer = await connection(request)
    free.push({ connection, since: performance.now() })
    return answer
  }
}

export function requestOf(
  line: `${'GET' | 'POST'} ${string}`,
  headers: Readonly<Record<string, string>>,
  body = '',
): string {
  const all = { host: 'bench', ...headers, 'content-length': String(Buffer.byteLength(body)) }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return `${line} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`
}

/** Answers the body; anything but a good answer is an error. */
export type Line = (path: string, asked: object, bearer?: string) => Promise<string>

/** A connection on which one person asks. */
export async function openLine(port: number, address = '10.0.0.1'): Promise<Line & { close(): void }> {
  const connection = await openConnection(port)
  const line: Line = async (path, asked, bearer = '') => {
    const headers = {
      'x-forwarded-for': address,
      authorization: `Bearer ${bearer}`,
      'content-type': 'application/json',
    }
    const { status, body } = await connection(requestOf(`POST ${path}`, headers, JSON.stringify(asked)))
    if (status === 200 && !body.startsWith('{"data":null')) return body
    throw new Error(`${status} ${body.slice(0, 300)}`)
  }
  return Object.assign(line, { close: connection.close })
}

/** What a teacher's page gets for the code with which a launch ends. */
export async function bearerOf(
  line: Line,
  { db, schoolId, n }: { db: Db; schoolId: string; n: number },
): Promise<string> {
  const now = new Date()
  const expiresAt = new Date(now.getTime() + 60_000)
  const token = { schoolId, purpose: 'visit-code', subject: { visitId: visitId(n) }, now, expiresAt }
  const code = await inSchool(db, schoolId, db => issueToken(db, token))
  return (JSON.parse(await line('/app/visit', { code })) as { bearer: string }).bearer
}

/** One of the client's own documents, as its pages ask it. */
export function documentNamed(name: string): { persisted: true; query: string } {
  const text =
    [...persistedDocuments().values()].find(text => new RegExp(`(^|\n)(query|mutation) ${name}\\b`).test(text)) ?? ''
  return { persisted: true, query: createHash('sha256').update(text).digest('hex') }
}
