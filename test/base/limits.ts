import t from 'tap'
import { newToken } from '../../server/base/tokens.ts'
import { people, world } from '../support/world.ts'

const perMinute = 600

t.test('who asks too often waits, whatever they write beside their bearer; nobody else does', async t => {
  const w = await world(t)
  const { amara, bilal } = await people(w)
  const ask = (bearer: string) =>
    w.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${bearer}` },
      payload: { query: '{ viewer { person { id } } }' },
    })
  for (let asked = 0; asked < perMinute; asked++) await ask(`${amara.bearer}.${asked}`)
  w.statements()
  for (const bearer of [amara.bearer, `${amara.bearer}.x`]) {
    const answer = await ask(bearer)
    t.equal(answer.statusCode, 429)
    t.match(answer.headers, { 'retry-after': /^\d+$/ }, 'told when there is room again')
    t.match(answer.json(), { data: null, errors: [{ message: /try again/, extensions: { code: 'TRY_AGAIN' } }] })
  }
  t.same(w.statements(), [], 'and costs no look at the database')
  t.match((await ask(bilal.bearer)).json(), { data: { viewer: { person: { id: bilal.personId } } } })
})

t.test('as many pages of a campus as come at once open their line to the service; who floods it waits', async t => {
  const w = await world(t)
  const { amara } = await people(w)
  const opens = async (remoteAddress: string) =>
    (await w.app.inject({ url: '/graphql?query={viewer{person{id}}}', remoteAddress })).statusCode
  const seen = new Set<number>()
  for (let at = 0; at < 3000; at++) seen.add(await opens('198.51.100.7'))
  t.same([...seen], [401])
  t.equal(await opens('198.51.100.7'), 429)
  t.equal(await opens('198.51.100.8'), 401, 'nobody else waits')
  const headers = { authorization: `Bearer ${amara.bearer}` }
  const asked = { url: '/graphql?query={viewer{person{id}}}', headers, remoteAddress: '198.51.100.7' }
  t.equal((await w.app.inject(asked)).statusCode, 200, 'nor who is signed in')
})

t.test('who asks for one link without end keeps nobody behind the same address from another', async t => {
  const w = await world(t)
  const status = async (link: string) => (await w.app.inject(`/files/${link}`)).statusCode
  for (let asked = 0; asked < perMinute; asked++) await status('nothing')
  t.equal(await status('nothing'), 429)
  t.equal(await status('something'), 404)
})

t.test('who tries links without end waits, and costs no look at the database', async t => {
  const w = await world(t)
  const tries = async (remoteAddress: string) =>
    (await w.app.inject({ url: `/files/${newToken(w.here.schoolId).token}`, remoteAddress })).statusCode
  const seen = new Set<number>()
  for (let at = 0; at < 3001; at += 1) seen.add(await tries('198.51.100.7'))
  t.same([...seen], [404])
  w.statements()
  t.equal(await tries('198.51.100.7'), 429)
  t.same(w.statements(), [])
  t.equal(await tries('198.51.100.8'), 404, 'nobody else waits')
})
