// Two gigabytes over a line that breaks ten times, with one kill -9 of the service: whole at the end, and its memory flat all the while.
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import t from 'tap'
import { beginUpload } from '../support/files.ts'
import { film } from '../support/films.ts'
import { draftModule } from '../support/modules.ts'
import { contentOf } from '../support/playing.ts'
import { production } from '../support/service.ts'
import { people, world } from '../support/world.ts'

const size = 2 * 1024 ** 3
const cuts = 10
const megabyte = 1024 ** 2
const block = randomBytes(megabyte)

/** The film from one byte to another: a head, then the block again and again with its number in front. */
function* bytes(from: number, to: number): Generator<Buffer> {
  for (let at = Math.floor(from / megabyte) * megabyte; at < to; at += megabyte) {
    const part = Buffer.from(block)
    part.writeUInt32BE(at / megabyte, 100)
    if (at === 0) film('').copy(part)
    yield part.subarray(Math.max(0, from - at), Math.min(megabyte, to - at))
  }
}

t.test('two gigabytes arrive whole over a line that breaks, and the service’s memory stays flat', async t => {
  const w = await world(t, { now: new Date().toISOString() }) // the service's own clock
  const { cora } = await people(w)
  const { id: to } = await draftModule(cora, await contentOf(w))
  const { id = '' } = await beginUpload(cora, { purpose: 'module', to, name: 'film.mp4', size })
  const folder = mkdtempSync(path.join(os.tmpdir(), 'landbridge-slow-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  const start = () => production(t, w.url, { DATA_DIR: folder })
  let { service, port } = await start()
  const memory: number[] = []
  const looking = setInterval(() => memory.push(residentMegabytes(service.child.pid!)), 200)
  t.teardown(() => clearInterval(looking))
  const headers = { authorization: `Bearer ${cora.bearer}`, 'tus-resumable': '1.0.0' }
  const call = (method: string, suffix: string, more: Record<string, string>) =>
    http.request({ port, method, path: `/files/uploads/${id}${suffix}`, headers: { ...headers, ...more } })

  async function offset(): Promise<number> {
    const answer = await answered(call('HEAD', '', {}).end())
    return Number(answer.headers['upload-offset'])
  }
  /** Sends on from where it stands; `until`: the line breaks there. */
  async function send(until = size): Promise<void> {
    const from = await offset()
    const request = call('PATCH', '', {
      'content-type': 'application/offset+octet-stream',
      'content-length': `${size - from}`,
      'upload-offset': `${from}`,
    })
    const answer = answered(request).catch(() => undefined)
    await pipeline(Readable.from(bytes(from, until)), request, { end: false })
    if (until < size) request.destroy()
    else await answer
  }

  const idle = residentMegabytes(service.child.pid!)
  for (let cut = 1; cut <= cuts; cut++) {
    await send(Math.floor((size * cut) / (cuts + 1)))
    if (cut !== cuts / 2) continue
    await service.kill()
    ;({ service, port } = await start())
  }
  await send()
  const finished = await answered(call('POST', '/finish', {}).end())
  t.equal(finished.statusCode, 201)
  const hash = createHash('sha256')
  for (const part of bytes(0, size)) hash.update(part)
  const sha256 = hash.digest('hex')
  const kept = path.join(folder, 'files', w.here.schoolId, sha256.slice(0, 2), sha256)
  t.equal(statSync(kept).size, size, 'it lies under the SHA-256 of what was sent')
  const most = Math.max(...memory)
  t.comment(`resident memory: ${idle} MB idle, at most ${most} MB`)
  t.ok(most < idle + 200, `${idle} MB idle, at most ${most} MB`)
})

async function answered(request: http.ClientRequest): Promise<http.IncomingMessage> {
  const answer = await new Promise<http.IncomingMessage>((resolve, reject) =>
    request.once('response', resolve).once('error', reject),
  )
  answer.resume()
  return answer
}

/** 0: it has just been killed. */
function residentMegabytes(pid: number): number {
  const file = `/proc/${pid}/status`
  return existsSync(file) ? Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? 0) / 1024) : 0
}
