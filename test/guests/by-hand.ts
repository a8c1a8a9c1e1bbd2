import t from 'tap'
import { inviteGuestByHand } from '../../server/guests/invite-guest.ts'
import { comesIn, guestsOf, gwen, mailedLink } from '../support/guests.ts'
import { secrets } from '../support/service.ts'
import { people, world } from '../support/world.ts'

t.test('whoever runs the service invites Hao, who comes in by the mail and is listed', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const posting = { secrets, publicUrl: 'https://pd.example' }
  const hao = {
    schoolId: w.here.schoolId,
    now: w.clock.now,
    name: 'Hao',
    email: 'hao@customs.example',
    language: 'zh-Hans',
  }
  await inviteGuestByHand(w.db, posting, hao)
  t.match(await guestsOf(cora), [{ name: 'Hao', invitedBy: null, state: 'invited' }])
  await comesIn(w, await mailedLink(w))
  await t.rejects(inviteGuestByHand(w.db, posting, hao), { code: 'GUEST_INVITED_ALREADY' })
  await inviteGuestByHand(w.db, posting, { ...hao, ...gwen })
  t.same(
    (await guestsOf(cora)).map(({ name }) => name),
    ['Gwen Park', 'Hao'],
  )
})
