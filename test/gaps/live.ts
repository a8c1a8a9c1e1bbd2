// What changes somebody's gaps reaches their open pages, and those on which coordinators read the gaps of others.
import t from 'tap'
import { listenFor } from '../support/service.ts'
import { codes, joins } from '../support/told.ts'
import { people, world, type Somebody } from '../support/world.ts'

t.test('profiles, another rule and joined accounts reach open gap pages, theirs and Cora’s', async t => {
  const w = await world(t, { now: new Date().toISOString() })
  const { amara, bilal, chenWei, cora, noor } = await people(w)
  const port = Number(new URL(await w.app.listen({ port: 0, host: '127.0.0.1' })).port)
  const hearing = ({ bearer }: Somebody) => listenFor(t, { port, bearer, topics: ['gaps_of_others', 'gaps'] })
  const account = await w.launch({ sub: 'chen-wei-again', name: '陈伟' })
  const pages = await Promise.all([amara, bilal, chenWei, cora, noor].map(hearing))
  const [amaras, bilals, chens, coras, noors] = pages
  for (const page of pages) page.told.length = 0

  const profileIds = [(await codes(w)).profile('C2')]
  await amara.ask(
    'mutation ($profileIds: [ID!]!) { chooseProfiles(input: { profileIds: $profileIds }) { refusal { code } } }',
    { profileIds },
  )
  t.same([await amaras!.hears(1), await coras!.hears(1)], [['gaps'], ['gaps_of_others']])
  await joins(account, chenWei)
  t.same([await chens!.hears(1), await coras!.hears(1)], [['gaps'], ['gaps_of_others']])
  const { viewer } = await chenWei.ask<{ viewer: { identities: { linkId: string | null }[] } }>(
    '{ viewer { identities { linkId } } }',
  )
  const linkId = viewer.identities.find(one => one.linkId !== null)!.linkId
  await chenWei.ask('mutation ($linkId: ID!) { undoLinking(input: { linkId: $linkId }) { refusal { code } } }', {
    linkId,
  })
  t.same([await chens!.hears(1), await coras!.hears(1)], [['gaps'], ['gaps_of_others']])
  t.same([amaras!.told, bilals!.told], [[], []], 'it is nothing to the others, who hear of their own alone')

  await cora.ask('mutation { chooseSettling(input: { settling: latest }) { refusal { code } } }')
  t.same([await amaras!.hears(1), await bilals!.hears(1)], [['gaps'], ['gaps']])
  t.same((await coras!.hears(2)).sort(), ['gaps', 'gaps_of_others'])
  t.same(noors!.told, [], 'another school hears nothing of it')
})
