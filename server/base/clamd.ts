// A virus scanner that listens: clamd's INSTREAM. Bytes go to it in pieces with their length before them, and one sentence comes back.
import net from 'node:net'
import type { Readable } from 'node:stream'

/** `clean`, or what it found, or `tooLarge` for it (its StreamMaxLength). Rejects when it is away or says something else. */
export type Verdict = { found: 'nothing' | 'tooLarge' } | { found: 'virus'; name: string }

export type ScannerAddress = { host: string; port: number } | { path: string }

const patienceMs = 120_000

export async function scanWith(address: ScannerAddress, source: Readable): Promise<Verdict> {
  const socket = net.connect(address)
  socket.setTimeout(patienceMs, () => socket.destroy(new Error('the scanner does not answer')))
  let said = ''
  const answer = new Promise<string>((resolve, reject) => {
    socket.setEncoding('latin1')
    socket.on('data', chunk => (said += String(chunk)))
    socket.once('end', () => resolve(said))
    socket.once('error', error => (said === '' ? reject(error) : resolve(said))) // it cuts off what is too large for it
  })
  answer.catch(() => {}) // awaited below
  try {
    await Promise.race([answer, tell(socket, source)])
    return read(await answer)
  } finally {
    source.destroy()
    socket.destroy()
  }
}

async function tell(socket: net.Socket, source: Readable): Promise<void> {
  socket.write('zINSTREAM\0')
  for await (const chunk of source) {
    const bytes = chunk as Buffer
    const length = Buffer.alloc(4)
    length.writeUInt32BE(bytes.length)
    socket.write(length)
    if (!socket.write(bytes)) await drained(socket)
    if (socket.destroyed) return
  }
  socket.write(Buffer.alloc(4))
}

const drained = (socket: net.Socket): Promise<void> =>
  new Promise(resolve => {
    const done = (): void => {
      for (const event of ['drain', 'close', 'end']) socket.off(event, done)
      resolve()
    }
    for (const event of ['drain', 'close', 'end']) socket.once(event, done)
  })

function read(said: string): Verdict {
  const sentence = said.replace(/\0.*$/s, '')
  const virus = /^stream: (.+) FOUND$/.exec(sentence)?.[1]
  if (virus) return { found: 'virus', name: virus }
  if (sentence === 'stream: OK') return { found: 'nothing' }
  if (/size limit exceeded/.test(sentence)) return { found: 'tooLarge' }
  throw new Error(`the scanner says: ${sentence || 'nothing'}`)
}
