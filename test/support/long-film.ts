// A film of any length, made as it is sent, over a line that can break.
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import http from 'node:http'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { film } from './films.ts'

const megabyte = 1024 ** 2
const block = randomBytes(megabyte)

/** From one byte to another: a head, then the block again and again with its number in front. */
export function* filmBytes(from: number, to: number): Generator<Buffer> {
  for (let at = Math.floor(from / megabyte) * megabyte; at < to; at += megabyte) {
    const part = Buffer.from(block)
    part.writeUInt32BE(at / megabyte, 100)
    if (at === 0) film('').copy(part)
    yield part.subarray(Math.max(0, from - at), Math.min(megabyte, to - at))
  }
}

export function filmHash(size: number): string {
  const hash = createHash('sha256')
  for (const part of filmBytes(0, size)) hash.update(part)
  return hash.digest('hex')
}

export interface Upload {
  bearer: string
  id: string
  size: number
}

/** What a browser asks of a service at a port. */
export function lineTo(port: number, { bearer, id, size }: Upload) {
  const headers = { authorization: `Bearer ${bearer}`, 'tus-resumable': '1.0.0' }
  const call = (method: string, suffix: string, more: Record<string, string> = {}) =>
    http.request({ port, method, path: `/files/uploads/${id}${suffix}`, headers: { ...headers, ...more } })

  async function offset(): Promise<number> {
    return Number((await answered(call('HEAD', '').end())).headers['upload-offset'])
  }
  /** Sends on from where it stands as far as `until`, and leaves the line open when there would be more. */
  async function begin(until: number) {
    const from = await offset()
    const request = call('PATCH', '', {
      'content-type': 'application/offset+octet-stream',
      'content-length': `${size - from}`,
      'upload-offset': `${from}`,
    })
    request.on('error', () => {}) // the service may close the line first
    const answer = answered(request).catch(() => undefined)
    await pipeline(Readable.from(filmBytes(from, until)), request, { end: false }).catch(() => {})
    return { answer, cut: () => request.destroy() }
  }
  return {
    offset,
    begin,
    /** `until`: the line breaks there. */
    async send(until = size): Promise<void> {
      const { answer, cut } = await begin(until)
      if (until === size) return void (await answer)
      await pause(300) // what the line still holds when it breaks is lost
      cut()
    },
    async finish(): Promise<{ statusCode?: number | undefined; body: unknown }> {
      const answer = await heard(call('POST', '/finish').end())
      return { statusCode: answer.statusCode, body: JSON.parse(String(await buffer(answer))) }
    },
  }
}

async function heard(request: http.ClientRequest): Promise<http.IncomingMessage> {
  const [answer] = (await once(request, 'response')) as [http.IncomingMessage]
  return answer
}

async function answered(request: http.ClientRequest): Promise<http.IncomingMessage> {
  return (await heard(request)).resume()
}
