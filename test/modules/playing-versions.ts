import t from 'tap'
import { newId } from '../../server/base/ids.ts'
import {
  answerTo,
  contentOf,
  goesThrough,
  page,
  playing,
  plays,
  publish,
  quiz,
  retire,
  single,
} from '../support/playing.ts'
import { joins } from '../support/told.ts'
import { people, world } from '../support/world.ts'

const titled = (title: string) => ({ title: { en: title } })

t.test('what was taken out of the catalogue may be finished, not begun', async t => {
  const w = await world(t)
  const { amara, bilal, cora } = await people(w)
  const content = await contentOf(w, { items: [page()] })
  const moduleId = await publish(w, content, { by: cora })
  await plays(amara, 'startModule', { moduleId })
  await retire(w, moduleId)
  t.match(await plays(bilal, 'startModule', { moduleId }), { module: null, refusal: { code: 'MODULE_NOT_FOUND' } })
  t.equal(await playing(bilal, moduleId), null)
  const list = '{ modules { totalCount } begunModules { totalCount edges { node { id attempt { finishedAt } } } } }'
  t.match(await amara.ask(list), { modules: { totalCount: 0 }, begunModules: { edges: [{ node: { id: moduleId } }] } })
  t.match(await goesThrough(amara, moduleId, content), { attempt: { evidence: { state: 'accepted' } } })
  t.match(await amara.ask(list), { begunModules: { totalCount: 0 } })
  t.match(await playing(amara, moduleId), { attempt: { finishedAt: String } }, 'and stays to be looked at')
})

t.test('who has begun goes on with their version while it stays current', async t => {
  const w = await world(t)
  const { amara, bilal, chenWei, cora } = await people(w)
  const version = (title: string) => contentOf(w, { title, items: [page()] })
  const [first, second, third] = [await version('One'), await version('Two'), await version('Three')]
  const moduleId = await publish(w, first, { by: cora })
  await plays(amara, 'startModule', { moduleId })
  await goesThrough(bilal, moduleId, first)

  await publish(w, second, { by: cora, moduleId, staysCurrent: true })
  t.match(await plays(amara, 'startModule', { moduleId }), { module: titled('One') })
  t.match(await playing(bilal, moduleId), { ...titled('One'), attempt: { finishedAt: String } })
  t.match(await plays(chenWei, 'startModule', { moduleId }), { module: titled('Two') })

  await publish(w, third, { by: cora, moduleId })
  t.match(await playing(bilal, moduleId), { ...titled('Three'), attempt: null }, 'Bilal is asked to come again')
  const open = [{ itemId: first.items[0]!.id, seconds: 0, done: false }]
  t.match(
    await plays(amara, 'reportProgress', { moduleId, items: open }),
    { module: titled('One') },
    'an open page goes on',
  )
  t.match(await plays(amara, 'startModule', { moduleId }), { module: { ...titled('Three'), attempt: { items: [] } } })
  t.match(await plays(amara, 'reportProgress', { moduleId, items: open }), { refusal: { code: 'ITEM_NOT_FOUND' } })
  t.match(await goesThrough(bilal, moduleId, third), { attempt: { evidence: { state: 'accepted' } } })
})

t.test('who has two accounts goes on with what was begun in the other', async t => {
  const w = await world(t)
  const { chenWei, cora } = await people(w)
  const other = await w.launch({ sub: 'chen' }, { place: { ...w.here, lmsId: newId() }, roles: ['Instructor'] })
  const content = await contentOf(w, { items: [page()] })
  const moduleId = await publish(w, content, { by: cora })
  const { module } = await plays(other, 'startModule', { moduleId })
  t.match(await playing(chenWei, moduleId), { attempt: null })
  await joins(other, chenWei)
  t.match(await playing(chenWei, moduleId), { attempt: { id: module!.attempt!.id } })
  t.match(await goesThrough(chenWei, moduleId, content), { attempt: { id: module!.attempt!.id, evidence: {} } })
})

t.test('time is counted once and never faster than the clock', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  const content = await contentOf(w, { items: [page('One'), page('Two')] })
  const moduleId = await publish(w, content, { by: cora })
  const [one, two] = content.items.map(({ id }) => id) as [string, string]
  const report = (items: { itemId: string; seconds: number; done?: boolean }[]) =>
    plays(amara, 'reportProgress', { moduleId, items: items.map(part => ({ done: false, ...part })) })
  const seconds = async (...args: Parameters<typeof report>) =>
    Object.fromEntries((await report(...args)).module!.attempt!.items.map(part => [part.itemId, part.seconds]))
  const passes = (ms: number): void => void (w.clock.now = new Date(w.clock.now.getTime() + ms))
  await plays(amara, 'startModule', { moduleId })
  t.same(await seconds([{ itemId: one, seconds: 30 }]), { [one]: 0 }, 'no time has gone by')
  passes(30_000)
  t.same(await seconds([{ itemId: one, seconds: 30 }]), { [one]: 30 })
  t.same(await seconds([{ itemId: one, seconds: 30 }]), { [one]: 30 }, 'sent again it adds nothing')
  passes(60_000)
  await report([{ itemId: two, seconds: 0, done: true }])
  t.same(
    await seconds([{ itemId: one, seconds: 50 }]),
    { [one]: 80, [two]: 0 },
    'what was offline for a minute is not lost',
  )
  t.same(
    await seconds([{ itemId: two, seconds: 50 }]),
    { [one]: 80, [two]: 0 },
    'another tab counts the same minute in vain',
  )
  passes(10_000)
  t.same(
    await seconds([
      { itemId: one, seconds: -60 },
      { itemId: two, seconds: 100_000 },
    ]),
    { [one]: 80, [two]: 10 },
  )
  t.match(await report([{ itemId: newId(), seconds: 1 }]), { refusal: { code: 'ITEM_NOT_FOUND' } })
  const undone = await report([{ itemId: two, seconds: 0 }])
  t.match(undone.module!.attempt!.items, [{}, { doneAt: String }], 'what is done stays done')
})

t.test('a report and an answer cost few statements, however much was done before', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  const item = quiz([single(), single(), single()])
  const content = await contentOf(w, { items: [page('One'), page('Two'), item] })
  const moduleId = await publish(w, content, { by: cora })
  await plays(amara, 'startModule', { moduleId })
  const attempt = 'module { attempt { finishedAt items { itemId seconds doneAt } } } refusal { code }'
  const report = `mutation ($input: ReportProgressInput!) { reportProgress(input: $input) { ${attempt} } }`
  const answer = `mutation ($input: AnswerQuestionInput!) { answerQuestion(input: $input) { try { score questions { answered { correct } } } ${attempt} } }`
  const counted = async (document: string, input: object) => {
    w.statements()
    await amara.ask(document, { input })
    return w.statements().length
  }
  for (const { id: itemId } of content.items.slice(0, 2)) {
    const parts = { moduleId, items: [{ itemId, seconds: 5, done: true }] }
    t.equal(await counted(report, parts), 7, 'begin, who asks, a savepoint, hold, read, write, let the savepoint go')
  }
  const { try: tried } = await plays(amara, 'startQuiz', { moduleId, itemId: item.id })
  for (const asked of tried!.questions.slice(0, 2)) {
    const given = { tryId: tried!.id, questionId: asked.id, ...answerTo(item.quiz, asked) }
    t.equal(await counted(answer, given), 8, 'and one to see how things stand')
  }
})
