import { sql } from 'kysely'
import t from 'tap'
import { inSchool } from '../../server/base/database.ts'
import { folderStore } from '../../server/base/folder-store.ts'
import { keepingPost } from '../../server/base/post.ts'
import { scanWaiting } from '../../server/files/scan-waiting.ts'
import { scanningBy } from '../../server/files/scanning.ts'
import { materialFiles } from '../../server/sessions/material/material-files.ts'
import { clamd, eicar } from '../support/clamd.ts'
import { done, draft } from '../support/evidence.ts'
import { beginUpload, download, linkTo, pdf, upload } from '../support/files.ts'
import { film } from '../support/films.ts'
import { aGuest, gwen, sendWaiting } from '../support/guests.ts'
import { doJob, quiet } from '../support/jobs.ts'
import { agreedSession, brings, broughtFor, codeFor, ownBrought, signs } from '../support/material.ts'
import { saidTo } from '../support/notices.ts'
import { freePort } from '../support/processes.ts'
import { secrets } from '../support/service.ts'
import { planned, planOf } from '../support/sessions.ts'
import { codes } from '../support/told.ts'
import { filesRoot, people, world, type Somebody, type World } from '../support/world.ts'

const mailIn = async (w: World): Promise<string[]> => {
  const post = keepingPost()
  await sendWaiting(w, post)
  return post.kept.map(({ subject, text }) => `${subject}\n${text}`)
}

t.test(
  'Gwen uploads for her own session; nobody but Cora sees it, who sends one back and approves the next',
  async t => {
    const w = await world(t)
    const { cora, amara, noor } = await people(w)
    const her = await aGuest(w, cora)
    const him = await aGuest(w, cora, { name: 'Hao Lin', email: 'hao@customs.example', language: 'zh-Hans' })
    const to = await agreedSession(w, { coordinator: cora, guestId: her.personId })
    await mailIn(w)
    const sends = (who: Somebody, name: string, bytes: Buffer) =>
      upload(w, who, { purpose: 'material', to, name, bytes })
    for (const who of [him, amara, cora, noor])
      t.match((await sends(who, 'a.pdf', pdf('a'))).body, { code: who === him ? 'SESSION_NOT_FOUND' : 'GUESTS_ONLY' })
    const { id: wanted } = await planned(cora, 'planSession', await planOf(w, { guestId: her.personId }))
    t.match(
      await beginUpload(her, { purpose: 'material', to: wanted, name: 'a.pdf', size: 9 }),
      { code: 'SESSION_NOT_IN_STATE', details: { state: 'wanted' } },
      'to which she has not agreed yet',
    )
    const { id: evidence } = await done(amara, 'saveDraft', await draft(w))
    for (const [purpose, code] of [
      ['evidence', 'FACULTY_ONLY'],
      ['module', 'SUBJECT_NOT_FOUND'],
      ['picture', 'SUBJECT_NOT_FOUND'],
    ] as const)
      t.match(await beginUpload(her, { purpose, to: evidence, name: 'a.pdf', size: 9 }), { code })

    t.match(await sends(her, 'walk.mp4', film('walk')), { body: { file: { type: 'video/mp4' } } })
    await sends(her, 'inbound.pdf', pdf('first'))
    t.match(await ownBrought(her), [
      {
        id: to,
        materialExpected: 'Slides, and the recording',
        material: [
          { name: 'walk.mp4', kind: 'recording', state: 'waiting', version: 1 },
          { name: 'inbound.pdf', kind: 'slides', competencies: [{ level: 3, competency: { code: 'NEG-04' } }] },
        ],
      },
    ])
    t.match(await saidTo(cora), [/^Gwen Park has uploaded inbound.pdf for “Inbound/])
    t.match((await broughtFor(cora, to))?.material, [{ name: 'walk.mp4' }, { name: 'inbound.pdf' }])
    t.equal(await broughtFor(amara, to), null)
    const [recording, slides] = (await broughtFor(cora, to))!.material
    for (const who of [cora, her])
      t.equal((await download(w, await linkTo(who, slides!.fileId))).statusCode, 200, 'she and Cora have it')
    for (const who of [him, amara, noor]) t.equal(await linkTo(who, slides!.fileId), 'FILE_NOT_FOUND')

    const competencyId = (await codes(w)).competency('NEG-01')
    const said = {
      materialId: slides!.id,
      kind: 'other',
      language: 'english',
      competencies: [{ competencyId, level: 2 }],
    }
    for (const who of [him, her])
      t.match(
        await brings(who, 'describeMaterial', said),
        who === her
          ? {
              material: {
                kind: 'other',
                language: 'english',
                competencies: [{ level: 2, competency: { code: 'NEG-01' } }],
              },
            }
          : { refusal: { code: 'MATERIAL_NOT_FOUND' } },
      )
    for (const [wrong, code] of [
      [{ kind: 'recording' }, 'MATERIAL_KIND_UNFIT'],
      [{ competencies: [{ competencyId, level: 6 }] }, 'LEVEL_UNKNOWN'],
      [{ competencies: [{ competencyId: to, level: 2 }] }, 'COMPETENCY_NOT_FOUND'],
    ] as const)
      t.match(await brings(her, 'describeMaterial', { ...said, ...wrong }), { refusal: { code } })

    const materialId = slides!.id
    t.match(await brings(amara, 'approveMaterial', { materialId }), { refusal: { code: 'COORDINATORS_ONLY' } })
    t.match(await brings(cora, 'returnMaterial', { materialId, reason: ' ' }), { refusal: { code: 'REASON_MISSING' } })
    t.match(await brings(cora, 'returnMaterial', { materialId, reason: 'Page 3 names a client' }), {
      material: { state: 'returned', reason: 'Page 3 names a client', decidedBy: { name: 'Cora Lindgren' } },
    })
    t.match(await mailIn(w), [
      /^Please look at inbound.pdf again: “Inbound[\s\S]*Page 3 names a client[\s\S]*\/guest\//,
    ])
    await sends(her, 'inbound.pdf', pdf('second'))
    const after = (await broughtFor(cora, to))!.material
    t.match(after, [{}, { version: 1, superseded: true }, { version: 2, superseded: false, state: 'waiting' }])
    t.match(await brings(cora, 'approveMaterial', { materialId }), { refusal: { code: 'MATERIAL_SUPERSEDED' } })
    await signs(her, { sessionId: to }, { code: await codeFor(w, her) })
    t.match(await brings(cora, 'approveMaterial', { materialId: after[2]!.id }), { material: { state: 'approved' } })
    t.match(await brings(cora, 'approveMaterial', { materialId: after[2]!.id }), {
      refusal: { code: 'MATERIAL_NOT_IN_STATE', details: { state: 'approved' } },
    })
    t.match(await brings(her, 'describeMaterial', { ...said, materialId: after[2]!.id }), {
      refusal: { code: 'MATERIAL_NOT_IN_STATE' },
    })
    t.match(await brings(him, 'withdrawMaterial', { materialId }), { refusal: { code: 'MATERIAL_NOT_FOUND' } })
    t.match(await brings(her, 'withdrawMaterial', { materialId: after[2]!.id }), { material: { state: 'withdrawn' } })
    const states = (await ownBrought(her)).flatMap(({ material }) => material.map(({ state }) => state))
    t.same(states, ['waiting', 'withdrawn', 'withdrawn'], 'all versions of it')
    t.match(await brings(cora, 'approveMaterial', { materialId: recording!.id }), { material: { state: 'approved' } })

    await inSchool(w.db, w.here.schoolId, db =>
      sql`insert into session_material (school_id, id, session_id, guest_id, file_id, name, version, kind, received_at)
        select school_id, gen_random_uuid(), session_id, guest_id, file_id, name, number, kind, received_at
        from session_material, generate_series(10, 206) as number where id = ${recording!.id}`.execute(db),
    )
    t.match(await sends(her, 'more.pdf', pdf('more')), { body: { code: 'MATERIAL_TOO_MUCH', details: { most: 200 } } })
  },
)

t.test('what the scanner has not seen even Cora does not have; what carries a virus nobody', async t => {
  const port = await freePort()
  const w = await world(t, { env: { CLAMD_URL: `tcp://127.0.0.1:${port}` } })
  const { cora } = await people(w)
  const her = await aGuest(w, cora, gwen)
  const to = await agreedSession(w, { coordinator: cora, guestId: her.personId })
  const sends = (name: string, bytes: Buffer) => upload(w, her, { purpose: 'material', to, name, bytes })
  t.match(await sends('plan.pdf', pdf('plan')), { body: { file: { scan: 'waiting' } } })
  await sends('list.txt', eicar)
  const [plan, list] = (await broughtFor(cora, to))!.material
  t.match([plan, list], [{ state: 'scanning' }, { state: 'scanning' }])
  t.equal(await linkTo(cora, plan!.fileId), 'FILE_BEING_SCANNED')
  t.match(await brings(cora, 'approveMaterial', { materialId: plan!.id }), {
    refusal: { code: 'MATERIAL_NOT_IN_STATE', details: { state: 'scanning' } },
  })
  await mailIn(w)
  await clamd(t, port)
  const posting = { secrets, publicUrl: 'https://pd.example' }
  const store = folderStore(filesRoot)
  const job = scanWaiting(store, scanningBy({ host: '127.0.0.1', port }, quiet), [materialFiles(posting)])
  await doJob(w.db, job, { schoolId: w.here.schoolId, now: w.clock.now, data: {} })
  t.match((await broughtFor(cora, to))!.material, [{ state: 'waiting' }, { state: 'infected' }])
  t.equal((await download(w, await linkTo(cora, plan!.fileId))).statusCode, 200)
  for (const who of [cora, her]) t.equal(await linkTo(who, list!.fileId), 'FILE_INFECTED')
  t.match(await brings(cora, 'approveMaterial', { materialId: list!.id }), {
    refusal: { details: { state: 'infected' } },
  })
  t.match(await mailIn(w), [/^list.txt carries a virus: “Inbound[\s\S]*Eicar-Test-Signature/])
  t.match(await sends('next.txt', eicar), { body: { code: 'FILE_INFECTED' } })
  await inSchool(w.db, w.here.schoolId, async db => {
    const rows = await db.selectFrom('session_material').select('id').execute()
    t.equal(rows.length, 2, 'nor was that ever there')
  })
})
