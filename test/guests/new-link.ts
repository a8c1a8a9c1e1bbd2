import t from 'tap'
import { keepingPost } from '../../server/base/post.ts'
import { aGuest, changes, comesIn, exchange, linkIn, sendWaiting } from '../support/guests.ts'
import { people, world } from '../support/world.ts'

t.test('from a link that has run out Gwen has a new one sent to herself; nobody learns anything by asking', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const her = await aGuest(w, cora)
  const post = keepingPost()
  const asks = async (link: string) => {
    const answer = await w.app.inject({ method: 'POST', url: '/guest/link', payload: { link } })
    const before = post.kept.length
    await sendWaiting(w, post)
    return { told: [answer.statusCode, answer.body], mails: post.kept.slice(0, post.kept.length - before) }
  }
  const later = (minutes: number) => (w.clock.now = new Date(w.clock.now.getTime() + minutes * 60_000))
  later(91 * 24 * 60)
  t.match(await exchange(w, her.link), { statusCode: 401, body: /LINK_ENDED/ })
  const same = [202, '{}']
  const { told, mails } = await asks(her.link)
  t.same(told, same)
  t.match(mails, [{ to: { address: 'gwen@warehouse.example' }, subject: 'Your link to your page at Our school' }])
  const again = await comesIn(w, linkIn(mails[0]!.text))
  t.equal(again.personId, her.personId)
  for (const link of [her.link, `${her.link}x`, 'x', her.link.replace(w.here.schoolId, w.elsewhere.schoolId)])
    t.same(await asks(link), { told: same, mails: [] }, 'the same answer, and no mail so soon or for nothing')
  for (const mailsLeft of [1, 1, 0]) {
    later(11)
    t.match(await asks(her.link), { told: same, mails: { length: mailsLeft } }, 'three in a day')
  }
  later(24 * 60)
  const coraAgain = await w.launch({ sub: 'cora', name: 'Cora Lindgren' })
  await changes(coraAgain, 'revokeGuestLinks', { guestId: her.personId })
  t.same(await asks(again.link), { told: same, mails: [] }, 'one that was taken back asks for nothing')
  await changes(coraAgain, 'endGuest', { guestId: her.personId })
  t.same(await asks(her.link), { told: same, mails: [] }, 'nor does anybody who has ended')
})
