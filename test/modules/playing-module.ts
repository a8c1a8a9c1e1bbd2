import t from 'tap'
import { gapsOf } from '../support/gaps.ts'
import { hold } from '../support/told.ts'
import {
  answersAll,
  contentOf,
  link,
  page,
  playing,
  plays,
  publish,
  question,
  quiz,
  single,
} from '../support/playing.ts'
import { people, world } from '../support/world.ts'

const why = `query ($id: ID!) { gap(competencyId: $id) { effective gap why { evidence { title state proves countsAs kind { code ceiling }
  appraisals { verdict counted rater { name } } } } } }`

t.test('Amara reads, answers, passes and finishes, and her gap narrows at once', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  await hold(w, amara.personId, { profile: 'C2', since: '2026-01-01' })
  const test = quiz([single(), question('multiple', ['+duty', '+tax', 'weather']), question('order', ['one', 'two'])])
  const [read, elsewhere] = [page(), link()]
  const content = await contentOf(w, { items: [read, elsewhere, test], proves: { 'NEG-04': [0, 5] } })
  const { competencyId } = content.proofs[0]!
  const moduleId = await publish(w, content, { by: cora })

  const before = await playing(amara, moduleId)
  t.match(before, { attempt: null, items: [{ html: null }, { html: null, url: null }, { quiz: { questions: 3 } }] })
  t.match(await plays(amara, 'reportProgress', { moduleId, items: [] }), { refusal: { code: 'MODULE_NOT_BEGUN' } })
  const begun = await plays(amara, 'startModule', { moduleId })
  t.match(begun.module, { title: { en: 'Landed cost' }, attempt: { finishedAt: null, items: [], evidence: null } })
  t.match(begun.module!.items, [
    { html: { en: '<p><strong>Why</strong></p>\n', 'zh-Hans': /中文/ } },
    { html: { en: /<em>chapter 61<\/em>/ }, url: 'https://customs.example/table' },
    { kind: 'quiz', html: null, quiz: { questions: 3, tries: 2, passMark: 0.5 } },
  ])

  w.clock.now = new Date(w.clock.now.getTime() + 60_000)
  const items = [
    { itemId: read.id, seconds: 45, done: true },
    { itemId: elsewhere.id, seconds: 5, done: true },
    { itemId: test.id, seconds: 2, done: true },
  ]
  const reported = await plays(amara, 'reportProgress', { moduleId, items })
  t.match(reported.module!.attempt, {
    finishedAt: null,
    items: [{ itemId: read.id, seconds: 45, doneAt: String }, { seconds: 5 }, { seconds: 2, doneAt: null }],
  })
  t.equal((await gapsOf(amara))!.gaps.find(({ competency }) => competency.code === 'CBEC-NEG-04')!.effective, null)

  const failed = await answersAll(amara, { moduleId, item: test, right: false })
  t.match(failed, { try: { number: 1, score: 0, passed: false }, module: { attempt: { finishedAt: null } } })
  const passed = await answersAll(amara, { moduleId, item: test })
  t.match(passed, {
    try: { number: 2, score: 1, passed: true },
    module: {
      attempt: {
        finishedAt: w.clock.now.toISOString(),
        evidence: {
          title: 'Landed cost',
          state: 'accepted',
          kind: { code: 'module_completion' },
          occurredOn: '2026-11-24',
          appraisals: [{ level: 2, rater: { name: 'Cora Lindgren' }, competency: { code: 'CBEC-NEG-04' } }],
        },
      },
    },
  })
  t.match(await amara.ask(why, { id: competencyId }), {
    gap: {
      effective: 2,
      gap: 2,
      why: {
        evidence: [
          {
            title: 'Landed cost',
            state: 'accepted',
            proves: 2,
            countsAs: 2,
            kind: { code: 'module_completion', ceiling: 2 },
            appraisals: [{ verdict: 'counts', counted: 2, rater: { name: 'Cora Lindgren' } }],
          },
        ],
      },
    },
  })
  t.match(await playing(amara, moduleId), { attempt: { evidence: { state: 'accepted' } } })
  const again = await plays(amara, 'reportProgress', { moduleId, items: [{ itemId: read.id, seconds: 9, done: true }] })
  t.equal(again.module!.attempt!.evidence!.id, passed.module!.attempt!.evidence!.id, 'it is finished once')
})

t.test('what Cora has published herself gives her no level', async t => {
  const w = await world(t)
  const { cora, bilal } = await people(w)
  const content = await contentOf(w, { items: [page()] })
  const moduleId = await publish(w, content, { by: cora })
  const items = [{ itemId: content.items[0]!.id, seconds: 0, done: true }]
  for (const who of [cora, bilal]) {
    await plays(who, 'startModule', { moduleId })
    t.match(await plays(who, 'reportProgress', { moduleId, items }), { module: { attempt: { evidence: {} } } })
  }
  const id = content.proofs[0]!.competencyId
  const levels = `query ($id: ID!) { viewer { person { levels(competencyIds: [$id]) { effective } } } }`
  t.match(await cora.ask(levels, { id }), { viewer: { person: { levels: [{ effective: null }] } } })
  t.match(await bilal.ask(levels, { id }), { viewer: { person: { levels: [{ effective: 2 }] } } })
})
