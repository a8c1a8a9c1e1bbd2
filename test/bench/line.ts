import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { connect } from 'node:net'
import { inSchool, type Db } from '../../server/base/database.ts'
import { persistedDocuments } from '../../server/base/persisted.ts'
import { issueToken } from '../../server/base/tokens.ts'
import { visitId } from './generate-faculty.ts'

/** Answers the body; anything but a good answer is an error. */
export type Line = (path: string, asked: object, bearer?: string) => Promise<string>

/** One connection that stays open, as a browser's; one question at a time. Costs the bench far less than `fetch`. */
export async function openLine(port: number, address = '10.0.0.1'): Promise<Line & { close(): void }> {
  const socket = connect(port, '127.0.0.1').setNoDelay()
  await once(socket, 'connect')
  let got: Buffer = Buffer.alloc(0)
  let waiting: { resolve: (body: string) => void; reject: (error: Error) => void } | undefined
  socket.on('data', (chunk: Buffer) => {
    got = got.length > 0 ? Buffer.concat([got, chunk]) : chunk
    const from = got.indexOf('\r\n\r\n') + 4
    const head = got.toString('latin1', 0, from)
    const length = /content-length: (\d+)/i.exec(head)?.[1]
    if (from < 4 || length === undefined || got.length < from + Number(length)) return
    const body = got.toString('utf8', from)
    got = Buffer.alloc(0)
    if (head.startsWith('HTTP/1.1 200') && !body.startsWith('{"data":null')) waiting?.resolve(body)
    else waiting?.reject(new Error(head.slice(0, 15) + body.slice(0, 300)))
  })
  socket
    .on('error', error => waiting?.reject(error))
    .on('close', () => waiting?.reject(new Error('the connection was closed')))
  const line: Line = (path, asked, bearer = '') => {
    const body = JSON.stringify(asked)
    const head = `POST ${path} HTTP/1.1\r\nhost: bench\r\nx-forwarded-for: ${address}\r\nauthorization: Bearer ${bearer}\r\ncontent-type: application/json`
    socket.write(`${head}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
    return new Promise((resolve, reject) => (waiting = { resolve, reject }))
  }
  return Object.assign(line, { close: () => void socket.destroy() })
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
