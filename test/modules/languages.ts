import t from 'tap'
import { inSchool } from '../../server/base/database.ts'
import type { Content, Item } from '../../server/modules/content.ts'
import { asOffered } from '../../server/modules/offered.ts'
import { headOf } from '../../server/modules/playing/shown-module.ts'
import { answers, areaIn, diagnosticOf, given, offeredTo, pool, publishAsking, starts } from '../support/diagnostics.ts'
import { draftModule, moduleOf, publishedAgain, sent, writes, wrote } from '../support/modules.ts'
import {
  answersAll,
  both,
  contentOf,
  goesThrough,
  page,
  playing,
  plays,
  quiz,
  single,
  waysOf,
} from '../support/playing.ts'
import { hold } from '../support/told.ts'
import { people, world, type Somebody } from '../support/world.ts'

const english = (text: string) => ({ en: text, 'zh-Hans': '' })
const same = (words: string) => ({ en: words, 'zh-Hans': words })
const found = async (who: Somebody, filter: { language?: string; search?: string }) =>
  (
    await who.ask<{ modules: { edges: { node: { title: { en: string } } }[] } }>(
      'query ($language: String, $search: String) { modules(language: $language, search: $search) { edges { node { title languages } } } }',
      filter,
    )
  ).modules.edges.map(({ node }) => node.title.en)

t.test('Cora offers a module in English alone, and Chen Wei reads it so', async t => {
  const w = await world(t)
  const { amara, chenWei, cora } = await people(w)
  await hold(w, chenWei.personId, { profile: 'C2', since: '2026-01-01' })
  const test = quiz([{ ...single(), prompt: english('Which?'), feedback: null }])
  const written: Content = {
    ...(await contentOf(w, { items: [{ ...page(), title: english('Why'), body: english('**Duty**') } as Item] })),
    title: { en: 'Landed cost', 'zh-Hans': '落地成本（草稿）' },
    summary: english('What a parcel costs'),
  }
  const content: Content = { ...written, items: [...written.items, { ...test, title: english('Try it') }] }
  const draft = await draftModule(cora, content)
  const { id: moduleId } = draft
  t.same(new Set(draft.problems.map(({ language }) => language)), new Set(['zh-Hans']), 'in both, much is missing')
  const saves = async (languages: string[]) =>
    writes(cora, 'saveModuleDraft', {
      moduleId,
      revision: (await moduleOf(cora, moduleId))!.draft.revision,
      content: { ...sent(content), languages },
    })

  await t.test('none is refused, and so is what nobody speaks here', async t => {
    t.match(await saves([]), { module: null, refusal: { code: 'LANGUAGE_MISSING' } })
    t.match(await saves(['en', 'fr']), { refusal: { code: 'CONTENT_NOT_POSSIBLE', details: { path: 'languages.1' } } })
    t.match(await saves(['zh-Hans', 'en', 'en']), { module: { draft: { content: { languages: ['en', 'zh-Hans'] } } } })
  })

  await t.test('in English alone nothing is missing; what was begun in Chinese waits', async t => {
    const { module } = await saves(['en'])
    t.match(module, { problems: [], draft: { content: { languages: ['en'], title: content.title } } })
    const { revision } = module!.draft
    const published = await wrote(cora, 'publishModule', { moduleId, revision, staysCurrent: false })
    t.equal(published.draftIsAhead, false)
    const again = await writes(cora, 'publishModule', { moduleId, revision, staysCurrent: false })
    t.match(again, { refusal: { code: 'NOTHING_NEW' } })
  })

  await t.test('the catalogue has it in the words that are offered, and by language', async t => {
    const version = await inSchool(w.db, w.here.schoolId, db =>
      db.selectFrom('module_version').select(['content', 'head']).executeTakeFirstOrThrow(),
    )
    t.same(
      version.head,
      headOf(asOffered(version.content as unknown as Content)),
      'the database and the service read alike',
    )
    await publishAsking(w, pool(1), { by: cora, title: 'Both' })
    t.same(new Set(await found(chenWei, {})), new Set(['Landed cost', 'Both']))
    t.same(await found(chenWei, { language: 'zh-Hans' }), ['Both'])
    t.same((await found(chenWei, { language: 'en' })).length, 2)
    t.same(await found(chenWei, { language: 'fr' }), [])
    t.same(
      [await found(chenWei, { search: '草稿' }), await found(chenWei, { search: 'landed' })],
      [[], ['Landed cost']],
    )
    t.match(await playing(chenWei, moduleId), { languages: ['en'], title: same('Landed cost') })
    t.ok((await waysOf(w, chenWei, { code: 'NEG-04' })).some(({ title }) => title === 'Landed cost'))
  })

  await t.test('he goes through it in English, and it counts', async t => {
    const { module } = await plays(chenWei, 'startModule', { moduleId })
    t.same(module!.items[0]!.html, same('<p><strong>Duty</strong></p>\n'))
    const read = [{ itemId: content.items[0]!.id, seconds: 0, done: true }]
    await plays(chenWei, 'reportProgress', { moduleId, items: read })
    const finished = await answersAll(chenWei, { moduleId, item: test })
    t.match(finished, { module: { attempt: { evidence: { title: 'Landed cost' } } } })
  })

  await t.test('a later version adds Chinese', async t => {
    const more = await contentOf(w, { items: [page()] })
    const { problems, versions } = await publishedAgain(cora, moduleId, {
      content: { ...more, items: [...more.items, quiz([single()])] },
      staysCurrent: true,
    })
    t.match([problems, versions.length], [[], 2])
    t.match(await playing(amara, moduleId), { languages: ['en', 'zh-Hans'], title: both('Landed cost') })
    t.match(await playing(chenWei, moduleId), { languages: ['en'], attempt: { finishedAt: String } })
  })
})

t.test('who is going through a version keeps it when a language is taken away', async t => {
  const w = await world(t)
  const { amara, bilal, chenWei, cora } = await people(w)
  for (const who of [amara, bilal, chenWei]) await hold(w, who.personId, { profile: 'C2', since: '2026-01-01' })
  const content = await contentOf(w, { title: 'One', items: [page(), quiz([single()])] })
  const { id: moduleId, draft } = await draftModule(cora, content)
  await wrote(cora, 'publishModule', { moduleId, revision: draft.revision, staysCurrent: false })
  await plays(chenWei, 'startModule', { moduleId })
  await goesThrough(amara, moduleId, content)
  const next = (title: string, languages: Content['languages']) =>
    publishedAgain(cora, moduleId, { content: { ...content, title: both(title), languages }, staysCurrent: false })
  const reads = async (who: Somebody) => (await playing(who, moduleId))!.title.en
  /** the catalogue in the process says the same as the database */
  const offered = async (who: Somebody) => (await waysOf(w, who, { code: 'NEG-04' })).map(({ title }) => title)

  await next('English alone', ['en'])
  t.same([await reads(chenWei), await offered(chenWei)], ['One', ['One']])
  t.match(await plays(chenWei, 'startModule', { moduleId }), { module: { title: both('One'), attempt: {} } })
  t.match(
    await playing(amara, moduleId),
    { title: { en: 'English alone' }, attempt: null },
    'who was through comes again',
  )
  t.same([await reads(bilal), await offered(bilal)], ['English alone', ['English alone']])

  await next('Both again', ['en', 'zh-Hans'])
  t.same([await reads(chenWei), await offered(chenWei)], ['Both again', ['Both again']])
})

t.test('a diagnostic asks in the reader’s language, and goes on in the one in which it was begun', async t => {
  const w = await world(t)
  const { amara, chenWei, cora } = await people(w)
  const area = await areaIn(w, 'ANA')
  const questions = pool(7)
  await publishAsking(w, questions, { by: cora, proves: { 'ANA-05': [0, 2] }, languages: ['en'] })
  t.same([await offeredTo(amara), await offeredTo(chenWei)], [['ANA'], []])
  t.match(await starts(chenWei, area), { refusal: { code: 'DIAGNOSTIC_NOT_OFFERED' } })
  const tried = (await starts(amara, area)).diagnostic!.try!
  const keep = 'mutation ($input: ChooseLanguageInput!) { chooseLanguage(input: $input) { refusal { code } } }'
  await amara.ask(keep, { input: { language: 'zh-Hans' } })
  const going = (await diagnosticOf(amara, area))!.try!
  t.match(going, { id: tried.id, next: { languages: ['en'] } })
  const next = going.next!
  const answer = { tryId: going.id, questionId: next.id, ...given(questions, next, true) }
  t.match(await answers(amara, answer), { refusal: null, counts: true, diagnostic: { try: { answered: 1 } } })
})
