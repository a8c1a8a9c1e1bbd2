// What a list says later, whatever became meanwhile of what it had proved; and on which day it was done.
import t from 'tap'
import { attends, books, published } from '../support/bookings.ts'
import { codeToEndorse, endorses, namesTold } from '../support/endorsing.ts'
import { done, evidenceOf, queueOf } from '../support/evidence.ts'
import { comesIn, invited, mailedLink } from '../support/guests.ts'
import { at } from '../support/sessions.ts'
import { codes } from '../support/told.ts'
import { people, world, type Somebody, type World } from '../support/world.ts'

const link = { link: 'https://meet.example/1' }
/** What somebody has of a session or its guest, the newest work first. */
const provedOf = async (who: Somebody) =>
  (
    await who.ask<{
      viewer: { person: { evidence: { edges: { node: { id: string; state: string; occurredOn: string } }[] } } }
    }>('{ viewer { person { evidence(first: 10) { edges { node { id state occurredOn } } } } } }')
  ).viewer.person.evidence.edges.map(({ node }) => node)

async function back(w: World, moment: string) {
  w.clock.now = new Date(moment)
  return {
    amara: await w.launch({ sub: 'amara', name: 'Amara Okafor' }),
    bilal: await w.launch({ sub: 'bilal', name: 'Bilal Haddad' }),
    cora: await w.launch({ sub: 'cora', name: 'Cora Lindgren' }),
  }
}

t.test('Cora corrects a list also where its evidence was revoked, or waits for review again', async t => {
  const w = await world(t)
  const before = await people(w)
  const session = await published(w, before.cora)
  for (const who of [before.amara, before.bilal]) await books(who, session.id)
  const { amara, bilal, cora } = await back(w, '2026-12-03T05:00:00Z')
  const both = (state: string) =>
    attends(cora, 'recordAttendance', {
      dateId: session.dates[0]!.id,
      marks: [amara, bilal].map(({ personId }) => ({ personId, state })),
    })
  const states = async (who: Somebody) => (await provedOf(who)).map(({ state }) => state).sort()
  const undone = async (): Promise<void> => {
    const standing = async (who: Somebody) => (await provedOf(who)).find(({ state }) => state === 'accepted')!.id
    await done(cora, 'revokeEvidence', { evidenceId: await standing(amara), reason: 'Another list says otherwise' })
    const { appraisals } = (await evidenceOf(cora, await standing(bilal)))!
    await done(cora, 'withdrawAppraisal', { appraisalId: appraisals[0]!.id, reason: 'To be looked at again' })
  }

  t.match(await both('full'), { refusal: null })
  await undone()
  t.same([await states(amara), await states(bilal)], [['revoked'], ['submitted']])
  t.match(await both('no_show'), { refusal: null })
  t.same([await states(amara), await states(bilal)], [['revoked'], ['revoked']])
  t.equal((await queueOf(cora, { filter: 'all' })).totalCount, 0, 'who was not there waits for nobody')
  t.match(await both('full'), { refusal: null })
  t.same(
    [await states(amara), await states(bilal)],
    [
      ['accepted', 'revoked'],
      ['accepted', 'revoked'],
    ],
  )
  await undone()
  t.match(await both('full'), { refusal: null })
  t.same(
    [await states(amara), await states(bilal)],
    [
      ['accepted', 'revoked', 'revoked'],
      ['accepted', 'revoked', 'revoked'],
    ],
  )
  t.match(await both('full'), { refusal: null })
  t.equal((await provedOf(amara)).length, 3, 'and said once more it is the same')
})

t.test('wherever a session is planned, what it proves is of the day it was in the school', async t => {
  const w = await world(t)
  const before = await people(w)
  await invited(before.cora)
  const guestLink = await mailedLink(w)
  const { personId: guestId } = await comesIn(w, guestLink)
  const evening = { zone: 'America/Los_Angeles', dates: [at('2026-12-02', '18:00', link)] } // the 3rd, 10:00
  const night = { zone: 'Pacific/Auckland', dates: [at('2026-12-04', '02:00', link)] } // the 3rd, 21:00
  const sessions = [await published(w, before.cora, { guestId, ...evening }), await published(w, before.cora, night)]
  for (const { id } of sessions) await books(before.amara, id)
  const { amara, cora } = await back(w, '2026-12-03T15:30:00Z')
  for (const { dates } of sessions)
    await attends(cora, 'recordAttendance', {
      dateId: dates[0]!.id,
      marks: [{ personId: amara.personId, state: 'full' }],
    })
  await namesTold(cora, 'after_session')
  const competencyId = (await codes(w)).competency('NEG-04')
  const word = { personId: amara.personId, words: 'Well done', levels: [{ competencyId, level: 2 }] }
  const her = await comesIn(w, guestLink)
  const code = await codeToEndorse(w, her)
  t.match(await endorses(her, { sessionId: sessions[0]!.id, code, people: [word] }), { refusal: null })
  t.same(
    (await provedOf(amara)).map(({ occurredOn }) => occurredOn),
    ['2026-12-03', '2026-12-03', '2026-12-03'],
  )
})
