// A peer that speaks clamd's INSTREAM over TCP and knows one virus, the one that is none.
import { once } from 'node:events'
import net from 'node:net'
import type { Test } from 'tap'

export const eicar = Buffer.from('X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*')
export const streamMaxLength = 1024 * 1024

/** `says`: whatever comes. */
export async function clamd(t: Test, port: number, says?: string): Promise<void> {
  const server = net.createServer(socket => {
    let come = Buffer.alloc(0)
    const answer = (text: string): void => void socket.end(text)
    socket.on('error', () => {})
    socket.on('data', chunk => {
      if (socket.writableEnded) return
      come = Buffer.concat([come, chunk])
      if (says !== undefined) return answer(says)
      const stream = streamIn(come)
      if (stream === 'too large') answer('INSTREAM size limit exceeded. ERROR\0')
      else if (stream) answer(stream.includes(eicar) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0')
    })
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => server.close())
}

/** What was sent, once it has come whole. */
function streamIn(come: Buffer): Buffer | 'too large' | undefined {
  const command = 'zINSTREAM\0'
  if (come.length < command.length) return undefined
  if (come.toString('latin1', 0, command.length) !== command) throw new Error('this is not INSTREAM')
  const parts: Buffer[] = []
  for (let at = command.length, size = 0; at + 4 <= come.length;) {
    const length = come.readUInt32BE(at)
    if (length === 0) return Buffer.concat(parts)
    if ((size += length) > streamMaxLength) return 'too large'
    parts.push(come.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return undefined
}
