import t from 'tap'
import { keepingPost } from '../../server/base/post.ts'
import { runOutProposals } from '../../server/sessions/proposals/run-out-proposals.ts'
import { aGuest, changes, comesIn, gwen, mailedLink, sendWaiting, type Guest } from '../support/guests.ts'
import { doJob } from '../support/jobs.ts'
import { saidTo } from '../support/notices.ts'
import { secrets } from '../support/service.ts'
import { at, planned, planOf, plans, roomIn, sessionFields, type Planned } from '../support/sessions.ts'
import { people, world, type World } from '../support/world.ts'

/** Gwen in Los Angeles, who reads English; or somebody else. */
async function fromAfar(w: World, cora: Parameters<typeof aGuest>[1], invitation: object = gwen): Promise<Guest> {
  const guest = await aGuest(w, cora, invitation)
  await changes(guest, 'chooseGuestZone', { zone: 'America/Los_Angeles' })
  return guest
}
const own = async (guest: Guest): Promise<Planned[]> =>
  (await guest.ask<{ ownSessions: Planned[] }>(`{ ownSessions { ${sessionFields} } }`)).ownSessions
const mailIn = async (w: World): Promise<string[]> => {
  const post = keepingPost()
  await sendWaiting(w, post)
  return post.kept.map(({ subject, text }) => `${subject}\n${text}`)
}

t.test('Cora asks Gwen, who proposes another time, which Cora takes', async t => {
  const w = await world(t)
  const { cora, amara } = await people(w)
  const her = await fromAfar(w, cora)
  const him = await fromAfar(w, cora, { name: 'Hao Lin', email: 'hao@customs.example', language: 'zh-Hans' })
  const roomId = await roomIn(cora, '4-210')
  await planned(cora, 'planSession', await planOf(w, { dates: [at('2026-12-04', '09:30', { roomId })] }))
  const plan = await planOf(w, { guestId: her.personId, dates: [at('2026-12-03', '10:00', { roomId })] })
  const { id: sessionId } = await planned(cora, 'planSession', plan)
  t.same(await own(her), [], 'what is only being prepared she does not see')
  const ask = { sessionId, note: 'For colleagues who teach logistics', answerBy: '2026-11-30' }
  t.match(await plans(amara, 'askGuest', ask), { refusal: { code: 'COORDINATORS_ONLY' } })
  t.match(await plans(cora, 'askGuest', { ...ask, answerBy: '2026-11-23' }), {
    refusal: { code: 'ANSWER_DAY_NOT_POSSIBLE', details: { least: '2026-11-24', most: '2027-01-23' } },
  })
  const asked = await planned(cora, 'askGuest', ask)
  t.match(asked, {
    state: 'on_hold',
    plan: { owed: 'answer', deeds: ['confirm', 'cancel'] },
    proposal: { byGuest: false, answerBy: '2026-11-30T16:00:00Z', viewerCanAnswer: false },
  })
  const [mail] = await mailIn(w)
  for (const words of [
    /^Cora Lindgren asks you for a session: “Inbound at an overseas warehouse”/,
    /colleagues who teach logistics/,
    /Questions about this session go to Cora Lindgren, who planned it/,
  ])
    t.match(mail, words)
  t.match(mail, /Wed, 2 Dec 2026, 18:00–19:30 \(Los Angeles time\) · Thu, 3 Dec 2026, 10:00–11:30 \(China time\)/)

  const [seen] = await own(her)
  t.match(seen, { id: sessionId, plan: null, proposal: { note: ask.note, viewerCanAnswer: true } })
  t.same(await own(him), [], 'nobody else sees it')
  const proposalId = seen!.proposal!.id
  for (const deed of ['acceptProposal', 'declineProposal'] as const)
    for (const who of [him, cora, amara])
      t.match(await plans(who, deed, { proposalId, ...(deed === 'declineProposal' && { reason: 'x' }) }), {
        refusal: { code: 'PROPOSAL_NOT_FOUND' },
      })
  const starts = [{ day: '2026-12-03', time: '18:00' }]
  t.match(await plans(her, 'counterProposal', { proposalId, starts: [...starts, ...starts] }), {
    refusal: { code: 'DATES_NOT_POSSIBLE', details: { count: 1 } },
  })
  t.match(await plans(her, 'counterProposal', { proposalId, starts, note: 'One day later?' }), { refusal: null })
  t.match(await own(her), [{ proposal: { byGuest: true, viewerCanAnswer: false } }])
  t.match(await saidTo(cora), [
    /^Gwen Park proposes other times for “Inbound at an overseas warehouse”: Fri, 4 Dec 2026, 10:00–11:30 \(China time\) · Thu, 3 Dec 2026, 18:00/,
  ])
  const times = [{ startsAt: '2026-12-03T02:00:00Z' }]
  const asIs = '{ ownSessions { proposal { insteadOf { startsAt } } } }'
  t.match(
    await her.ask(asIs),
    { ownSessions: [{ proposal: { insteadOf: times } }] },
    'what she was asked for stays known',
  )
  const offered = { proposalId: (await own(her))[0]!.proposal!.id }
  t.match(await plans(her, 'withdrawOffer', offered), { refusal: { code: 'PROPOSAL_NOT_FOUND' } }, 'it answers Cora')
  const countered = (
    await cora.ask<{ session: Planned }>(`query ($id: ID!) { session(id: $id) { ${sessionFields} } }`, {
      id: sessionId,
    })
  ).session
  t.match(countered, {
    state: 'on_hold',
    dates: [{ id: asked.dates[0]!.id, startsAt: '2026-12-04T02:00:00Z', room: null }], // the room is taken then
    proposal: { note: 'One day later?', viewerCanAnswer: true },
    plan: { owed: 'reply', proposals: [{ state: 'countered' }, { state: 'open' }] },
  })
  t.match(await plans(her, 'acceptProposal', { proposalId: countered.proposal!.id }), {
    refusal: { code: 'PROPOSAL_NOT_FOUND' },
  })
  t.match(await planned(cora, 'acceptProposal', { proposalId: countered.proposal!.id }), {
    state: 'confirmed',
    plan: { owed: 'completion', lacks: ['place'] },
    proposal: null,
  })
  t.match((await mailIn(w))[0], /^Agreed: “Inbound at an overseas warehouse”/)
  t.match(await plans(cora, 'acceptProposal', { proposalId }), { refusal: { code: 'PROPOSAL_NOT_FOUND' } })

  const change = { sessionId, revision: 4, plan: { ...plan, guestId: him.personId } }
  t.match(await plans(cora, 'changeSession', change), { refusal: { code: 'GUEST_HAS_AGREED' } })
  const dates = [at('2026-12-05', '10:00', { id: asked.dates[0]!.id, roomId })]
  await planned(cora, 'changeSession', { ...change, plan: { ...plan, dates } })
  t.same(await mailIn(w), [], 'that it was moved her calendar tells')
  await planned(cora, 'cancelSession', { sessionId, reason: 'The hall is being rebuilt' })
  t.match((await mailIn(w))[0], /does not take place[\s\S]*The hall is being rebuilt/)
  t.match(await own(her), [{ state: 'cancelled', dates: [] }])
})

t.test('who accepts, who declines, and who does not answer', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const her = await fromAfar(w, cora, { ...gwen, language: 'zh-Hans' })
  const asking = async (day: string) => {
    const plan = await planOf(w, { guestId: her.personId, dates: [at(day, '10:00')] })
    const { id: sessionId } = await planned(cora, 'planSession', plan)
    const { proposal } = await planned(cora, 'askGuest', { sessionId, answerBy: '2026-11-26' })
    return { sessionId, proposalId: proposal!.id }
  }
  const [first, second, third] = [await asking('2026-12-03'), await asking('2026-12-04'), await asking('2026-12-05')]
  t.match(
    (await mailIn(w)).join(),
    /Cora Lindgren邀请您举办讲座：《海外仓的入库》[\s\S]*2026年12月2日周三 18:00–19:30（/,
  )
  t.match(await plans(her, 'acceptProposal', { proposalId: first.proposalId }), { session: { state: 'confirmed' } })
  t.match(await plans(her, 'acceptProposal', { proposalId: first.proposalId }), { refusal: { code: 'PROPOSAL_OVER' } })
  t.match(await plans(her, 'declineProposal', { proposalId: second.proposalId, reason: ' ' }), {
    refusal: { code: 'REASON_MISSING' },
  })
  await plans(her, 'declineProposal', { proposalId: second.proposalId, reason: 'Black Friday' })
  const declined = (await plans(cora, 'confirmSession', { sessionId: second.sessionId })).refusal
  t.match(declined, { code: 'SESSION_INCOMPLETE', details: { lacks: 'guest' } }, 'it needs somebody else')
  t.match(await saidTo(cora), [/cannot give “.*”: Black Friday/, /^Gwen Park gives “/])

  w.clock.now = new Date('2026-11-26T16:00:00Z')
  t.match(await her.raw('{ ownSessions { id } }'), { errors: [{}] }, 'her visit is over')
  const again = await comesIn(w, her.link)
  t.match(await plans(again, 'acceptProposal', { proposalId: third.proposalId }), {
    refusal: { code: 'PROPOSAL_OVER' },
  })
  const posting = { secrets, publicUrl: 'https://pd.example' }
  const job = () => doJob(w.db, runOutProposals(posting), { schoolId: w.here.schoolId, now: w.clock.now, data: {} })
  await job()
  await job()
  const later = await w.launch({ sub: 'cora', name: 'Cora Lindgren' })
  t.match((await saidTo(later))[0], /^Gwen Park has not answered about “.*” in time/)
  t.match(
    await plans(later, 'planSession', await planOf(w, { guestId: her.personId, dates: [at('2026-12-05', '10:00')] })),
    { session: { state: 'wanted' } },
    'her time is free again',
  )
})

t.test('what has no date is asked for, agreed and taken back without a word of times', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const her = await fromAfar(w, cora)
  const asking = async () => {
    const plan = await planOf(w, { guestId: her.personId, mode: 'on_demand', dates: [] })
    const { id: sessionId } = await planned(cora, 'planSession', plan)
    return planned(cora, 'askGuest', { sessionId, answerBy: '2026-11-30' })
  }
  const mails = async () => (await mailIn(w)).join()
  const { proposal } = await asking()
  const asked = await mails()
  t.match(asked, /would like you to give “.*” on demand: /)
  t.notMatch(asked, /times/)
  await plans(her, 'acceptProposal', { proposalId: proposal!.id })
  t.match(await saidTo(cora), [/^Gwen Park gives “Inbound at an overseas warehouse”, on demand\.$/])
  const { proposal: other, id: sessionId } = await asking()
  await plans(cora, 'withdrawProposal', { proposalId: other!.id })
  t.match(await mails(), /You need not answer about “[^”]*”\.\n/)
  await planned(cora, 'confirmSession', { sessionId })
  t.match(await mails(), /“Inbound at an overseas warehouse” is agreed\. Thank you! It has no date/)
})

t.test(
  'a time that she proposed and nobody answered is hers again, and she hears so, without a link once Cora took hers back',
  async t => {
    const w = await world(t)
    const { cora } = await people(w)
    const her = await fromAfar(w, cora)
    const plan = await planOf(w, { guestId: her.personId, dates: [at('2026-12-03', '10:00')] })
    const { id: sessionId } = await planned(cora, 'planSession', plan)
    const { proposal } = await planned(cora, 'askGuest', { sessionId, answerBy: '2026-11-26' })
    await plans(her, 'counterProposal', { proposalId: proposal!.id, starts: [{ day: '2026-12-07', time: '18:00' }] })
    t.ok(await mailedLink(w), 'what she was asked came with a link')
    t.match(await changes(cora, 'revokeGuestLinks', { guestId: her.personId }), { refusal: null })
    w.clock.now = new Date('2026-12-01T02:00:01Z')
    const posting = { secrets, publicUrl: 'https://pd.example' }
    await doJob(w.db, runOutProposals(posting), { schoolId: w.here.schoolId, now: w.clock.now, data: {} })
    const [mail] = await mailIn(w)
    t.match(mail, /^Nobody has answered about “Inbound[\s\S]*Mon, 7 Dec 2026, 18:00/)
    t.notMatch(mail, /\/guest\//)
    const later = await w.launch({ sub: 'cora', name: 'Cora Lindgren' })
    t.match((await saidTo(later))[0], /^Nobody answered in time about the times that Gwen Park proposed/)
  },
)

t.test('Cora answers the times that Gwen proposes with others, in one step, and Gwen takes them', async t => {
  const w = await world(t)
  const { amara, cora } = await people(w)
  const her = await fromAfar(w, cora)
  const plan = await planOf(w, { guestId: her.personId, dates: [at('2026-12-03', '10:00')] })
  const { id: sessionId } = await planned(cora, 'planSession', plan)
  const { proposal: asked } = await planned(cora, 'askGuest', { sessionId, answerBy: '2026-11-26' })
  const others = { starts: [{ day: '2026-12-08', time: '09:00' }], note: 'A Tuesday?', answerBy: '2026-11-28' }
  const answer = (who: typeof cora, proposalId: string, more: object = {}) =>
    plans(who, 'askForOtherTimes', { ...others, proposalId, ...more })
  t.match(await answer(cora, asked!.id), { refusal: { code: 'PROPOSAL_NOT_FOUND' } }, 'that is hers to answer')
  const starts = [{ day: '2026-12-07', time: '18:00' }]
  const { proposal } = await planned(her, 'counterProposal', { proposalId: asked!.id, starts })
  await mailIn(w)
  t.match(await answer(amara, proposal!.id), { refusal: { code: 'PROPOSAL_NOT_FOUND' } }, 'only those who plan')
  t.match(await answer(cora, proposal!.id, { starts: [] }), { refusal: { code: 'DATES_NOT_POSSIBLE' } })
  t.match(await answer(cora, proposal!.id, { answerBy: '2026-11-20' }), {
    refusal: { code: 'ANSWER_DAY_NOT_POSSIBLE' },
  })
  t.match(await answer(cora, proposal!.id), {
    session: {
      state: 'on_hold',
      dates: [{ startsAt: '2026-12-08T01:00:00Z' }],
      proposal: { byGuest: false, answerBy: '2026-11-28T16:00:00Z' },
      plan: { owed: 'answer', proposals: [{ state: 'countered' }, { state: 'countered' }, { state: 'open' }] },
    },
  })
  const mails = await mailIn(w)
  t.equal(mails.length, 1)
  t.match(
    mails[0],
    /^Cora Lindgren proposes other times: [^]*cannot take the times[^]*Mon, 7 Dec 2026, 17:00[^]*A Tuesday/,
  )
  t.match(await answer(cora, proposal!.id), { refusal: { code: 'PROPOSAL_OVER' } })
  const [{ proposal: again }] = (await own(her)) as [Planned]
  t.match(await plans(her, 'acceptProposal', { proposalId: again!.id }), {
    session: { state: 'confirmed', dates: [{ startsAt: '2026-12-08T01:00:00Z' }] },
  })
})
