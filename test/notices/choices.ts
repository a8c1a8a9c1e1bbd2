import t from 'tap'
import { chooses } from '../support/notices.ts'
import { people, world, type Somebody } from '../support/world.ts'

t.test('everybody chooses how they hear by mail of what concerns them; of a duty at least once a day', async t => {
  const w = await world(t)
  const { amara, bilal, cora } = await people(w)
  const choices = async (who: Somebody) =>
    (
      await who.ask<{ noticeChoices: { kind: string; duty: boolean; way: string }[] }>(
        '{ noticeChoices { kind name duty way } }',
      )
    ).noticeChoices.filter(({ kind }) => /^evidence-[a-z]+$/.test(kind))
  t.match(await choices(amara), [
    { kind: 'evidence-decided', duty: false, way: 'at_once', name: { en: 'Your evidence is decided on' } },
  ])
  t.same(
    (await choices(cora)).map(({ kind }) => kind),
    ['evidence-waits', 'evidence-late', 'evidence-passed', 'evidence-decided'],
  )
  t.match(await chooses(amara, 'evidence-decided', 'never'), { choice: { way: 'never' }, refusal: null })
  t.match(await choices(amara), [{ way: 'never' }])
  t.match(await choices(bilal), [{ way: 'at_once' }], 'for oneself alone')
  t.match(await chooses(cora, 'evidence-waits', 'never'), { choice: null, refusal: { code: 'NOTICE_IS_A_DUTY' } })
  t.match(await chooses(cora, 'evidence-waits', 'at_once'), { choice: { way: 'at_once' } })
  for (const kind of ['evidence-waits', 'gossip'])
    t.match(await chooses(amara, kind, 'daily'), { refusal: { code: 'NOTICE_KIND_UNKNOWN' } })
})
