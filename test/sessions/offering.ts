import fc from 'fast-check'
import t from 'tap'
import { inSchool } from '../../server/base/database.ts'
import { runOutProposals } from '../../server/sessions/proposals/run-out-proposals.ts'
import { shownToGuests } from '../../server/sessions/wishes/demand-rules.ts'
import { aGuest, changes, comesIn, type Guest } from '../support/guests.ts'
import { doJob } from '../support/jobs.ts'
import { saidTo } from '../support/notices.ts'
import { secrets } from '../support/service.ts'
import { planned, plans, sessionTo, type Planned } from '../support/sessions.ts'
import { codes } from '../support/told.ts'
import { asksForSession, wantedBy, wishesOf, withdraws } from '../support/wishes.ts'
import { newId } from '../../server/base/ids.ts'
import { people, world, type World } from '../support/world.ts'

/** Five of the faculty ask for LNG-04, four for COG-02; Gwen knows the second. */
async function asking(w: World) {
  const persons = await people(w)
  const { amara, bilal, chenWei, dolores, cora, olga } = persons
  const known = await codes(w)
  const [five, four] = [known.competency('LNG-04'), known.competency('COG-02')]
  for (const who of [amara, bilal, chenWei, dolores, cora]) await asksForSession(who, five)
  for (const who of [amara, bilal, chenWei, olga]) await asksForSession(who, four)
  const her = await aGuest(w, cora)
  const expertise = [{ competencyId: four, level: 4 }]
  await changes(her, 'saveGuestProfile', { employer: '', occupation: '', about: { en: '', 'zh-Hans': '' }, expertise })
  return { ...persons, five, four, her }
}
const own = async (guest: Guest) =>
  (
    await guest.ask<{ ownSessions: Pick<Planned, 'id' | 'state' | 'offer' | 'proposal'>[] }>(
      '{ ownSessions { id state offer { state reason } proposal { id byGuest viewerCanAnswer } } }',
    )
  ).ownSessions
const offer = (competencyId: string, day: string, more: object = {}) => ({
  competencyId,
  title: { en: 'Letters that customs officers read', 'zh-Hans': '' },
  about: { en: '', 'zh-Hans': '' },
  minutes: 90,
  language: 'english',
  starts: [{ day, time: '18:00' }],
  ...more,
})

t.test('Gwen sees what five or more ask for, and of no one person that they came or went', async t => {
  const w = await world(t)
  const { amara, dolores, four, her } = await asking(w)
  const shown = [{ competency: { code: 'CBEC-LNG-04' }, teachers: 5, level: 2, known: false }]
  t.same(await wantedBy(her), shown)
  t.same(await wantedBy(amara), [], 'it is for practitioners')
  await asksForSession(dolores, four)
  const [wish] = (await wishesOf(amara)).filter(({ competency }) => competency.code === 'CBEC-LNG-04')
  await withdraws(amara, wish!.id)
  t.same(await wantedBy(her), shown, 'the same for the week')
  t.match(await plans(her, 'offerSession', offer(four, '2026-12-03')), { refusal: { code: 'GAP_NOT_WANTED' } })
  w.clock.now = new Date('2026-11-30T02:00:00Z')
  const later = await comesIn(w, her.link)
  t.same(await wantedBy(later), [{ competency: { code: 'CBEC-COG-02' }, teachers: 5, level: 2, known: true }])
})

t.test(
  'whatever the numbers, a group of fewer than five is not there, and one more or less is seen of none',
  async t => {
    const counted = (teachers: number) => ({
      competencyId: 'x',
      lacking: 0,
      assessed: 0,
      asked: teachers,
      teachers,
      level: 3,
    })
    fc.assert(
      fc.property(fc.nat(2000), teachers => {
        const [shown] = shownToGuests([counted(teachers)])
        if (teachers < 5) return shown === undefined
        return shown!.teachers % 5 === 0 && shown!.teachers <= teachers && teachers - shown!.teachers < 5
      }),
    )
    t.same(shownToGuests([counted(7)]), shownToGuests([counted(8)]))
  },
)

t.test('Gwen offers a session, and sees what became of it', async t => {
  const w = await world(t)
  const { amara, cora, five, her } = await asking(w)
  t.match(await plans(her, 'offerSession', offer(five, '2026-12-03')), { refusal: { code: 'ZONE_MISSING' } })
  await changes(her, 'chooseGuestZone', { zone: 'America/Los_Angeles' })
  t.match(await plans(amara, 'offerSession', offer(five, '2026-12-03')), { refusal: { code: 'GUESTS_ONLY' } })
  t.match(await plans(her, 'offerSession', offer(newId(), '2026-12-03')), { refusal: { code: 'GAP_NOT_WANTED' } })
  t.match(await plans(her, 'offerSession', offer(five, '2026-12-03', { starts: [] })), {
    refusal: { code: 'DATES_NOT_POSSIBLE' },
  })
  const { id } = await planned(her, 'offerSession', offer(five, '2026-12-03'))
  t.match(await own(her), [{ id, offer: { state: 'open' }, proposal: { byGuest: true, viewerCanAnswer: false } }])
  t.match(await plans(her, 'offerSession', offer(five, '2026-12-03')), { refusal: { code: 'GUEST_TAKEN' } })
  t.match(await saidTo(cora), [/^Gwen Park offers a session, “Letters .*”: Fri, 4 Dec 2026, 10:00/])
  t.equal(await sessionTo(amara, id), null, 'nobody else sees it')
  const seen = (await sessionTo(cora, id))!
  t.match(seen, {
    state: 'on_hold',
    dates: [{ startsAt: '2026-12-04T02:00:00Z' }],
    proposal: { byGuest: true, viewerCanAnswer: true },
    plan: { owed: 'offer', steps: [{ kind: 'offered', by: { name: 'Gwen Park' } }] },
  })
  t.match(await planned(cora, 'acceptProposal', { proposalId: seen.proposal!.id }), { state: 'confirmed' })
  t.match(await own(her), [{ id, state: 'confirmed', offer: { state: 'accepted' } }])
  const planner = await inSchool(w.db, w.here.schoolId, db =>
    db.selectFrom('session').select('begun_by').where('id', '=', id).executeTakeFirstOrThrow(),
  )
  t.equal(planner.begun_by, cora.personId, 'Cora plans what she has taken up')

  const turned = { en: 'How customs\u202e read\u0007', 'zh-Hans': '' }
  const second = await planned(her, 'offerSession', offer(five, '2026-12-07', { title: turned }))
  t.match(second, { title: { en: 'How customs read' } }, 'without what turns lines and what calendars do not take')
  const proposalId = (await sessionTo(cora, second.id))!.proposal!.id
  await plans(cora, 'declineProposal', { proposalId, reason: 'Exams' })
  t.match((await own(her))[1], { id: second.id, offer: { state: 'declined', reason: 'Exams' } })

  const third = await planned(her, 'offerSession', offer(five, '2026-12-08'))
  const back = { proposalId: third.proposal!.id }
  for (const [who, code] of [
    [cora, 'GUESTS_ONLY'],
    [await aGuest(w, cora, { name: 'Hao Lin', email: 'hao@customs.example', language: 'en' }), 'PROPOSAL_NOT_FOUND'],
  ] as const)
    t.match(await plans(who, 'withdrawOffer', back), { refusal: { code } })
  t.match(await plans(her, 'withdrawOffer', { proposalId }), { refusal: { code: 'PROPOSAL_OVER' } })
  t.match(await planned(her, 'withdrawOffer', back), { state: 'cancelled', dates: [], proposal: null })
  t.match((await saidTo(cora))[0], /^Gwen Park has taken back the session that they offered, “Letters/)
  t.match(await plans(her, 'withdrawOffer', back), { refusal: { code: 'PROPOSAL_OVER' } })

  const days = ['2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11']
  const refusals = []
  for (const day of days) refusals.push((await plans(her, 'offerSession', offer(five, day))).refusal)
  t.match(refusals, [null, null, null, { code: 'OFFERS_TOO_MANY', details: { most: 3 } }])
  w.clock.now = new Date('2026-12-02T02:00:00Z')
  const posting = { secrets, publicUrl: 'https://pd.example' }
  await doJob(w.db, runOutProposals(posting), { schoolId: w.here.schoolId, now: w.clock.now, data: {} })
  const [again, she] = [await w.launch({ sub: 'cora', name: 'Cora Lindgren' }), await comesIn(w, her.link)]
  t.match((await saidTo(again))[0], /^Nobody answered in time about the times that Gwen Park proposed/)
  t.match(
    (await own(she))
      .filter(({ state }) => state === 'wanted')
      .map(({ offer }) => offer!.state)
      .sort(),
    ['declined', 'run_out', 'run_out', 'run_out'],
  )

  const atOnce = []
  for (const time of ['18:01', '18:03', '18:05', '18:07']) {
    const starts = [{ day: '2026-12-01', time }] // in Los Angeles: in a minute
    atOnce.push((await plans(she, 'offerSession', offer(five, '', { starts }))).refusal)
    w.clock.now = new Date(w.clock.now.getTime() + 120_000)
  }
  t.match(atOnce, [null, null, null, { code: 'OFFERS_TOO_MANY' }], 'also of what nobody could answer in time')
})
