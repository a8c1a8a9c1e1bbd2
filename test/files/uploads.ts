import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import net from 'node:net'
import { sql } from 'kysely'
import t from 'tap'
import { inSchool } from '../../server/base/database.ts'
import type { FileStore } from '../../server/base/files.ts'
import { folderStore } from '../../server/base/folder-store.ts'
import { evidenceFiles } from '../../server/evidence/files/evidence-files.ts'
import { finishUpload as makeFile } from '../../server/files/finish-upload.ts'
import { sweepFiles } from '../../server/files/sweep-files.ts'
import { loadCaller } from '../../server/people/visit.ts'
import { done, draft, evidenceOf, refusalOf } from '../support/evidence.ts'
import { beginUpload, download, finishUpload, linkTo, offsetOf, pdf, sendPart, upload } from '../support/files.ts'
import { doJob } from '../support/jobs.ts'
import { filesRoot, people, world, type Somebody, type World } from '../support/world.ts'

const underway = (): string[] =>
  existsSync(`${filesRoot}/uploads`) ? readdirSync(`${filesRoot}/uploads`).filter(name => !name.endsWith('.json')) : []

t.test('who asks many times at once for what has come has its bytes written once more, not as many times', async t => {
  const w = await world(t)
  const { amara, bilal } = await people(w)
  const { id: to } = await done(amara, 'saveDraft', await draft(w))
  const bytes = pdf('asked for at once')
  const { id } = await beginUpload(amara, { to, name: 'once.pdf', size: bytes.length })
  await sendPart(w, amara, { id: id!, offset: 0, bytes })
  const store = folderStore(filesRoot)
  let written = 0
  const counting: FileStore = { ...store, receive: (...of) => store.receive(...of).finally(() => void written++) }
  const finish = (who: Somebody) => finishUploadAs(w, { who, store: counting, id: id! })
  const [first, ...others] = await Promise.all([1, 2, 3, 4, 5].map(() => finish(amara)))
  t.match(first, { name: 'once.pdf' })
  t.same(others, [first, first, first, first])
  t.equal(written, 1)
  await t.rejects(finish(bilal), { code: 'UPLOAD_NOT_FOUND' })
  t.match(await finish(amara), { id: first!.id })
})

t.test('who looked before another had made the file, and comes after it, has the same', async t => {
  const w = await world(t)
  const { amara } = await people(w)
  const { id: to } = await done(amara, 'saveDraft', await draft(w))
  const bytes = pdf('just before')
  const { id } = await beginUpload(amara, { to, name: 'once.pdf', size: bytes.length })
  await sendPart(w, amara, { id: id!, offset: 0, bytes })
  const finish = (meanwhile?: () => Promise<unknown>) =>
    finishUploadAs(w, { who: amara, store: folderStore(filesRoot), id: id!, ...(meanwhile ? { meanwhile } : {}) })
  const made: unknown[] = []
  const later = await finish(async () => {
    if (made.length === 0) made.push(await finish())
  })
  t.same([later], made)
})

interface FinishingAs {
  who: Somebody
  store: FileStore
  id: string
  /** done each time after the database was asked */
  meanwhile?: () => Promise<unknown>
}

const finishUploadAs = (w: World, { who, store, id, meanwhile = async () => {} }: FinishingAs) => {
  const { schoolId, bearer } = who
  const visitId = bearer.split('.')[1]!
  return makeFile(id, {
    ...{ store, uses: [evidenceFiles], scanWaiting: sweepFiles(store), scanning: async () => ({ scan: 'none' }) },
    asCaller: async work => {
      const answer = await inSchool(w.db, schoolId, async db =>
        work((await loadCaller(db, { schoolId, visitId, now: w.clock.now, requestId: '' }))!),
      )
      await meanwhile()
      return answer
    },
  })
}

t.test('Amara’s upload breaks off, and goes on where it was: days later, in another visit, to the byte', async t => {
  const w = await world(t)
  const { amara } = await people(w)
  const { id: to } = await done(amara, 'saveDraft', await draft(w))
  const bytes = Buffer.concat([pdf('long'), randomBytes(300_000)])
  const wanted = { to, name: 'long.pdf', size: bytes.length }
  const { id } = await beginUpload(amara, wanted)
  t.equal(await offsetOf(w, amara, id!), 0)
  t.match(await sendPart(w, amara, { id: id!, offset: 0, bytes: bytes.subarray(0, 100_000) }), { statusCode: 204 })
  t.match(await finishUpload(w, amara, id!), {
    statusCode: 409,
    body: { code: 'UPLOAD_UNFINISHED', details: { size: bytes.length, come: 100_000 } },
  })

  await w.app.listen({ port: 0, host: '127.0.0.1' })
  await cut(w, { bearer: amara.bearer, id: id!, offset: 100_000, rest: bytes.subarray(100_000), after: 50_000 })
  while ((await offsetOf(w, amara, id!)) < 140_000) await new Promise(resolve => setTimeout(resolve, 20))

  w.clock.now = new Date(w.clock.now.getTime() + 3 * 86_400_000)
  const later = await w.launch({ sub: 'amara', name: 'Amara Okafor' })
  t.equal((await beginUpload(later, wanted)).id, id, 'the same file goes on')
  t.not(
    (await beginUpload(later, { ...wanted, modifiedAt: '2026-11-21T08:00:00Z' })).id,
    id,
    'a changed one begins anew',
  )
  const offset = await offsetOf(w, later, id!)
  t.match(
    await sendPart(w, later, { id: id!, offset: offset - 1, bytes: bytes.subarray(offset - 1) }),
    { statusCode: 409 },
    'nothing is written twice',
  )
  t.match(await sendPart(w, later, { id: id!, offset, bytes: bytes.subarray(offset) }), { statusCode: 204 })
  const made = await finishUpload(w, later, id!)
  t.match(made, { statusCode: 201, body: { file: { name: 'long.pdf', type: 'application/pdf', size: bytes.length } } })
  t.same(await finishUpload(w, later, id!), made, 'an answer that was lost is given again')
  t.equal((await evidenceOf(later, to))!.files.length, 1)
  const got = await download(w, await linkTo(later, made.body.file!.id))
  const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
  t.equal(sha256(got.rawPayload), sha256(bytes))
  t.notOk(underway().includes(id!), 'nothing of it is left where it was on its way')
})

t.test('an upload is its owner’s alone, and takes no more than was said', async t => {
  const w = await world(t)
  const { amara, bilal, noor } = await people(w)
  const { id: to } = await done(amara, 'saveDraft', await draft(w))
  const bytes = pdf('mine')
  const { id = '' } = await beginUpload(amara, { to, name: 'mine.pdf', size: bytes.length })
  for (const who of [bilal, noor, { ...amara, bearer: 'nonsense' }]) {
    const expected = who.bearer === 'nonsense' ? 401 : 404
    t.match(await sendPart(w, who, { id, offset: 0, bytes }), { statusCode: expected })
    t.match(await finishUpload(w, who, id), { statusCode: expected })
    t.same(await offsetOf(w, who, id), NaN)
  }
  t.match(await sendPart(w, amara, { id: 'nonsense', offset: 0, bytes }), { statusCode: 404 })
  const { id: draftOfHis } = await done(bilal, 'saveDraft', await draft(w))
  const { id: his = '' } = await beginUpload(bilal, { to: draftOfHis, name: 'his.pdf', size: bytes.length })
  for (const more of ['?/', '?x=/', '#/', '/../', '%2f..%2f'])
    await sendPart(w, bilal, { id: `${his}${more}${id}`, offset: 0, bytes: Buffer.from('evil') })
  t.equal(await offsetOf(w, amara, id), 0, 'whatever else the address of an own one says')
  const more = await sendPart(w, amara, { id, offset: 0, bytes: Buffer.concat([bytes, bytes]) })
  t.equal(more.statusCode, 413)
  const evil = {
    method: 'POST' as const,
    url: '/files/uploads',
    headers: { 'upload-length': '5', 'tus-resumable': '1.0.0' },
  }
  t.equal((await w.app.inject(evil)).statusCode, 404, 'only the graph begins one')

  await done(amara, 'handInEvidence', { evidenceId: to })
  const { id: other } = await done(amara, 'saveDraft', await draft(w))
  t.match(await upload(w, amara, { to, name: 'b.pdf', bytes }), { body: { code: 'NOT_A_DRAFT' } })
  const late = (await beginUpload(amara, { to: other, name: 'late.pdf', size: bytes.length })).id!
  await sendPart(w, amara, { id: late, offset: 0, bytes })
  await done(amara, 'handInEvidence', { evidenceId: other })
  t.match(
    await finishUpload(w, amara, late),
    { statusCode: 409, body: { code: 'NOT_A_DRAFT' } },
    'the door counts at the end too',
  )
})

t.test('what is given up is gone: at once when it is said, after a week when not', async t => {
  const w = await world(t)
  const { amara } = await people(w)
  const { id: to } = await done(amara, 'saveDraft', await draft(w))
  const begin = async (name: string) => {
    const { id = '' } = await beginUpload(amara, { to, name, size: 1000 })
    await sendPart(w, amara, { id, offset: 0, bytes: pdf(name) })
    return id
  }
  const [said, unsaid] = [await begin('said.pdf'), await begin('unsaid.pdf')]
  const unfinished = async () =>
    (
      await amara.ask<{ unfinishedUploads: { name: string }[] }>(
        `{ unfinishedUploads(purpose: evidence, subjectId: "${to}") { name } }`,
      )
    ).unfinishedUploads.map(({ name }) => name)
  t.same(await unfinished(), ['unsaid.pdf', 'said.pdf'])
  t.match(
    await amara.ask(`{ unfinishedUploads(purpose: evidence, subjectId: "${to}") { size come endsAt } }`),
    { unfinishedUploads: [{ size: 1000, come: pdf('unsaid.pdf').length }, { come: pdf('said.pdf').length }] },
    'and how far they are',
  )
  const headers = { authorization: `Bearer ${amara.bearer}` }
  t.equal((await w.app.inject({ method: 'DELETE', url: `/files/uploads/${said}`, headers })).statusCode, 204)
  t.same([await unfinished(), underway().includes(said)], [['unsaid.pdf'], false])
  const sweep = (days: number) =>
    doJob(w.db, sweepFiles(folderStore(filesRoot)), {
      schoolId: w.here.schoolId,
      now: new Date(w.clock.now.getTime() + days * 86_400_000),
      data: {},
    })
  await sweep(6)
  t.ok(underway().includes(unsaid))
  await sweep(8)
  t.same([await unfinished(), underway().includes(unsaid)], [[], false])
})

t.test('nobody floods the store: ten thousand tiny files are refused long before', async t => {
  const w = await world(t)
  const { amara, bilal } = await people(w)
  const { id: hers } = await done(amara, 'saveDraft', await draft(w))
  const { id: his } = await done(bilal, 'saveDraft', await draft(w))
  const begin = (who: typeof amara, to: string, name: string) => beginUpload(who, { to, name, size: 30 })
  for (let number = 0; number < 20; number++) t.ok((await begin(amara, hers, `${number}.pdf`)).id)
  t.match(await begin(amara, hers, 'more.pdf'), { code: 'TOO_MANY_UPLOADS', details: { most: 20 } })
  t.ok((await begin(amara, hers, '7.pdf')).id, 'those that were begun go on')
  const cora = await w.launch({ sub: 'cora', name: 'Cora' })
  const drafts = await Promise.all(Array.from({ length: 8 }, async () => done(cora, 'saveDraft', await draft(w))))
  const atOnce = Array.from({ length: 40 }, (_, number) => begin(cora, drafts[number % 8]!.id, `${number}.pdf`))
  t.equal((await Promise.all(atOnce)).filter(({ id }) => id).length, 20, 'nor does haste find room for more')
  t.ok((await begin(bilal, his, 'a.pdf')).id, 'others are not hindered')

  await inSchool(w.db, w.here.schoolId, db =>
    sql`insert into event (school_id, id, at, person_id, kind, data)
      select ${w.here.schoolId}, gen_random_uuid(), ${w.clock.now}, ${bilal.personId}, 'file-uploaded', '{"bytes": 1}'
      from generate_series(1, 299)`.execute(db),
  )
  t.match(await begin(bilal, his, 'b.pdf'), { code: 'TOO_MANY_FILES_TODAY', details: { most: 300 } })
  t.equal(await refusalOf(bilal, 'discardDraft', { evidenceId: his }), undefined, 'all else goes on')
})

t.test('what does not fit is refused before a byte is taken', async t => {
  const w = await world(t)
  const { amara, bilal } = await people(w)
  const { id: to } = await done(amara, 'saveDraft', await draft(w))
  const code = async (size: number) => (await beginUpload(amara, { to, name: `${size}.pdf`, size })).code
  t.equal(await code(0), 'FILE_EMPTY')
  t.equal(await code(-5), 'FILE_EMPTY')
  t.equal(await code(1.5), 'FILE_EMPTY')
  t.match(await beginUpload(amara, { to, name: 'x.pdf', size: 50 * 1024 ** 2 + 1 }), {
    code: 'FILE_TOO_LARGE',
    details: { most: 50 },
  })
  t.equal(await code(50 * 1024 ** 2), undefined)
  await inSchool(w.db, w.here.schoolId, db => sql`update upload set size = 500 * 1024 ^ 3, file_id = null`.execute(db))
  const { id: his } = await done(bilal, 'saveDraft', await draft(w))
  t.match(await beginUpload(bilal, { to: his, name: 'x.pdf', size: 10 }), {
    code: 'SCHOOL_FULL',
    details: { most: 500 },
  })
})

interface Cut {
  bearer: string
  id: string
  offset: number
  rest: Buffer
  /** bytes */
  after: number
}

/** Over a real connection, which is then cut. */
async function cut({ app }: World, { bearer, id, offset, rest, after }: Cut): Promise<void> {
  const { port } = app.server.address() as net.AddressInfo
  const socket = net.connect(port, '127.0.0.1')
  const head = [
    `PATCH /files/uploads/${id} HTTP/1.1`,
    'host: x',
    `authorization: Bearer ${bearer}`,
    'tus-resumable: 1.0.0',
    `upload-offset: ${offset}`,
    'content-type: application/offset+octet-stream',
    `content-length: ${rest.length}`,
  ]
  socket.write(`${head.join('\r\n')}\r\n\r\n`)
  socket.write(rest.subarray(0, after))
  await new Promise(resolve => setTimeout(resolve, 200))
  socket.destroy()
}
