import t from 'tap'
import { inSchool } from '../../server/base/database.ts'
import { sweepModuleFiles } from '../../server/modules/files/sweep-module-files.ts'
import type { Content } from '../../server/modules/content.ts'
import { closedOn, readableName, withPart } from '../../server/sessions/module/reuse-rules.ts'
import { tellOfOver } from '../../server/sessions/module/tell-of-closing.ts'
import { download, linkTo, pdf, upload } from '../support/files.ts'
import { film } from '../support/films.ts'
import { aGuest } from '../support/guests.ts'
import { doJob } from '../support/jobs.ts'
import { agreedSession, brings, broughtFor, codeFor, signs, takesBack, type Choices } from '../support/material.ts'
import { writes, wrote, type Problem } from '../support/modules.ts'
import { both, page, quiz, single } from '../support/playing.ts'
import { noticesOf, saidTo } from '../support/notices.ts'
import { planned, sessionTo } from '../support/sessions.ts'
import { people, world, type Somebody, type World } from '../support/world.ts'

const today = '2026-11-24'

t.test('what keeps something from modules', async t => {
  const consent = { recording: true, reuseUntil: '2027-06-30', takenBackAt: null }
  const slides = { kind: 'slides', state: 'approved', consent } as const
  const film = { ...slides, kind: 'recording' } as const
  const cases = [
    [slides, null],
    [film, null],
    [{ ...film, consent: { ...consent, recording: false } }, 'not_agreed'],
    [{ ...slides, consent: null }, 'not_agreed'],
    [{ ...slides, consent: { ...consent, reuseUntil: null } }, 'not_agreed'],
    [{ ...slides, consent: { ...consent, reuseUntil: today } }, null],
    [{ ...slides, consent: { ...consent, reuseUntil: '2026-11-23' } }, 'over'],
    [{ ...slides, consent: { ...consent, takenBackAt: '2026-11-20T00:00:00Z' } }, 'taken_back'],
    [{ ...slides, state: 'withdrawn' }, 'withdrawn'],
    [{ ...slides, state: 'returned' }, 'returned'],
  ] as const
  for (const [facts, because] of cases) t.equal(closedOn(facts, today), because)
  const empty = { items: [] } as unknown as Content
  const part = {
    id: 'a',
    fileId: '1',
    title: { en: 'Walk', 'zh-Hans': '走一遍' },
    type: 'video/mp4',
    seconds: 60,
    earlier: [],
    captions: [],
    chapterLines: '',
  }
  const first = withPart(empty, part)
  t.match(first.items, [{ kind: 'video', title: { en: 'Walk', 'zh-Hans': '走一遍' }, fileId: '1', seconds: 60 }])
  t.match(
    withPart(first, { ...part, id: 'b', fileId: '2', seconds: 61, earlier: ['1'] }).items,
    [{ id: 'a', fileId: '2', seconds: 61 }],
    'a later version stands where the earlier one stood',
  )
  const sound = withPart(first, { ...part, id: 'b', fileId: '2', type: 'audio/mpeg' })
  t.match(sound.items, [{ id: 'a' }, { id: 'b', kind: 'file' }], 'sound is saved')
  const names = {
    'pallet_walk-through.final.mp4': 'Pallet walk through.final',
    '入库 走一遍.webm': '入库 走一遍',
    '--.pdf': '--.pdf',
  }
  for (const [name, readable] of Object.entries(names)) t.equal(readableName(name), readable)
})

interface Part {
  id: string
  kind: string
  title: object
  body: object
  fileId: string
  seconds: number | null
  captions: object[]
  closed: string | null
  material: { guest: string; version: number; until: string | null; newer: { id: string; version: number } | null }
}
const draftOf = async (who: Somebody, id: string) =>
  (
    await who.ask<{
      writtenModule: { problems: Problem[]; draft: { revision: number; content: { items: Part[] } } }
    }>(
      `query ($id: ID!) { writtenModule(id: $id) { problems { code itemId } draft { revision content { items {
        id kind title body fileId seconds captions { language fileId } closed material { guest version until newer { id version } } } } } } }`,
      { id },
    )
  ).writtenModule

/** Finished by Cora with a page and a quiz, and published. */
async function publishes(w: World, cora: Somebody, moduleId: string) {
  const { draft } = await draftOf(cora, moduleId)
  const { writtenModule } = await cora.ask<{
    writtenModule: { draft: { content: { proofs: { competency: { id: string } }[] } } }
  }>('query ($id: ID!) { writtenModule(id: $id) { draft { content { proofs { competency { id } } } } } }', {
    id: moduleId,
  })
  const parts = draft.content.items.map(({ id, kind, title, body, fileId, seconds, captions }) => ({
    ...{ id, kind, title, body, fileId },
    ...(kind === 'video' && { seconds, captions }),
  }))
  const content = {
    languages: ['en', 'zh-Hans'],
    title: both('Inbound'),
    summary: both('What happens at the dock'),
    hours: 2,
    proofs: writtenModule.draft.content.proofs.map(({ competency }) => ({
      competencyId: competency.id,
      fromLevel: 0,
      toLevel: 1,
    })),
    refresh: null,
    items: [page(), ...parts, quiz([single()])],
  }
  const saved = await wrote(cora, 'saveModuleDraft', { moduleId, revision: draft.revision, content })
  return wrote(cora, 'publishModule', { moduleId, revision: saved.draft.revision, staysCurrent: true })
}

t.test('what Gwen brought becomes parts of a module, as long as her consent lasts', async t => {
  const w = await world(t)
  const { amara, bilal, cora } = await people(w)
  const her = await aGuest(w, cora)
  const sessionId = await agreedSession(w, { coordinator: cora, guestId: her.personId })
  const sends = async (name: string, bytes: Buffer) => {
    await upload(w, her, { purpose: 'material', to: sessionId, name, bytes })
    return (await broughtFor(cora, sessionId))!.material.at(-1)!.id
  }
  const [recording, slides] = [await sends('walk.mp4', film('walk')), await sends('inbound.pdf', pdf('inbound'))]
  const puts = (materialId: string, who: Somebody = cora) => brings(who, 'putIntoModule', { materialId, seconds: 60 })
  const agrees = async (choices: Partial<Choices>) =>
    (await signs(her, { sessionId, ...choices }, { code: await codeFor(w, her) })).consent!
  t.match(await puts(slides, amara), { refusal: { code: 'COORDINATORS_ONLY' } })
  t.match(await puts(slides), { refusal: { code: 'MATERIAL_NOT_IN_STATE', details: { state: 'waiting' } } })
  await agrees({ recording: true })
  for (const materialId of [recording, slides]) await brings(cora, 'approveMaterial', { materialId })
  t.match(await puts(slides), {
    refusal: { code: 'REUSE_NOT_ALLOWED', details: { because: 'not_agreed', what: 'reuse' } },
  })
  await agrees({ recording: false, reuseUntil: '2027-06-30' })
  t.match(await puts(recording), { refusal: { details: { because: 'not_agreed', what: 'recording' } } })
  t.equal((await sessionTo(cora, sessionId))!.module, null, 'nothing was begun')
  const signed = await agrees({ recording: true, reuseUntil: '2027-06-30' })
  t.match(await puts(recording), { material: { inModule: { closed: null } } })
  const called = (en: string) => ({ materialId: slides, title: { en, 'zh-Hans': '入库' } })
  t.match(await brings(cora, 'putIntoModule', called('x'.repeat(501))), { refusal: { code: 'TEXT_TOO_LONG' } })
  t.match(await brings(cora, 'putIntoModule', called('Inbound')), { material: { inModule: { closed: null } } })
  t.match(await puts(slides), { refusal: { code: 'MATERIAL_IN_MODULE' } })
  const moduleId = (await sessionTo(cora, sessionId))!.module!.id
  const { draft } = await draftOf(cora, moduleId)
  const material = { guest: 'Gwen Park', version: 1, until: '2027-06-30', newer: null }
  t.match(draft.content.items, [
    { kind: 'video', title: { en: 'Walk', 'zh-Hans': 'Walk' }, seconds: 60, closed: null, material },
    { kind: 'file', title: { en: 'Inbound', 'zh-Hans': '入库' }, material },
  ])
  const [reel, sheet] = draft.content.items.map(({ fileId }) => fileId)
  const brought = (await broughtFor(cora, sessionId))!.material
  t.notOk(
    brought.some(({ fileId }) => fileId === reel || fileId === sheet),
    'a file of the module’s own',
  )
  await publishes(w, cora, moduleId)
  await planned(cora, 'publishSession', { sessionId })

  const begun = `mutation ($id: ID!) { startModule(input: { moduleId: $id }) { module { items { kind closed } } } }`
  await amara.ask(begun, { id: moduleId })
  const url = await linkTo(amara, reel!)
  t.match(await download(w, url, { range: 'bytes=4-7' }), { statusCode: 206, body: 'ftyp' })
  t.equal(await linkTo(bilal, reel!), 'FILE_NOT_FOUND', 'who has not begun it has nothing of it')

  const later = await sends('walk.mp4', film('walk, cut'))
  const newer = async () => (await draftOf(cora, moduleId)).draft.content.items[1]!.material.newer
  t.equal(await newer(), null, 'as long as nobody has approved it')
  await brings(cora, 'approveMaterial', { materialId: later })
  t.match(await newer(), { id: later, version: 2 })
  t.match(await puts(recording), { refusal: { code: 'MATERIAL_SUPERSEDED' } })
  await puts(later)
  const after = (await draftOf(cora, moduleId)).draft.content.items
  t.match(after, [{}, { kind: 'video', material: { version: 2, newer: null } }, { kind: 'file' }, { kind: 'quiz' }])
  t.equal(after[1]!.id, draft.content.items[0]!.id, 'where the first one stood')
  t.equal((await download(w, url)).statusCode, 200, 'Amara goes on with the version that she began')

  const saidOfIt = async (who: Somebody) => (await saidTo(who)).filter(text => text.includes('closed in'))
  t.same(await saidOfIt(cora), [])
  await takesBack(her, signed.id)
  t.match(await saidOfIt(cora), [/^Gwen Park has taken back their consent.*“Inbound.*” is closed in “Inbound”;/])
  t.same(await saidOfIt(bilal), [])
  t.match(await draftOf(cora, moduleId), {
    problems: [
      { code: 'FILE_CLOSED', itemId: after[1]!.id },
      { code: 'FILE_CLOSED', itemId: after[2]!.id },
    ],
    draft: { content: { items: [{}, { closed: 'taken_back', material: { until: null } }] } },
  })
  t.match(await download(w, url), { statusCode: 403 }, 'nor by a link that she has')
  for (const who of [amara, cora]) t.equal(await linkTo(who, reel!), 'FILE_CLOSED')
  t.equal((await download(w, await linkTo(her, brought[0]!.fileId))).statusCode, 200, 'it is still hers')
  const { module } = await amara.ask<{ module: { items: { id: string }[] } }>(
    'query ($id: ID!) { module(id: $id) { items { id closed } } }',
    { id: moduleId },
  )
  t.match(module.items, [{ closed: null }, { closed: 'taken_back' }, { closed: 'taken_back' }, { closed: null }])
  const done = [module.items[0]!, module.items[1]!, module.items[3]!].map(({ id: itemId }) => ({
    ...{ itemId, seconds: 0, done: true },
  }))
  const progress =
    'mutation ($input: ReportProgressInput!) { reportProgress(input: $input) { module { attempt { items { doneAt } } } } }'
  const told = await amara.ask<{
    reportProgress: { module: { attempt: { items: { doneAt: string | null }[] } } }
  }>(progress, { input: { moduleId, items: done } })
  const isDone = told.reportProgress.module.attempt.items.map(({ doneAt }) => doneAt !== null)
  t.same(isDone, [true, true, false], 'what nobody can see holds nobody up')
  const { revision } = (await draftOf(cora, moduleId)).draft
  t.match(await writes(cora, 'publishModule', { moduleId, revision, staysCurrent: true }), {
    refusal: { code: 'MODULE_INCOMPLETE' },
  })

  await agrees({ recording: true, reuseUntil: '2026-12-31' })
  t.equal((await download(w, url)).statusCode, 200, 'she has signed anew')
  t.same(await saidOfIt(cora), [], 'it is open again')
  const tellsOfDays = () => doJob(w.db, tellOfOver, { schoolId: w.here.schoolId, now: w.clock.now, data: {} })
  await tellsOfDays()
  t.same(await saidOfIt(cora), [])
  w.clock.now = new Date('2027-01-01T08:00:00Z')
  const then = await w.launch({ sub: 'amara', name: 'Amara Okafor' })
  const planner = await w.launch({ sub: 'cora', name: 'Cora Lindgren' })
  await tellsOfDays()
  t.match(await saidOfIt(planner), [/^The day until which Gwen Park .* is over/])
  await planner.ask('mutation { readAllNotices { refusal { code } } }')
  await tellsOfDays()
  t.equal((await noticesOf(planner)).unread, 0, 'once')
  t.equal(await linkTo(then, reel!), 'FILE_CLOSED', 'its day is over')

  await inSchool(w.db, w.here.schoolId, async db => {
    const { length } = await db.selectFrom('session_material_in_module').select('file_id').execute()
    t.equal(length, 3)
  })
})

t.test('what a draft names no more goes after a week, and the practitioner’s own bytes stay', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const her = await aGuest(w, cora)
  const sessionId = await agreedSession(w, { coordinator: cora, guestId: her.personId })
  await upload(w, her, { purpose: 'material', to: sessionId, name: 'a.pdf', bytes: pdf('a') })
  await signs(her, { sessionId, reuseUntil: '2027-06-30' }, { code: await codeFor(w, her) })
  const { id: materialId, fileId } = (await broughtFor(cora, sessionId))!.material[0]!
  await brings(cora, 'approveMaterial', { materialId })
  await brings(cora, 'putIntoModule', { materialId })
  const moduleId = (await sessionTo(cora, sessionId))!.module!.id
  const { draft } = await draftOf(cora, moduleId)
  const content = { languages: ['en'], title: both('x'), summary: both('x'), hours: 1, proofs: [], items: [] }
  await wrote(cora, 'saveModuleDraft', { moduleId, revision: draft.revision, content })
  t.match((await broughtFor(cora, sessionId))!.material, [{ inModule: null }])
  w.clock.now = new Date(w.clock.now.getTime() + 8 * 86_400_000)
  await doJob(w.db, sweepModuleFiles, { schoolId: w.here.schoolId, now: w.clock.now, data: {} })
  await inSchool(w.db, w.here.schoolId, async db => {
    t.same(await db.selectFrom('session_material_in_module').select('file_id').execute(), [])
    t.match(await db.selectFrom('file').select('id').execute(), [{ id: fileId }])
  })
  const again = await w.launch({ sub: 'cora', name: 'Cora Lindgren' })
  t.match(await brings(again, 'putIntoModule', { materialId }), { material: { inModule: { closed: null } } })
})
