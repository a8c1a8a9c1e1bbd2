import t from 'tap'
import { listPlatforms } from '../../lti/registration/add-platform.ts'
import { hashOfLink } from '../../lti/registration/links.ts'
import { takeRegistrationLink } from '../../lti/store/registration-links.ts'
import { lms } from '../support/lms.ts'
import { connect, publicUrl, reasonOn, world } from './registration-world.ts'

t.test('a link connects one platform, once', async t => {
  const of = await world(t)
  const sandbox = await lms(t, { toolUrl: publicUrl })
  const link = await of.invite()
  t.equal((await connect(of, sandbox, link)).done.status, 200)
  const again = await connect(of, sandbox, link)
  t.equal(again.done.status, 409)
  t.equal(reasonOn(again.done), 'LINK_USED')
  t.match(again.done.html, /<h1>This link has connected a platform already<\/h1>[\s\S]*set-up code/)
  t.notMatch(again.done.html, /was not connected/, 'to whoever opens the page a second time')
  t.equal((await listPlatforms(of.db)).length, 1)
})

t.test('a link whose registration was killed in the middle is good again after a minute', async t => {
  const of = await world(t)
  const sandbox = await lms(t, { toolUrl: publicUrl })
  const link = await of.invite()
  const token = new URL(link).searchParams.get('link')!
  t.ok(await takeRegistrationLink(of.db, hashOfLink(token), of.clock.now))
  t.notOk(await takeRegistrationLink(of.db, hashOfLink(token), of.clock.now), 'it is under way')
  const early = await connect(of, sandbox, link)
  t.equal(early.done.status, 409)
  t.equal(reasonOn(early.done), 'LINK_IN_USE')
  of.clock.now = new Date(of.clock.now.getTime() + 60_000)
  t.equal((await connect(of, sandbox, link)).done.status, 200)
  of.clock.now = new Date(of.clock.now.getTime() + 60_000)
  t.notOk(await takeRegistrationLink(of.db, hashOfLink(token), of.clock.now), 'never again')
})

t.test('of several who use one link at the same moment one gets through', async t => {
  const of = await world(t)
  const sandbox = await lms(t, { toolUrl: publicUrl })
  const link = await of.invite()
  const pages = await Promise.all([1, 2, 3, 4].map(() => of.window.get(sandbox.initiation(link))))
  const answers = await Promise.all(pages.map(page => of.window.submit(page)))
  t.strictSame(answers.map(({ status }) => status).toSorted(), [200, 409, 409, 409])
  t.equal((await listPlatforms(of.db)).length, 1)
  t.equal(sandbox.tools().length, 1, 'and the LMS was asked once')
})
