// The way of an upload from end to end, over object storage and two processes of the service.
import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import t, { type Test } from 'tap'
import { clamd, eicar } from '../support/clamd.ts'
import { beginUpload, linkTo } from '../support/files.ts'
import { filmBytes, filmHash, lineTo } from '../support/long-film.ts'
import { draftModule } from '../support/modules.ts'
import { bucketAt, objectStorage } from '../support/object-storage.ts'
import { contentOf } from '../support/playing.ts'
import { freePort } from '../support/processes.ts'
import { production } from '../support/service.ts'
import { people, world } from '../support/world.ts'

const megabyte = 1024 ** 2

t.test(
  'what is cut, sent to two processes at once and gone on with after one was killed arrives to the byte',
  async t => {
    const size = 14 * megabyte + 17
    const w = await world(t, { now: new Date().toISOString() }) // the service's own clock
    const { cora } = await people(w)
    const [one, other] = await servicesOverObjectStorage(t, w.url)
    const { id: to } = await draftModule(cora, await contentOf(w))
    const { id = '' } = await beginUpload(cora, { purpose: 'module', to, name: 'film.mp4', size })
    const upload = { bearer: cora.bearer, id, size }
    const [here, there] = [lineTo(one.port, upload), lineTo(other.port, upload)]
    t.same(await Promise.all([here.offset(), there.offset()]), [0, 0], 'both find it begun, once')
    await here.send(5 * megabyte)
    await comes(there, 4 * megabyte)

    const open = await here.begin(7 * megabyte)
    const begun = there.begin(10 * megabyte)
    const late = await open.answer
    const { cut } = await begun
    t.ok((late?.statusCode ?? 0) >= 200, 'the one that holds it lets go when the other wants it')
    await pause(100)
    cut()
    await comes(here, 9 * megabyte)
    await one.service.kill()
    await there.send()
    const finished = await there.finish()
    t.match(finished, { statusCode: 201, body: { file: { type: 'video/mp4', size, scan: 'none' } } })

    const url = await linkTo(cora, (finished.body as { file: { id: string } }).file.id)
    const got = (headers: Record<string, string>) => fetch(`http://127.0.0.1:${other.port}${url}`, { headers })
    const part = await got({ range: `bytes=${9 * megabyte - 5}-${9 * megabyte + 5}` })
    t.equal(part.status, 206)
    const wanted = Buffer.concat([...filmBytes(9 * megabyte - 5, 9 * megabyte + 6)])
    t.ok(wanted.equals(Buffer.from(await part.arrayBuffer())))
    const whole = createHash('sha256').update(Buffer.from(await (await got({})).arrayBuffer()))
    t.equal(whole.digest('hex'), filmHash(size))

    const { id: evil = '' } = await beginUpload(cora, { purpose: 'module', to, name: 'a.txt', size: eicar.length })
    const headers = { authorization: `Bearer ${cora.bearer}`, 'tus-resumable': '1.0.0', 'upload-offset': '0' }
    const address = `http://127.0.0.1:${other.port}/files/uploads/${evil}`
    const body = { ...headers, 'content-type': 'application/offset+octet-stream' }
    await fetch(address, { method: 'PATCH', headers: body, body: new Uint8Array(eicar) })
    const answer = await fetch(`${address}/finish`, { method: 'POST', headers })
    t.match(await answer.json(), { code: 'FILE_INFECTED' }, 'and the scanner is asked')
  },
)

/** What was sent before a line was cut is kept in a moment. */
async function comes({ offset }: ReturnType<typeof lineTo>, least: number): Promise<void> {
  while ((await offset()) < least) await pause(20)
}

async function servicesOverObjectStorage(t: Test, databaseUrl: string) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'landbridge-path-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  const scanner = await freePort()
  await clamd(t, scanner)
  const env = {
    DATA_DIR: folder,
    CLAMD_URL: `tcp://127.0.0.1:${scanner}`,
    ...bucketAt(await objectStorage(t)),
  }
  return Promise.all([production(t, databaseUrl, env), production(t, databaseUrl, env)])
}
