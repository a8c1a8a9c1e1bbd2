// Somebody else is asked to give what its guest cannot.
import t from 'tap'
import { runOutProposals } from '../../server/sessions/proposals/run-out-proposals.ts'
import { bookingsOf } from '../support/bookings.ts'
import { giving } from '../support/giving.ts'
import { doJob } from '../support/jobs.ts'
import { saidTo } from '../support/notices.ts'
import { secrets } from '../support/service.ts'
import {
  at,
  planned,
  planOf,
  refusalOf,
  roomIn,
  sessionFields,
  sessionsOf,
  sessionTo,
  type Planned,
} from '../support/sessions.ts'
import type { Somebody } from '../support/world.ts'

const own = async (who: Somebody): Promise<Planned[]> =>
  (await who.ask<{ ownSessions: Planned[] }>(`{ ownSessions { ${sessionFields} unable { anotherAsked } } }`))
    .ownSessions
const morning = [{ day: '2026-12-03', time: '10:00' }]

/** Gwen cannot come, and everybody has read their mail. */
async function unable(...args: Parameters<typeof giving>) {
  const all = await giving(...args)
  const { gwen, hao, cora, sessionId, mails } = all
  await planned(gwen, 'sayUnable', { sessionId, reason: 'My flight was cancelled' })
  await mails()
  const ask = { sessionId, guestId: hao.personId, starts: morning, answerBy: '2026-11-30' }
  const asks = (more: object = {}) => planned(cora, 'askAnother', { ...ask, note: 'She is ill', ...more })
  const waitsFor = async () => (await own(hao))[0]!.proposal!.id
  return { ...all, ask, asks, waitsFor }
}

t.test('Hao is asked to give it instead: it stays as it is until he agrees, and then he gives it', async t => {
  const { cora, amara, gwen, hao, sessionId, ask, asks, waitsFor, mails, invites, change } = await unable(t)
  for (const [who, more, code] of [
    [amara, {}, 'COORDINATORS_ONLY'],
    [cora, { guestId: gwen.personId }, 'GUEST_NOT_FOUND'],
    [cora, { guestId: amara.personId }, 'GUEST_NOT_FOUND'],
    [cora, { starts: [...morning, ...morning] }, 'DATES_NOT_POSSIBLE'],
    [cora, { answerBy: '2027-12-30' }, 'ANSWER_DAY_NOT_POSSIBLE'],
  ] as const)
    t.match(await refusalOf(who, 'askAnother', { ...ask, ...more }), { code })
  t.match(await asks(), {
    state: 'published',
    guest: { name: 'Gwen Park' },
    booked: 1,
    proposal: { byGuest: false, viewerCanAnswer: false },
    plan: { owed: 'answer', deeds: ['change', 'confirm', 'cancel'] },
  })
  t.match(await mails(), [/^hao@customs\.example: Cora Lindgren asks you for a session: [^]*She is ill/])
  t.same(await invites(), [], 'nobody hears of it before it is agreed')
  t.match(await refusalOf(cora, 'askAnother', ask), { code: 'ANOTHER_ASKED' })
  t.match(await refusalOf(gwen, 'sayAble', { sessionId }), { code: 'ANOTHER_ASKED' })
  t.match(await own(gwen), [{ proposal: null, unable: { anotherAsked: true } }])
  t.match(await own(hao), [
    { id: sessionId, state: 'on_hold', unable: null, plan: null, proposal: { viewerCanAnswer: true } },
  ])
  for (const who of [gwen, cora])
    t.match(await refusalOf(who, 'acceptProposal', { proposalId: await waitsFor() }), { code: 'PROPOSAL_NOT_FOUND' })
  const title = { en: 'Inbound', 'zh-Hans': '入库' }
  t.match(await planned(cora, 'changeSession', await change({ title })), { plan: { owed: 'answer' } })
  await invites()

  await planned(hao, 'acceptProposal', { proposalId: await waitsFor() })
  t.match(await sessionTo(cora, sessionId), {
    state: 'published',
    guest: { name: 'Hao Lin' },
    booked: 1,
    proposal: null,
    plan: { owed: 'nothing' },
  })
  t.match((await saidTo(cora))[0], /^Hao Lin gives “Inbound”: Thu, 3 Dec 2026/)
  t.match(await invites(), [/^gwen@[^]*You have no part in/, /^hao@[^]*You are giving/])
  t.match([await own(gwen), await own(hao)], [[], [{ state: 'published', proposal: null }]])
  t.match(await bookingsOf(amara), [{ state: 'booked' }])
})

t.test(
  'what Hao declines, leaves or is not asked any more is decided anew, and so is what Gwen gives after all',
  async t => {
    const { w, cora, gwen, hao, sessionId, asks, waitsFor, mails, change } = await unable(t)
    const waits = { state: 'published', guest: { name: 'Gwen Park' }, proposal: null, plan: { owed: 'unable' } }
    await asks()
    await planned(hao, 'declineProposal', { proposalId: await waitsFor(), reason: 'I am at a fair' })
    t.match(await sessionTo(cora, sessionId), waits)
    t.match((await saidTo(cora))[0], /^Hao Lin cannot give “.*”: I am at a fair$/)
    t.same(await own(hao), [])

    await asks()
    await mails()
    t.match(await planned(cora, 'withdrawProposal', { proposalId: await waitsFor() }), waits)
    t.match(await mails(), [/^hao@[^]*No answer is needed/])

    await asks()
    const late = { schoolId: w.here.schoolId, now: new Date('2026-12-01T00:00:00Z'), data: {} }
    await doJob(w.db, runOutProposals({ secrets, publicUrl: 'https://pd.example' }), late)
    t.match(await sessionTo(cora, sessionId), { ...waits, dates: [{ startsAt: '2026-12-03T02:00:00Z' }], booked: 1 })
    t.match((await saidTo(cora))[0], /^Hao Lin has not answered/)

    for (const ends of ['sayAble', 'changeSession', 'cancelSession'] as const) {
      if (ends !== 'sayAble') await planned(gwen, 'sayUnable', { sessionId, reason: 'Ill' })
      await asks()
      await mails()
      const input = {
        sayAble: { sessionId },
        changeSession: await change({}, '2026-12-07'),
        cancelSession: { sessionId, reason: 'Nobody can give it' },
      }
      t.match(await planned(cora, ends, input[ends]), { plan: { owed: 'nothing' } })
      t.match((await mails()).join(), /hao@[^]*No answer is needed/, ends)
      t.same(await own(hao), [])
    }
  },
)

t.test('Hao proposes another time: it is held for him, and nothing moves before Cora takes it', async t => {
  const { w, cora, amara, gwen, hao, sessionId, asks, waitsFor, mails, invites, change } = await unable(t)
  const roomId = await roomIn(cora, '4-210')
  await asks({ starts: [{ day: '2026-12-04', time: '10:00' }] })
  const taken = (more: object) => planOf(w, { dates: [at('2026-12-04', '10:30', { roomId })], ...more })
  t.match(await refusalOf(cora, 'planSession', await taken({ guestId: hao.personId })), { code: 'GUEST_TAKEN' })
  await planned(cora, 'planSession', await taken({}))

  const starts = [{ day: '2026-12-06', time: '18:00' }]
  await planned(hao, 'counterProposal', { proposalId: await waitsFor(), starts, note: 'On Monday?' })
  t.match(await sessionTo(cora, sessionId), {
    state: 'published',
    dates: [{ startsAt: '2026-12-03T02:00:00Z' }],
    proposal: { byGuest: true, note: 'On Monday?', viewerCanAnswer: true },
    plan: { owed: 'reply' },
  })
  t.match((await sessionsOf(cora)).nodes[0], { id: sessionId }, 'it waits for her')
  const again = { proposalId: await waitsFor(), starts: [{ day: '2026-12-07', time: '11:00' }], answerBy: '2026-11-30' }
  await planned(cora, 'askForOtherTimes', again)
  t.match((await mails()).join(), /hao@[^]*Mon, 7 Dec 2026, 11:00/)
  await planned(hao, 'counterProposal', { proposalId: await waitsFor(), starts })
  await invites()
  await planned(cora, 'acceptProposal', { proposalId: await waitsFor() })
  t.match(await sessionTo(cora, sessionId), {
    guest: { name: 'Hao Lin' },
    dates: [{ startsAt: '2026-12-07T02:00:00Z', link: 'https://meet.example/1' }],
    booked: 1,
  })
  t.match((await mails()).join(), /hao@customs\.example: Agreed: /)
  t.match((await saidTo(amara))[0], /has another time or place: it now begins Mon, 7 Dec/)

  await planned(hao, 'sayUnable', { sessionId, reason: 'Ill' })
  await asks({ guestId: gwen.personId, starts: [{ day: '2026-12-08', time: '10:00' }] })
  t.match(
    await planned(cora, 'confirmSession', { sessionId }),
    { guest: { name: 'Gwen Park' }, plan: { owed: 'nothing' } },
    'she has agreed by phone',
  )
  await planned(gwen, 'sayUnable', { sessionId, reason: 'Ill' })
  await asks({ starts: [{ day: '2026-12-09', time: '10:00' }] })
  await mails()
  await planned(cora, 'changeSession', await change({ guestId: hao.personId }, '2026-12-09'))
  t.match(await mails(), [/^hao@[^]*Agreed/], 'he has, and need not answer')
})
