import t from 'tap'
import { gapsOf } from '../support/gaps.ts'
import { hold, tell } from '../support/told.ts'
import { people, world } from '../support/world.ts'

const choose =
  'mutation ($settling: Settling!) { chooseSettling(input: { settling: $settling }) { framework { settling } refusal { code } } }'

t.test('the school states how raters are settled, and every level follows', async t => {
  const w = await world(t)
  const { amara, cora, olga } = await people(w)
  const about = amara.personId
  await hold(w, about, { profile: 'C2', since: '2024-09-01' })
  await tell(w, {
    about,
    kind: 'observed_teaching',
    occurredOn: '2026-05-01',
    levels: { 'NEG-04': { [cora.personId]: 4 } },
  })
  await tell(w, {
    about,
    kind: 'observed_teaching',
    occurredOn: '2026-09-01',
    levels: { 'NEG-04': { [olga.personId]: 2 } },
  })
  const raw = async (asOf?: string) => {
    const page = (await gapsOf(amara, asOf ? { asOf } : {}))!
    return [...page.gaps, ...page.onTarget].find(gap => gap.competency.code === 'CBEC-NEG-04')!.raw
  }
  t.equal(await raw(), 4, 'the highest, unless told otherwise')
  t.same(await cora.ask(choose, { settling: 'latest' }), {
    chooseSettling: { framework: { settling: 'latest' }, refusal: null },
  })
  t.equal(await raw(), 2)
  t.equal(await raw('2026-11-23'), 4, 'yesterday the other rule stood')
  t.same(
    await cora.ask(choose, { settling: 'median' }),
    { chooseSettling: { framework: { settling: 'median' }, refusal: null } },
    'twice on one day',
  )
  t.match(await amara.ask(choose, { settling: 'highest' }), {
    chooseSettling: { framework: null, refusal: { code: 'COORDINATORS_ONLY' } },
  })
  t.equal(await raw(), 2)
})
