import { createHash } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { sql } from 'kysely'
import t from 'tap'
import { inSchool } from '../../server/base/database.ts'
import { folderStore } from '../../server/base/folder-store.ts'
import { sweepFiles } from '../../server/files/sweep-files.ts'
import { done, draft, evidenceOf, refusalOf } from '../support/evidence.ts'
import { download, linkTo, pdf, upload } from '../support/files.ts'
import { doJob } from '../support/jobs.ts'
import { filesRoot, give, people, world, type World } from '../support/world.ts'

const store = folderStore(filesRoot)
/** How many files lie in the store for our school, and how many are on their way. */
function lying({ here }: World): { kept: number; coming: string[] } {
  const folder = `${filesRoot}/${here.schoolId}`
  const kept = existsSync(folder)
    ? readdirSync(folder, { recursive: true }).filter(name => /[0-9a-f]{64}$/.test(`${name}`))
    : []
  return { kept: kept.length, coming: existsSync(`${filesRoot}/coming`) ? readdirSync(`${filesRoot}/coming`) : [] }
}

t.test('Amara adds files, hands in, and Cora reads them', async t => {
  const w = await world(t)
  const { amara, bilal, cora, noor } = await people(w)
  const { id } = await done(amara, 'saveDraft', await draft(w))
  const bytes = pdf('settlement')
  const added = await upload(w, amara, { to: id, name: '结算单 – Mai.pdf', bytes })
  t.match(added, {
    body: { file: { name: '结算单 – Mai.pdf', type: 'application/pdf', size: bytes.length } },
  })
  const second = await upload(w, amara, { to: id, name: 'orders.csv', bytes: Buffer.from('order;sum\n1;20 €\n') })
  t.match(second.body.file, { type: 'text/csv' })
  t.match(
    (await evidenceOf(amara, id))!.files.map(({ name }) => name),
    ['结算单 – Mai.pdf', 'orders.csv'],
  )
  const fileId = added.body.file!.id
  t.equal(await linkTo(cora, fileId), 'FILE_NOT_FOUND', 'not while it is a draft')

  await done(amara, 'handInEvidence', { evidenceId: id })
  t.equal((await upload(w, amara, { to: id, name: 'late.pdf', bytes })).body.code, 'NOT_A_DRAFT')
  t.equal(await refusalOf(amara, 'removeFile', { evidenceId: id, fileId }), 'NOT_A_DRAFT')
  const link = await linkTo(cora, fileId)
  const got = await download(w, link)
  t.same(got.rawPayload, bytes)
  t.match(got.headers, {
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="___ _ Mai.pdf"; filename*=UTF-8''${encodeURIComponent('结算单 – Mai.pdf')}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': /sandbox/,
    'cache-control': 'private, no-store',
    'accept-ranges': 'bytes',
  })
  t.same((await download(w, link)).rawPayload, bytes, 'as often as wanted')
  const ranges = [
    ['bytes=0-3', 206, bytes.subarray(0, 4), `bytes 0-3/${bytes.length}`],
    ['bytes=-3', 206, bytes.subarray(-3), `bytes ${bytes.length - 3}-${bytes.length - 1}/${bytes.length}`],
    ['bytes=5-', 206, bytes.subarray(5), `bytes 5-${bytes.length - 1}/${bytes.length}`],
    ['bytes=9-2', 200, bytes, undefined],
  ] as const
  for (const [range, status, part, said] of ranges) {
    const answer = await download(w, link, { range })
    t.same([answer.statusCode, answer.rawPayload, answer.headers['content-range']], [status, part, said], range)
  }
  const beyond = await download(w, link, { range: `bytes=${bytes.length}-` })
  t.same([beyond.statusCode, beyond.headers['content-range']], [416, `bytes */${bytes.length}`])

  for (const who of [bilal, noor]) t.equal(await linkTo(who, fileId), 'FILE_NOT_FOUND')
  t.equal(await linkTo(cora, 'nonsense'), 'FILE_NOT_FOUND')
})

t.test('a link is good for 15 minutes, one visit and one school', async t => {
  const w = await world(t)
  const { amara, cora, noor } = await people(w)
  const rater = await w.launch({ sub: 'fang-min', name: 'Fang Min' }, { course: null })
  await give(w, rater, 'rater')
  const { id } = await done(amara, 'saveDraft', await draft(w))
  const { body } = await upload(w, amara, { to: id, name: 'a.pdf', bytes: pdf('a') })
  await done(amara, 'handInEvidence', { evidenceId: id })
  await done(cora, 'passEvidence', { evidenceId: id, personId: rater.personId })
  const link = await linkTo(amara, body.file!.id)
  const raters = await linkTo(rater, body.file!.id)
  t.equal((await download(w, raters)).statusCode, 200)
  await inSchool(w.db, w.here.schoolId, db =>
    db.updateTable('role_grant').set({ ended_at: w.clock.now }).where('person_id', '=', rater.personId).execute(),
  )
  t.match(await download(w, raters), { statusCode: 404 }, 'whose authority ended reads no more')

  w.clock.now = new Date('2026-11-24T02:14:59Z')
  t.equal((await download(w, link)).statusCode, 200)
  t.equal((await download(w, link.replace(w.here.schoolId, noor.schoolId))).statusCode, 404)
  t.equal((await download(w, `${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`)).statusCode, 404)
  w.clock.now = new Date('2026-11-24T02:15:00Z')
  const late = await download(w, link)
  t.match([late.statusCode, late.json<object>()], [404, { code: 'FILE_NOT_FOUND' }])
  t.equal((await download(w, '/files/nonsense')).statusCode, 404)
  t.equal((await download(w, `/files/${body.file!.id}`)).statusCode, 404, 'an id is no link')
})

t.test('only into drafts of one’s own, ten files a piece', async t => {
  const w = await world(t)
  const { amara, bilal } = await people(w)
  const { id } = await done(amara, 'saveDraft', await draft(w))
  const code = async (who: typeof amara, to: string) =>
    (await upload(w, who, { to, name: 'a.pdf', bytes: pdf('a') })).body.code
  t.equal(await code(bilal, id), 'EVIDENCE_NOT_FOUND')
  t.equal(await code(amara, bilal.personId), 'EVIDENCE_NOT_FOUND')
  t.equal(await code(amara, 'nonsense'), 'SUBJECT_NOT_FOUND')
  for (let number = 1; number <= 10; number++)
    await upload(w, amara, { to: id, name: `${number}.pdf`, bytes: pdf(`${number}`) })
  t.match(await upload(w, amara, { to: id, name: '11.pdf', bytes: pdf('11') }), {
    body: { code: 'TOO_MANY_FILES', details: { most: 10 } },
  })
})

t.test('the same bytes lie once, and are swept a day after nobody holds them', async t => {
  const w = await world(t)
  const { amara, bilal, cora } = await people(w)
  const hers = (await done(amara, 'saveDraft', await draft(w))).id
  const his = (await done(bilal, 'saveDraft', await draft(w))).id
  const [a, b] = [
    await upload(w, amara, { to: hers, name: 'a.pdf', bytes: pdf('x') }),
    await upload(w, bilal, { to: his, name: 'b.pdf', bytes: pdf('x') }),
  ]
  t.equal(lying(w).kept, 1)
  const sha256 = createHash('sha256').update(pdf('x')).digest('hex')
  t.ok(statSync(`${filesRoot}/${w.here.schoolId}/${sha256.slice(0, 2)}/${sha256}`).size > 0)
  const sweep = async (days: number) => {
    const now = new Date(Date.now() + days * 86_400_000)
    for (const { schoolId } of [w.here, w.elsewhere]) await doJob(w.db, sweepFiles(store), { schoolId, now, data: {} })
  }

  await done(amara, 'handInEvidence', { evidenceId: hers })
  await done(cora, 'returnEvidence', { evidenceId: hers, reason: 'Another page, please.' })
  const correction = await done(amara, 'correctEvidence', { evidenceId: hers })
  t.match(correction.files, [{ id: a.body.file!.id, name: 'a.pdf' }], 'a correction begins with the same files')
  t.same((await done(amara, 'removeFile', { evidenceId: correction.id, fileId: a.body.file!.id })).files, [])
  t.equal((await evidenceOf(cora, hers))!.files.length, 1, 'what was handed in keeps its own')
  t.equal(await refusalOf(bilal, 'discardDraft', { evidenceId: his }), undefined)
  t.equal(await linkTo(bilal, b.body.file!.id), 'FILE_NOT_FOUND')
  await sweep(2)
  t.equal(lying(w).kept, 1, 'Amara still holds them')

  const other = (await done(bilal, 'saveDraft', await draft(w))).id
  await upload(w, bilal, { to: other, name: 'y.pdf', bytes: pdf('y') })
  await refusalOf(bilal, 'discardDraft', { evidenceId: other })
  await sweep(0.5)
  t.equal(lying(w).kept, 2, 'what is young stays')
  await sweep(2)
  t.equal(lying(w).kept, 1)
})

t.test('nobody fills the store: a gigabyte a day is the most, thrown away or not', async t => {
  const w = await world(t)
  const { amara, bilal } = await people(w)
  const [hers, his] = [
    (await done(amara, 'saveDraft', await draft(w))).id,
    (await done(bilal, 'saveDraft', await draft(w))).id,
  ]
  const { id } = (await upload(w, amara, { to: hers, name: 'a.pdf', bytes: pdf('a') })).body.file!
  await inSchool(w.db, w.here.schoolId, db =>
    sql`update event set data = jsonb_set(data, '{bytes}', to_jsonb(1024 ^ 3)) where data ->> 'fileId' = ${id}`.execute(
      db,
    ),
  )
  await done(amara, 'removeFile', { evidenceId: hers, fileId: id })
  const more = (who: typeof amara, to: string) => upload(w, who, { to, name: 'b.pdf', bytes: pdf('b') })
  t.match(await more(amara, hers), { body: { code: 'ENOUGH_FOR_TODAY', details: { most: 1024 } } })
  t.ok((await more(bilal, his)).body.file)
  w.clock.now = new Date(w.clock.now.getTime() + 25 * 3_600_000)
  const tomorrow = await w.launch({ sub: 'amara', name: 'Amara Okafor' })
  t.ok((await more(tomorrow, hers)).body.file)
})
