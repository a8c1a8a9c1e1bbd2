// What a practitioner uploads goes on after cuts, kills and the end of their link, and stops when that is taken back.
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import t from 'tap'
import { inSchool } from '../../server/base/database.ts'
import { beginUpload, finishUpload, linkTo, pdf, sendPart } from '../support/files.ts'
import { aGuest, changes, comesIn, exchange } from '../support/guests.ts'
import { filmHash, lineTo } from '../support/long-film.ts'
import { agreedSession, broughtFor } from '../support/material.ts'
import { production } from '../support/service.ts'
import { until } from '../support/until.ts'
import { askingBy, people, world, type Somebody, type World } from '../support/world.ts'

const megabyte = 1024 ** 2
const hour = 3_600_000

t.test(
  'an upload of which something has come goes on for a day after the link’s end, and nothing else does',
  async t => {
    const w = await world(t)
    const { cora } = await people(w)
    const { link, personId } = await aGuest(w, cora)
    const to = await agreedSession(w, { coordinator: cora, guestId: personId })
    const bytes = pdf('as it stands')
    const ends = w.clock.now.getTime() + 90 * 24 * hour
    const wanted = (name: string) => ({ purpose: 'material', to, name, size: bytes.length })
    w.clock.now = new Date(ends - 5 * 60_000)
    const her = await comesIn(w, link)
    const { ticket } = (await exchange(w, link)).json<{ ticket: string }>()
    const { id = '' } = await beginUpload(her, wanted('a.pdf'))
    const { id: late = '' } = await beginUpload(her, wanted('b.pdf'))
    const { id: empty = '' } = await beginUpload(her, wanted('c.pdf'))
    for (const begun of [id, late])
      t.equal((await sendPart(w, her, { id: begun, offset: 0, bytes: bytes.subarray(0, 10) })).statusCode, 204)

    w.clock.now = new Date(ends + 60_000)
    t.match(await her.raw('{ guestPage { schoolName } }'), { errors: [{ extensions: { code: 'LAUNCH_AGAIN' } }] })
    t.match((await exchange(w, link)).json(), { code: 'LINK_ENDED' })
    w.clock.now = new Date(ends + 23 * hour)
    const renewed = await w.app.inject({ method: 'POST', url: '/app/visit', payload: { ticket } })
    const { bearer } = renewed.json<{ bearer: string }>()
    const after: Somebody = { ...her, bearer, ...askingBy(w.app, bearer) }
    t.match(await after.raw('{ guestPage { schoolName } }'), { errors: [{ extensions: { code: 'LAUNCH_AGAIN' } }] })
    t.equal((await sendPart(w, after, { id, offset: 10, bytes: bytes.subarray(10) })).statusCode, 204)
    t.match(await finishUpload(w, after, id), { statusCode: 201, body: { file: { name: 'a.pdf' } } })
    const again = await w.launch({ sub: 'cora', name: 'Cora Lindgren' })
    t.match((await broughtFor(again, to))?.material, [{ name: 'a.pdf', version: 1, state: 'waiting' }])

    t.equal((await sendPart(w, after, { id: empty, offset: 0, bytes })).statusCode, 401, 'of which nothing had come')
    t.equal((await sendPart(w, after, { id: late, offset: 10, bytes: bytes.subarray(10, 15) })).statusCode, 204)
    await changes(again, 'revokeGuestLinks', { guestId: personId })
    t.equal((await sendPart(w, after, { id: late, offset: 15, bytes })).statusCode, 401, 'taken back, it stops at once')
  },
)

t.test('nor does it go on any longer', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const { link, personId } = await aGuest(w, cora)
  const to = await agreedSession(w, { coordinator: cora, guestId: personId })
  w.clock.now = new Date(w.clock.now.getTime() + 90 * 24 * hour - 60_000)
  const her = await comesIn(w, link)
  const { ticket } = (await exchange(w, link)).json<{ ticket: string }>()
  await beginUpload(her, { purpose: 'material', to, name: 'a.pdf', size: 20 })
  w.clock.now = new Date(w.clock.now.getTime() + 24 * hour + 60_001)
  t.equal((await w.app.inject({ method: 'POST', url: '/app/visit', payload: { ticket } })).statusCode, 401)
})

t.test(
  'a recording that was cut by kill -9 arrives to the byte, once; a link that is taken back cuts the line',
  async t => {
    const size = 12 * megabyte + 5
    const w = await world(t, { now: new Date().toISOString() }) // the service's own clock
    const { cora } = await people(w)
    const her = await aGuest(w, cora)
    const to = await agreedSession(w, { coordinator: cora, guestId: her.personId })
    const folder = mkdtempSync(path.join(os.tmpdir(), 'landbridge-material-'))
    t.teardown(() => rmSync(folder, { recursive: true, force: true }))
    const first = await production(t, w.url, { DATA_DIR: folder })
    const { id = '' } = await beginUpload(her, { purpose: 'material', to, name: 'walk.mp4', size })
    const line = lineTo(first.port, { bearer: her.bearer, id, size })
    const open = await line.begin(7 * megabyte)
    const come = path.join(folder, 'files/uploads', id)
    await until(() => (statSync(come, { throwIfNoEntry: false })?.size ?? 0) > 0)
    await first.service.kill()
    await open.answer

    const { port } = await production(t, w.url, { DATA_DIR: folder })
    const on = lineTo(port, { bearer: her.bearer, id, size })
    t.ok((await on.offset()) > 0, 'what had come is there')
    await on.send()
    const finished = await Promise.all([on.finish(), on.finish()])
    t.match(finished, [{ statusCode: 201 }, { statusCode: 201 }])
    t.match((await broughtFor(cora, to))?.material, [{ name: 'walk.mp4', version: 1, kind: 'recording' }])
    const { fileId } = (await broughtFor(cora, to))!.material[0]!
    const got = await fetch(`http://127.0.0.1:${port}${await linkTo(cora, fileId)}`)
    const hash = createHash('sha256').update(Buffer.from(await got.arrayBuffer()))
    t.equal(hash.digest('hex'), filmHash(size))

    const { id: next = '' } = await beginUpload(her, { purpose: 'material', to, name: 'more.mp4', size })
    const other = lineTo(port, { bearer: her.bearer, id: next, size })
    const going = await other.begin(4 * megabyte)
    await changes(cora, 'revokeGuestLinks', { guestId: her.personId })
    const since = performance.now()
    await going.answer
    t.ok(performance.now() - since < 20_000, 'within seconds')
    t.equal((await finishUpload(w, her, next)).statusCode, 401)
    t.same(await materialCount(w), 1)
  },
)

const materialCount = async ({ db, here }: World): Promise<number> => {
  const rows = await inSchool(db, here.schoolId, db => db.selectFrom('session_material').select('id').execute())
  return rows.length
}
