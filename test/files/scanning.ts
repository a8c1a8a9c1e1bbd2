// The scanner is a peer that speaks clamd's INSTREAM over TCP: the real one needs signatures from the internet.
import { existsSync } from 'node:fs'
import { Readable } from 'node:stream'
import t from 'tap'
import { inSchool } from '../../server/base/database.ts'
import { folderStore } from '../../server/base/folder-store.ts'
import { evidenceFiles } from '../../server/evidence/files/evidence-files.ts'
import { scanWaiting } from '../../server/files/scan-waiting.ts'
import { scanningBy } from '../../server/files/scanning.ts'
import { moduleFiles } from '../../server/modules/files/module-files.ts'
import { clamd, eicar, streamMaxLength } from '../support/clamd.ts'
import { done, draft, evidenceOf } from '../support/evidence.ts'
import { download, linkTo, pdf, upload } from '../support/files.ts'
import { doJob, quiet } from '../support/jobs.ts'
import { draftModule } from '../support/modules.ts'
import { contentOf } from '../support/playing.ts'
import { noticesOf } from '../support/notices.ts'
import { freePort } from '../support/processes.ts'
import { filesRoot, people, world, type World } from '../support/world.ts'

t.test('what the scanner knows is refused and on record, everything else is clean', async t => {
  const port = await freePort()
  await clamd(t, port)
  const w = await world(t, { env: { CLAMD_URL: `tcp://127.0.0.1:${port}` } })
  const { amara } = await people(w)
  const { id: to } = await done(amara, 'saveDraft', await draft(w))
  const send = (name: string, bytes: Buffer) => upload(w, amara, { to, name, bytes })
  t.match(await send('a.txt', eicar), { body: { code: 'FILE_INFECTED', details: { virus: 'Eicar-Test-Signature' } } })
  t.same((await evidenceOf(amara, to))!.files, [])
  t.match(await infections(w), [{ purpose: 'evidence', subjectId: to, virus: 'Eicar-Test-Signature' }])
  t.match(await send('b.pdf', pdf('b')), { body: { file: { scan: 'clean' } } })
  const large = (head: Buffer) => Buffer.concat([head, Buffer.alloc(streamMaxLength)])
  const closed = await send('c.pdf', large(pdf('c')))
  t.match(closed, { body: { file: { scan: 'waiting' } } }, 'what is too large for it stays closed')
  const film = Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1')
  t.match(await send('d.mp4', large(film)), { body: { file: { scan: 'none' } } }, 'but a film is only played')
})

t.test('while the scanner is away only the uploader has the file; then it is opened, or thrown away', async t => {
  const port = await freePort()
  const w = await world(t, { env: { CLAMD_URL: `tcp://127.0.0.1:${port}` } })
  const { amara, cora } = await people(w)
  const { id: evidenceId } = await done(amara, 'saveDraft', await draft(w))
  const send = async (name: string, bytes: Buffer) => {
    const { body } = await upload(w, amara, { to: evidenceId, name, bytes })
    t.equal(body.file?.scan, 'waiting')
    return body.file!.id
  }
  const [good, bad] = [await send('good.pdf', pdf('good')), await send('bad.txt', eicar)]
  await done(amara, 'handInEvidence', { evidenceId })
  const { id: moduleId } = await draftModule(cora, await contentOf(w))
  const infected = Buffer.concat([eicar, Buffer.from(' again')])
  await upload(w, cora, { purpose: 'module', to: moduleId, name: 'table.txt', bytes: infected })
  t.equal((await download(w, await linkTo(amara, good))).statusCode, 200)
  t.equal(await linkTo(cora, good), 'FILE_BEING_SCANNED')

  const store = folderStore(filesRoot)
  const scanning = scanningBy({ host: '127.0.0.1', port }, quiet)
  const work = () =>
    doJob(w.db, scanWaiting(store, scanning, [evidenceFiles, moduleFiles]), {
      schoolId: w.here.schoolId,
      now: w.clock.now,
      data: {},
    })
  await t.rejects(work(), /3 files still wait/, 'so that it is tried again')
  const theirs = await linkTo(amara, bad)
  await clamd(t, port)
  await work()
  t.equal((await download(w, await linkTo(cora, good))).statusCode, 200)
  for (const who of [amara, cora]) t.equal(await linkTo(who, bad), 'FILE_INFECTED')
  t.equal((await download(w, theirs)).statusCode, 403, 'also by a link that was made before')
  const { files } = (await evidenceOf(amara, evidenceId))!
  t.match(files, [{ name: 'good.pdf' }, { name: 'bad.txt' }], 'its name stays, so that people know')
  const { sha256 } = await inSchool(w.db, w.here.schoolId, db =>
    db.selectFrom('file').select('sha256').where('id', '=', bad).executeTakeFirstOrThrow(),
  )
  t.notOk(existsSync(`${filesRoot}/${w.here.schoolId}/${sha256.slice(0, 2)}/${sha256}`), 'its bytes are gone')
  t.match((await noticesOf(amara)).notices, [
    {
      path: `/evidence/${evidenceId}`,
      text: {
        en: /^The scanner found Eicar-Test-Signature in a file of “.+”, and it was thrown away: bad\.txt\. Upload a clean one\.$/,
        'zh-Hans': /含有Eicar-Test-Signature，已删除：bad\.txt。/,
      },
    },
  ])
  const toCora = (await noticesOf(cora)).notices.filter(({ kind }) => kind.endsWith('-infected'))
  t.match(
    toCora,
    [{ path: `/modules/${moduleId}/write`, text: { en: /in a file of the module “Landed cost”.*: table\.txt\./ } }],
    'its uploader alone hears of it',
  )
  t.equal(toCora.length, 1)
  t.match(await infections(w), [{ fileIds: [bad], virus: 'Eicar-Test-Signature' }])
})

t.test('a scanner that says something else, or nothing, is as good as away', async t => {
  for (const says of ['stream: access denied. ERROR\0', '', 'HTTP/1.1 400 Bad Request']) {
    const port = await freePort()
    await clamd(t, port, says)
    const scanning = scanningBy({ host: '127.0.0.1', port }, quiet)
    const answer = await scanning(async () => Readable.from([pdf('x')]), 'application/pdf')
    t.same(answer, { scan: 'waiting' }, says)
  }
})

const infections = ({ db, here }: World) =>
  inSchool(db, here.schoolId, async db =>
    (await db.selectFrom('event').select('data').where('kind', '=', 'file-infected').execute()).map(({ data }) => data),
  )
