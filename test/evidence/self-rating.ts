import t from 'tap'
import { gapsOf } from '../support/gaps.ts'
import { codes, hold } from '../support/told.ts'
import { people, world, type Somebody } from '../support/world.ts'

const rateSelf = `mutation ($ratings: [SelfRatingInput!]!) { rateSelf(input: { ratings: $ratings }) {
  person { selfRatings { level ratedOn competency { code } } } refusal { code details } } }`
const ratingsOf = 'query { people(first: 50) { edges { node { name selfRatings { level } } } } }'

t.test('Amara says how she sees herself, and her gap stays as it is', async t => {
  const w = await world(t)
  const { amara, bilal, cora } = await people(w)
  await hold(w, amara.personId, { profile: 'C2', since: '2026-09-01' })
  const { competency } = await codes(w)
  const rate = (who: Somebody, levels: Record<string, number>) =>
    who.ask(rateSelf, {
      ratings: Object.entries(levels).map(([code, level]) => ({ competencyId: competency(code), level })),
    })
  const paymentOf = async (who = amara) => (await gapsOf(who))!.gaps.find(gap => gap.competency.code === 'CBEC-NEG-04')
  const before = await paymentOf()
  await rate(amara, { 'NEG-04': 2, 'ANA-05': 0 })
  w.clock.now = new Date('2026-11-25T02:00:00Z')
  const tomorrow = await w.launch({ sub: 'amara', name: 'Amara Okafor' })
  t.same(await rate(tomorrow, { 'NEG-04': 3 }), {
    rateSelf: {
      person: {
        selfRatings: [
          { level: 0, ratedOn: '2026-11-24', competency: { code: 'CBEC-ANA-05' } },
          { level: 3, ratedOn: '2026-11-25', competency: { code: 'CBEC-NEG-04' } },
        ],
      },
      refusal: null,
    },
  })
  t.match(
    await paymentOf(tomorrow),
    { selfRating: 3, raw: null, effective: null, gap: before!.gap },
    'the newest, kept apart',
  )
  w.clock.now = new Date('2026-11-24T02:00:00Z')
  const seen = await cora.ask<{ people: { edges: { node: { name: string; selfRatings: unknown[] } }[] } }>(ratingsOf)
  t.equal(seen.people.edges.find(({ node }) => node.name === 'Amara Okafor')!.node.selfRatings.length, 2)
  t.match(await bilal.ask('{ viewer { person { selfRatings { level } } } }'), {
    viewer: { person: { selfRatings: [] } },
  })

  const student = await w.launch({ sub: 'student' }, { course: 'trade' })
  const refused = async (who: Somebody, ratings: object[]) =>
    (await who.ask<{ rateSelf: { refusal: { code: string } } }>(rateSelf, { ratings })).rateSelf.refusal.code
  const payment = { competencyId: competency('NEG-04'), level: 3 }
  t.equal(await refused(student, [payment]), 'FACULTY_ONLY')
  t.equal(await refused(amara, [{ ...payment, level: 6 }]), 'LEVEL_NOT_POSSIBLE')
  t.equal(await refused(amara, [payment, payment]), 'COMPETENCY_TWICE')
  const theirs = await codes(w, w.elsewhere.schoolId)
  const foreign = { competencyId: theirs.competency('NEG-04'), level: 1 }
  t.equal(await refused(amara, [{ ...payment, level: 1 }, foreign]), 'COMPETENCY_NOT_FOUND')
  t.match(await paymentOf(), { selfRating: 3 }, 'what is refused leaves nothing behind')
})
