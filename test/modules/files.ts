import { existsSync, readdirSync } from 'node:fs'
import t from 'tap'
import { folderStore } from '../../server/base/folder-store.ts'
import { newId } from '../../server/base/ids.ts'
import { sweepFiles } from '../../server/files/sweep-files.ts'
import { sweepModuleFiles } from '../../server/modules/files/sweep-module-files.ts'
import type { Item } from '../../server/modules/content.ts'
import { beginUpload, download, linkTo, pdf, upload } from '../support/files.ts'
import { captions, film, videoItem } from '../support/films.ts'
import { doJob } from '../support/jobs.ts'
import { draftModule, moduleOf, publishedAgain, sent, writes, wrote } from '../support/modules.ts'
import { both, contentOf, page, plays, quiz, single } from '../support/playing.ts'
import { filesRoot, people, world, type Somebody, type World } from '../support/world.ts'

const fileItem = (fileId: string | null): Item => ({
  id: newId(),
  kind: 'file',
  title: both('The sheet'),
  fileId,
  note: both('Fill it in.'),
})
/** Cora's module with a file, a film with captions and a quiz, saved. */
async function filledModule(w: World, cora: Somebody, text = 'x') {
  const { id: moduleId, draft } = await draftModule(cora, await contentOf(w))
  const send = async (name: string, bytes: Buffer) =>
    (await upload(w, cora, { purpose: 'module', to: moduleId, name, bytes })).body.file!.id
  const [sheet, reel, vtt] = [
    await send('sheet.pdf', pdf(text)),
    await send('film.mp4', film(text)),
    await send('en.vtt', captions),
  ]
  const items = [
    fileItem(sheet),
    { ...videoItem(reel, [vtt]), chapterLines: '0:10 The dock' } as Item,
    quiz([single()]),
  ]
  const content = await contentOf(w, { items })
  const saved = await wrote(cora, 'saveModuleDraft', { moduleId, revision: draft.revision, content: sent(content) })
  return { moduleId, revision: saved.draft.revision, content, items, sheet, reel, vtt }
}

const played = `attempt { finishedAt items { itemId doneAt position seen } } items { id kind file { name type } captions { language fileId } chapters { at title } }`
async function playing(who: Somebody, name: string, input: Record<string, unknown>) {
  const type = name === 'startModule' ? 'ModuleInput' : 'ReportProgressInput'
  const { answer } = await who.ask<{
    answer: { module: { items: object[]; attempt: { items: { itemId: string; seen: number }[] } } }
  }>(`mutation ($input: ${type}!) { answer: ${name}(input: $input) { module { ${played} } refusal { code } } }`, {
    input,
  })
  return answer.module
}

t.test('a module holds a file and a film, which whoever goes through it has', async t => {
  const w = await world(t)
  const { amara, bilal, cora, noor } = await people(w)
  const { moduleId, revision, sheet, reel, vtt, items } = await filledModule(w, cora)
  t.match(await moduleOf(cora, moduleId), { problems: [] })
  t.equal((await download(w, await linkTo(cora, sheet))).statusCode, 200, 'who writes it has it')
  for (const who of [amara, noor]) t.equal(await linkTo(who, sheet), 'FILE_NOT_FOUND', 'not before it is published')
  await wrote(cora, 'publishModule', { moduleId, revision, staysCurrent: true })
  t.equal(await linkTo(amara, sheet), 'FILE_NOT_FOUND', 'nor before she has begun it')
  const begun = await playing(amara, 'startModule', { moduleId })
  t.match(begun.items, [
    { file: { name: 'sheet.pdf', type: 'application/pdf' } },
    {
      file: { name: 'film.mp4', type: 'video/mp4' },
      captions: [{ language: 'en', fileId: vtt }],
      chapters: [{ at: 10, title: 'The dock' }],
    },
    { file: null, captions: [] },
  ])
  for (const id of [sheet, reel, vtt]) t.equal((await download(w, await linkTo(amara, id))).statusCode, 200)
  t.match(await download(w, await linkTo(amara, reel), { range: 'bytes=0-7' }), {
    statusCode: 206,
    headers: { 'content-type': 'video/mp4' },
  })
  for (const who of [bilal, noor]) t.equal(await linkTo(who, reel), 'FILE_NOT_FOUND')

  const itemId = items[1]!.id
  const watch = (watched: number[][], position: number, after = 50) => {
    w.clock.now = new Date(w.clock.now.getTime() + after * 1000)
    return playing(amara, 'reportProgress', {
      moduleId,
      items: [{ itemId, seconds: 0, done: true, position, watched }],
    })
  }
  await watch([], 0)
  t.match(
    (await watch([[0, 100]], 100, 1)).attempt,
    { items: [{ itemId, doneAt: null, seen: 0.02 }] },
    'nobody has seen it sooner than it can be played',
  )
  t.match((await watch([[0, 50]], 50)).attempt, { items: [{ itemId, doneAt: null, position: 50, seen: 0.5 }] })
  t.match(
    (
      await watch(
        [
          [40, 60],
          [98, 100],
        ],
        100,
      )
    ).attempt,
    { items: [{ doneAt: null, position: 100, seen: 0.62 }] },
    'leaps do not count',
  )
  t.match((await watch([[60, 91]], 91)).attempt, { items: [{ doneAt: String, position: 91 }] }, 'most of it was seen')
})

t.test('nobody sees two films at once', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  const { id: moduleId } = await draftModule(cora, await contentOf(w))
  const reels = ['one', 'two'].map(async name => {
    const { body } = await upload(w, cora, { purpose: 'module', to: moduleId, name: `${name}.mp4`, bytes: film(name) })
    return videoItem(body.file!.id)
  })
  const items = [...(await Promise.all(reels)), quiz([single()])]
  await publishedAgain(cora, moduleId, { content: await contentOf(w, { items }), staysCurrent: true })
  await playing(amara, 'startModule', { moduleId })
  const seen = async (after: number) => {
    w.clock.now = new Date(w.clock.now.getTime() + after * 1000)
    const told = items.slice(0, 2).map(({ id: itemId }) => ({ itemId, seconds: 0, done: false, watched: [[0, 100]] }))
    const { attempt } = await playing(amara, 'reportProgress', { moduleId, items: told })
    return items.slice(0, 2).map(({ id }) => attempt.items.find(({ itemId }) => itemId === id)!.seen)
  }
  t.same(await seen(60), [1, 0.2], 'there was time for 120 seconds of both together')
  t.same(await seen(25), [1, 0.7])
  t.same(await seen(15), [1, 1], 'and then for the rest')
  const again = { itemId: items[0]!.id, seconds: 0, done: false, watched: [[0, 1]] }
  const told = (times: number) =>
    plays(amara, 'reportProgress', { moduleId, items: Array.from({ length: times }, () => again) })
  t.match(await told(3), { refusal: null }, 'a part that is told of twice counts once')
  t.match(await told(4), { refusal: { code: 'ITEM_NOT_FOUND' } }, 'a module of three parts has no fourth')
})

t.test('only who writes uploads to a module, and only what was uploaded to it can be named', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  const one = await filledModule(w, cora)
  const other = await filledModule(w, cora)
  const wanted = { purpose: 'module', to: one.moduleId, name: 'x.pdf', size: 10 }
  t.match(await beginUpload(amara, wanted), { code: 'COORDINATORS_ONLY' })
  t.match(await beginUpload(cora, { ...wanted, to: newId() }), { code: 'MODULE_NOT_FOUND' })
  t.match(await beginUpload(cora, { ...wanted, size: 5 * 1024 ** 3 }), {
    code: 'FILE_TOO_LARGE',
    details: { most: 4096 },
  })
  const save = async (items: Item[]) => {
    const content = sent(await contentOf(w, { items }))
    return (await writes(cora, 'saveModuleDraft', { moduleId: one.moduleId, revision: one.revision, content })).refusal
      ?.code
  }
  t.equal(await save([fileItem(other.sheet)]), 'FILE_NOT_FOUND')
  t.equal(await save([fileItem(newId())]), 'FILE_NOT_FOUND')
  t.equal(await save([videoItem(one.sheet)]), 'FILE_TYPE_REFUSED', 'a sheet is no film')
  t.equal(await save([videoItem(one.reel, [one.sheet])]), 'FILE_TYPE_REFUSED', 'nor captions')
  const broken = await upload(w, cora, {
    purpose: 'module',
    to: one.moduleId,
    name: 'a.vtt',
    bytes: Buffer.from('Hello'),
  })
  t.match(broken.body, { code: 'CAPTIONS_UNREADABLE', details: { line: 1 } })
  t.equal(
    await save([fileItem(null), videoItem(null), videoItem(one.reel, [], null)]),
    undefined,
    'a draft may lack them',
  )
  const problems = (await moduleOf(cora, one.moduleId))!.problems.map(({ code }) => code)
  t.same(problems, ['PROOF_UNTESTED', 'ITEM_EMPTY', 'ITEM_EMPTY', 'VIDEO_UNPLAYABLE'])
})

t.test('a copy keeps the files; what neither draft nor version names is swept', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  const { moduleId, revision, sheet, reel } = await filledModule(w, cora, 'swept')
  const copy = await wrote(cora, 'copyModule', { moduleId })
  await wrote(cora, 'publishModule', { moduleId: copy.id, revision: copy.draft.revision, staysCurrent: true })
  const bare = sent(await contentOf(w, { items: [page(), quiz([single()])] }))
  await wrote(cora, 'saveModuleDraft', { moduleId, revision, content: bare })
  const later = await wrote(cora, 'saveModuleDraft', {
    moduleId: copy.id,
    revision: copy.draft.revision,
    content: bare,
  })
  const { schoolId } = w.here
  const sweep = async (days: number) => {
    const now = new Date(w.clock.now.getTime() + days * 86_400_000)
    await doJob(w.db, sweepModuleFiles, { schoolId, now, data: {} })
    const bytes = new Date(Math.max(now.getTime(), Date.now() + days * 86_400_000))
    await doJob(w.db, sweepFiles(folderStore(filesRoot)), { schoolId, now: bytes, data: {} })
  }
  const lying = () => {
    const folder = `${filesRoot}/${schoolId}`
    return existsSync(folder)
      ? readdirSync(folder, { recursive: true }).filter(name => `${name}`.length > 60).length
      : 0
  }
  await sweep(8)
  t.equal(lying(), 3, 'the version of the copy names them')
  await playing(amara, 'startModule', { moduleId: copy.id })
  t.equal((await download(w, await linkTo(amara, reel))).statusCode, 200)
  t.ok(later)

  const third = await filledModule(w, cora, 'never published')
  await wrote(cora, 'saveModuleDraft', { moduleId: third.moduleId, revision: third.revision, content: bare })
  t.equal(lying(), 5)
  await sweep(6)
  t.equal(await linkTo(cora, third.sheet).then(url => url.startsWith('/files/')), true, 'for a week it can be put back')
  await sweep(8)
  t.equal(await linkTo(cora, third.sheet), 'FILE_NOT_FOUND')
  t.equal(lying(), 3)
  t.equal((await download(w, await linkTo(cora, sheet))).statusCode, 200)
})
