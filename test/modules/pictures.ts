// Pictures in the pages of a module: named by their files, had by those who read the page, and never from elsewhere.
import MarkdownIt from 'markdown-it'
import t from 'tap'
import { pictureSize } from '../../server/files/picture-size.ts'
import { newId } from '../../server/base/ids.ts'
import type { Item } from '../../server/modules/content.ts'
import { sweepModuleFiles } from '../../server/modules/files/sweep-module-files.ts'
import { asHtml, picturesIn } from '../../server/modules/markdown.ts'
import { beginUpload, download, linkTo, upload } from '../support/files.ts'
import { doJob } from '../support/jobs.ts'
import { draftModule, moduleOf, sent, writes, wrote } from '../support/modules.ts'
import { both, contentOf, page, quiz, single } from '../support/playing.ts'
import { jpeg, png } from '../support/pictures.ts'
import { people, world, type Somebody, type World } from '../support/world.ts'

const pageOf = (en: string, zh = en): Item => ({ ...page(), kind: 'page', body: { en, 'zh-Hans': zh } })

async function withPicture(w: World, cora: Somebody, bytes = png(600, 400)) {
  const { id: moduleId, draft } = await draftModule(cora, await contentOf(w))
  const { body } = await upload(w, cora, { purpose: 'picture', to: moduleId, name: 'port.png', bytes })
  const fileId = body.file!.id
  const save = async (text: string, zh = text) => {
    const { revision } = (await moduleOf(cora, moduleId))!.draft
    const content = sent(await contentOf(w, { items: [pageOf(text, zh), quiz([single()])] }))
    return writes(cora, 'saveModuleDraft', { moduleId, revision, content })
  }
  return { moduleId, revision: draft.revision, fileId, save }
}

const linksTo = async (who: Somebody, fileIds: readonly string[]) =>
  (
    await who.ask<{ linkFiles: { links: { fileId: string; url: string }[] | null; refusal: { code: string } | null } }>(
      'mutation ($input: LinkFilesInput!) { linkFiles(input: $input) { links { fileId url } refusal { code } } }',
      { input: { fileIds } },
    )
  ).linkFiles

const htmlFor = async (who: Somebody, id: string): Promise<string> =>
  (
    await who.ask<{ module: { items: { html: { en: string } | null }[] } }>(
      `{ module(id: "${id}") { items { html } } }`,
    )
  ).module.items[0]!.html!.en

t.test(
  'a page shows a picture to whoever goes through it, in the room that it takes, by a link of their own',
  async t => {
    const w = await world(t)
    const { amara, bilal, cora, noor } = await people(w)
    const { moduleId, fileId, save } = await withPicture(w, cora)
    const { module } = await save(
      `Look:\n\n![A port at night](file:${fileId})`,
      `看：\n\n![夜里的港口](file:${fileId})`,
    )
    t.match(module, { problems: [] })
    const shown = (
      await cora.ask<{ previewMarkdown: { en: string } }>(
        `query ($text: LocalizedText!) { previewMarkdown(text: $text, pictures: true) }`,
        { text: both(`![x](file:${fileId})`) },
      )
    ).previewMarkdown.en
    t.match(shown, `<img data-file="${fileId}" width="600" height="400" alt="x" loading="lazy">`)
    for (const who of [amara, noor])
      t.same(await linksTo(who, [fileId]), { links: [], refusal: null }, 'not yet published')
    await wrote(cora, 'publishModule', { moduleId, revision: module!.draft.revision, staysCurrent: true })
    t.same((await linksTo(amara, [fileId])).links, [], 'nor before she has begun it')
    await amara.ask('mutation ($input: ModuleInput!) { startModule(input: $input) { refusal { code } } }', {
      input: { moduleId },
    })
    const html = await htmlFor(amara, moduleId)
    t.match(html, `<img data-file="${fileId}" width="600" height="400" alt="A port at night" loading="lazy">`)
    t.notMatch(html, /src|token|\/files\//, 'what is kept for everybody holds nobody’s link')
    const { links } = await linksTo(amara, [fileId, newId(), 'nonsense', fileId])
    t.match(links, [{ fileId }])
    t.match(await download(w, links![0]!.url), { statusCode: 200, headers: { 'content-type': 'image/png' } })
    for (const who of [bilal, noor]) t.same((await linksTo(who, [fileId])).links, [])
    t.match(await linksTo(amara, Array.from({ length: 101 }, newId)), { refusal: { code: 'TOO_MANY' } })
    w.clock.now = new Date(w.clock.now.getTime() + 16 * 60_000)
    t.equal((await download(w, links![0]!.url)).statusCode, 404, 'it runs out, and is made anew')
    const later = await w.launch({ sub: 'amara', name: 'Amara Okafor' })
    t.equal((await download(w, (await linksTo(later, [fileId])).links![0]!.url)).statusCode, 200)
  },
)

t.test('a picture without words is named, in the language that lacks them, unless it says nothing', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const { fileId, save } = await withPicture(w, cora)
  const lacking = async (en: string, zh: string) =>
    (await save(en, zh)).module!.problems.map(({ code, language }) => [code, language])
  t.same(await lacking(`![Quay](file:${fileId})`, `![](file:${fileId})`), [['PICTURE_WORDLESS', 'zh-Hans']])
  t.same(await lacking(`![ ](file:${fileId})`, `![](file:${fileId} "decorative")`), [['PICTURE_WORDLESS', 'en']])
  t.same(await lacking('Words', `![](file:${fileId} "decorative")`), [])
})

t.test('only pictures come, small enough to be shown, and only from those who write', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  const { moduleId: to, save } = await withPicture(w, cora)
  const wanted = { purpose: 'picture', to, name: 'x.png', size: 10 }
  t.match(await beginUpload(amara, wanted), { code: 'COORDINATORS_ONLY' })
  t.match(await beginUpload(cora, { ...wanted, size: 11 * 1024 ** 2 }), {
    code: 'FILE_TOO_LARGE',
    details: { most: 10 },
  })
  const refused = async (name: string, bytes: Buffer) =>
    (await upload(w, cora, { purpose: 'picture', to, name, bytes })).body
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  t.match(await refused('x.svg', svg), { code: 'FILE_TYPE_REFUSED' })
  t.match(await refused('x.png', Buffer.from('%PDF-1.7\n%%EOF\n')), { code: 'FILE_TYPE_REFUSED' })
  t.match(await refused('x.jpg', jpeg(20_000, 20_000)), { code: 'PICTURE_TOO_LARGE', details: { most: 40 } })
  t.match(await refused('x.jpg', jpeg(10, 10).subarray(0, 23)), { code: 'PICTURE_UNREADABLE' })
  t.match(await refused('ok.jpg', jpeg(4000, 3000, Buffer.alloc(60_000))), { file: { type: 'image/jpeg' } })
  const film = await upload(w, cora, { purpose: 'module', to, name: 'a.txt', bytes: Buffer.from('words') })
  t.match(await save(`![x](file:${film.body.file!.id})`), { refusal: { code: 'FILE_TYPE_REFUSED' } })
  t.match(await save(`![x](file:${newId()})`), { refusal: { code: 'FILE_NOT_FOUND' } })
  const huge = await upload(w, cora, { purpose: 'module', to, name: 'b.jpg', bytes: jpeg(20_000, 20_000) })
  t.match(await save(`![x](file:${huge.body.file!.id})`), { refusal: { code: 'FILE_TYPE_REFUSED' } }, 'no picture')
})

t.test('a picture comes along with its text into another module, and stays while one of them names it', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const first = await withPicture(w, cora)
  const second = await withPicture(w, cora, png(10, 10))
  t.match(await second.save(`![Port](file:${first.fileId})`), { refusal: null })
  const copy = await wrote(cora, 'copyModule', { moduleId: second.moduleId })
  await second.save('No more')
  const sweep = (days: number) =>
    doJob(w.db, sweepModuleFiles, {
      schoolId: w.here.schoolId,
      now: new Date(w.clock.now.getTime() + days * 86_400_000),
      data: {},
    })
  await sweep(8)
  t.match(await linkTo(cora, first.fileId), /^\/files\//, 'the copy names it')
  t.equal(await linkTo(cora, second.fileId), 'FILE_NOT_FOUND', 'nobody named this one')
  const bare = sent(await contentOf(w))
  await wrote(cora, 'saveModuleDraft', { moduleId: copy.id, revision: copy.draft.revision, content: bare })
  await sweep(9)
  t.equal(await linkTo(cora, first.fileId), 'FILE_NOT_FOUND')
})

t.test('pictures stand in pages alone, and come from nowhere else', async t => {
  const id = newId()
  const pictures = { pictures: true }
  t.equal(asHtml(`![x](file:${id})`), '<p>x</p>\n', 'a question has none')
  t.equal(
    asHtml('![A map](https://a.example/track.png)', pictures),
    '<p><a href="https://a.example/track.png" target="_blank" rel="noopener">A map</a></p>\n',
  )
  t.equal(
    asHtml('[![A map](https://a.example/track.png)](https://b.example)', pictures),
    '<p><a href="https://b.example" target="_blank" rel="noopener">A map</a></p>\n',
  )
  t.equal(asHtml(`[x](file:${id})`, pictures), '<p>x</p>\n', 'nor is one a link')
  t.equal(
    asHtml(`![a "b" *c*](file:${id} "decorative")`, pictures),
    `<p><img data-file="${id}" alt="" loading="lazy"></p>\n`,
  )
  t.same(picturesIn(`![a *b*][one]\n\n[one]: file:${id}\n\n\`![c](file:${newId()})\``), [
    { fileId: id, wordless: false },
  ])
  t.same(picturesIn(`![](file:${id.toUpperCase()}) ![](file:${id}/../x) ![](file:///etc/passwd)`), [])
})

t.test('how large a picture is, its bytes say', async t => {
  const webp = (form: string, rest: number[]) =>
    Buffer.concat([Buffer.from(`RIFF0000WEBP${form}0000`), Buffer.from(rest), Buffer.alloc(8)])
  t.same(pictureSize(png(3, 2), 'image/png'), { width: 3, height: 2 })
  t.same(pictureSize(jpeg(640, 480), 'image/jpeg'), { width: 640, height: 480 })
  t.same(pictureSize(Buffer.from('GIF89a\x20\x03\x58\x02', 'latin1'), 'image/gif'), { width: 800, height: 600 })
  t.same(pictureSize(webp('VP8 ', [0, 0, 0, 0x9d, 1, 0x2a, 0x20, 3, 0x58, 2]), 'image/webp'), {
    width: 800,
    height: 600,
  })
  t.same(pictureSize(webp('VP8L', [0x2f, 0x1f, 0xc3, 0x95, 0]), 'image/webp'), { width: 800, height: 600 })
  t.same(pictureSize(webp('VP8X', [0, 0, 0, 0, 0x1f, 3, 0, 0x57, 2, 0]), 'image/webp'), { width: 800, height: 600 })
  for (const bytes of [Buffer.alloc(0), png(3, 2).subarray(0, 20), jpeg(3, 2).subarray(0, 24)])
    t.same(
      ['image/png', 'image/jpeg', 'image/webp', 'image/gif'].filter(type => pictureSize(bytes, type)?.width === 3),
      [],
    )
})

t.test('what a page with pictures says is read once, not by each who opens it', async t => {
  const w = await world(t)
  const { amara, bilal, cora } = await people(w)
  const { moduleId, fileId, save } = await withPicture(w, cora)
  const { module } = await save(`![A port](file:${fileId})`)
  await wrote(cora, 'publishModule', { moduleId, revision: module!.draft.revision, staysCurrent: true })
  for (const who of [amara, bilal])
    await who.ask('mutation ($input: ModuleInput!) { startModule(input: $input) { refusal { code } } }', {
      input: { moduleId },
    })
  const parse = t.capture(MarkdownIt.prototype, 'parse', MarkdownIt.prototype.parse)
  t.match(await htmlFor(amara, moduleId), 'width="600"')
  t.ok(parse().length > 0)
  t.match(await htmlFor(bilal, moduleId), 'width="600"')
  t.equal(parse().length, 0)
})
