import t from 'tap'
import { remindReviewers } from '../../server/evidence/notices/remind-reviewers.ts'
import { accept, done, handIn, lead } from '../support/evidence.ts'
import { doJob } from '../support/jobs.ts'
import { noticesOf, saidTo } from '../support/notices.ts'
import { give, people, world, type Somebody } from '../support/world.ts'

const title = 'Settled twelve orders in three currencies'

t.test('whoever may review hears that evidence waits, and its author what became of it', async t => {
  const w = await world(t)
  const { amara, bilal, cora, dolores, noor } = await people(w)
  await give(w, dolores, 'rater')
  const ines = await w.launch({ sub: 'ines', name: 'Inês Duarte' }, { roles: ['Instructor'] })
  await lead(w, ines)

  const { id } = await handIn(w, amara)
  const told = await noticesOf(cora)
  t.match(told, {
    unread: 1,
    notices: [
      {
        kind: 'evidence-waits',
        text: {
          en: `Amara Okafor handed in “${title}”. It waits for review.`,
          'zh-Hans': `Amara Okafor提交了“${title}”，等待审核。`,
        },
        path: `/review/${id}`,
        read: false,
      },
    ],
  })
  t.equal((await noticesOf(ines)).unread, 1, 'the coordinator of her course')
  for (const who of [amara, bilal, dolores, noor]) t.same((await noticesOf(who)).notices, [])

  await done(cora, 'passEvidence', { evidenceId: id, personId: dolores.personId })
  t.same(await saidTo(dolores), [`Cora Lindgren passed “${title}” by Amara Okafor to you for review.`])
  await done(dolores, 'returnEvidence', { evidenceId: id, reason: 'The statement is missing.' })
  t.same(await saidTo(amara), [
    `Dolores Ibarra returned “${title}” so that you can add something: The statement is missing.`,
  ])
  t.equal((await noticesOf(amara)).notices[0]!.path, `/evidence/${id}`)
  for (const who of [cora, ines, dolores]) t.equal((await noticesOf(who)).unread, 0, 'what is decided waits no more')

  const again = await done(amara, 'correctEvidence', { evidenceId: id })
  await done(amara, 'handInEvidence', { evidenceId: again.id })
  t.equal((await noticesOf(dolores)).unread, 1, 'who it was passed to is asked about the correction')
  await accept(w, cora, { id: again.id, levels: { 'NEG-04': 3 } })
  t.equal((await saidTo(amara))[0], `Cora Lindgren accepted “${title}”.`)
})

t.test('one reads one’s own notices, one by one or all at once', async t => {
  const w = await world(t)
  const { amara, bilal, cora, noor } = await people(w)
  for (const who of [amara, bilal]) await handIn(w, who)
  const [first] = (await noticesOf(cora)).notices
  const read = async (who: Somebody) =>
    (
      await who.ask<{ answer: object }>(
        'mutation ($input: ReadNoticeInput!) { answer: readNotice(input: $input) { noticeId refusal { code } } }',
        { input: { noticeId: first!.id } },
      )
    ).answer
  for (const who of [amara, noor]) t.match(await read(who), { noticeId: null, refusal: { code: 'NOTICE_NOT_FOUND' } })
  t.match(await read(cora), { noticeId: first!.id, refusal: null })
  t.match(await read(cora), { noticeId: first!.id }, 'again it changes nothing')
  t.equal((await noticesOf(cora)).unread, 1)
  await cora.ask('mutation { readAllNotices { refusal { code } } }')
  t.equal((await noticesOf(cora)).unread, 0)
  t.equal((await noticesOf(cora)).notices.length, 2, 'they stay to be looked up')
})

t.test('the list costs the same few statements however long it is', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  const statements = async () => {
    w.statements()
    await noticesOf(cora)
    return w.statements().length
  }
  await handIn(w, amara)
  const few = await statements()
  for (let more = 0; more < 5; more++) await handIn(w, amara)
  t.equal(await statements(), few)
})

t.test('what has waited longer than the school’s limit is said once a week to whoever should judge it', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  const second = await w.launch({ sub: 'second', name: 'Second' })
  await give(w, second, 'coordinator')
  await handIn(w, amara)
  const begun = await handIn(w, amara, { title: 'A label audit' })
  await done(cora, 'beginReview', { evidenceId: begun.id })
  const start = w.clock.now.getTime()
  const remind = (days: number) => {
    w.clock.now = new Date(start + days * 86_400_000)
    return doJob(w.db, remindReviewers, { schoolId: w.here.schoolId, now: w.clock.now, data: {} })
  }
  const back = (sub: string, name: string) => w.launch({ sub, name }) // their visits have ended meanwhile
  const lateFor = async (who: Somebody) => (await noticesOf(who)).notices.filter(({ kind }) => kind === 'evidence-late')
  await remind(14)
  t.same(await lateFor(await back('cora', 'Cora Lindgren')), [], 'the limit is fourteen days')
  await remind(15)
  t.match(await saidTo(await back('second', 'Second')), [`“${title}” by Amara Okafor has waited 15 days for review.`])
  const late = await lateFor(await back('cora', 'Cora Lindgren'))
  t.equal(late.length, 2, 'what she has begun is hers alone')
  await remind(16)
  t.same(
    (await lateFor(await back('cora', 'Cora Lindgren'))).map(({ toldAt }) => toldAt),
    late.map(({ toldAt }) => toldAt),
    'not every day',
  )
  await remind(23)
  t.match(await lateFor(await back('cora', 'Cora Lindgren')), [
    { text: { en: /23 days/ } },
    { text: { 'zh-Hans': /已等待审核23天/ } },
  ])
})

t.test(
  'a limit that Cora chooses holds for reminders from that minute on, also before eight in the morning',
  async t => {
    const w = await world(t)
    const { amara } = await people(w)
    await handIn(w, amara)
    w.clock.now = new Date('2026-12-05T16:30:00Z') // the 6th in the school’s zone
    const cora = await w.launch({ sub: 'cora', name: 'Cora Lindgren' })
    const remind = () => doJob(w.db, remindReviewers, { schoolId: w.here.schoolId, now: w.clock.now, data: {} })
    const isTold = async () => (await noticesOf(cora)).notices.some(({ kind }) => kind === 'evidence-late')
    await remind()
    t.notOk(await isTold(), 'the limit is fourteen days')
    await cora.ask('mutation { chooseReviewLimit(input: { days: 3 }) { limitDays refusal { code } } }')
    await remind()
    t.ok(await isTold())
  },
)
