import t from 'tap'
import { accept, done, evidenceOf, queueOf } from '../support/evidence.ts'
import { gapsOf } from '../support/gaps.ts'
import { noticesOf, saidTo } from '../support/notices.ts'
import { codes, hold } from '../support/told.ts'
import { give, people, world, type Somebody } from '../support/world.ts'

const record = `mutation ($input: RecordAppraisalsInput!) { recordAppraisals(input: $input) { refusal { code } } }`
const effective = async (who: Somebody) =>
  (await gapsOf(who))!.gaps.find(({ competency }) => competency.code === 'CBEC-NEG-04')!.effective

async function recorded(t: Parameters<typeof world>[0], kind: string) {
  const w = await world(t)
  const { amara, cora, olga } = await people(w)
  await give(w, olga, 'coordinator')
  await hold(w, amara.personId, { profile: 'C2', since: '2026-09-01' })
  const levels = [{ competencyId: (await codes(w)).competency('NEG-04'), level: 3 }]
  const input = { kind, title: 'Tea by post', occurredOn: '2026-11-02', people: [{ personId: amara.personId, levels }] }
  t.match(await cora.ask(record, { input }), { recordAppraisals: { refusal: null } })
  return { w, amara, cora, olga }
}

t.test('a venture that Cora recorded waits for Olga, who hears of it, and counts once she has judged it', async t => {
  const { w, amara, cora, olga } = await recorded(t, 'verified_venture')
  t.equal(await effective(amara), null)
  t.match(await queueOf(cora), { totalCount: 0, counts: { all: 1 } })
  const { edges } = await queueOf(olga)
  t.match(edges, [{ node: { state: 'accepted', waitingDays: 0, mayReview: true } }])
  t.same(await saidTo(olga), ['“Tea by post” by Amara Okafor waits for another assessor.'])
  t.same((await noticesOf(cora)).notices, [], 'she has judged it')

  const { id } = edges[0]!.node
  t.match((await accept(w, olga, { id, levels: {} })).refusal, {
    code: 'LEVELS_MISSING',
    details: { competencyIds: [(await codes(w)).competency('NEG-04')] },
  })
  t.equal((await accept(w, olga, { id, levels: { 'ANA-05': 2 } })).refusal?.code, 'LEVELS_MISSING')
  t.match((await accept(w, olga, { id, levels: { 'NEG-04': 2 } })).evidence, { waitingDays: null })
  t.equal(await effective(amara), 2)

  const [first, second] = (await evidenceOf(cora, id))!.appraisals
  t.match(await done(cora, 'withdrawAppraisal', { appraisalId: first!.id, reason: 'Another shop.' }), {
    state: 'accepted',
    waitingDays: 0,
  })
  t.equal(await effective(amara), null)
  t.match(await done(olga, 'withdrawAppraisal', { appraisalId: second!.id, reason: 'So it is.' }), {
    state: 'submitted',
  })
  t.equal((await accept(w, olga, { id, levels: {} })).refusal?.code, 'LEVELS_MISSING', 'it would prove nothing')
})

t.test('what one assessor is enough for waits for nobody', async t => {
  const { amara, olga } = await recorded(t, 'observed_teaching')
  t.equal(await effective(amara), 3)
  t.equal((await queueOf(olga, { filter: 'all' })).totalCount, 0)
  t.same((await noticesOf(olga)).notices, [])
})
