import t from 'tap'
import { headersOfAll } from '../support/headers.ts'
import { logOf } from '../support/log.ts'
import { people, world } from '../support/world.ts'

t.test('what others send wrongly is no fault of ours, and fills no log of faults', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const log = logOf(w)
  const headers = { 'content-type': 'application/json' }
  const broken = await w.app.inject({ method: 'POST', url: '/graphql', headers, payload: '{' })
  t.equal(broken.statusCode, 400)
  t.notMatch(broken.json(), { errors: [{ extensions: { code: 'FAULT' } }] })
  const search = 'query ($search: String) { people(search: $search) { totalCount } }'
  const gaps = 'query ($day: Date) { gaps(asOf: $day) { asOf } }'
  for (const [document, variables] of [
    [search, { search: '\0' }],
    [gaps, { day: '0000-01-01' }],
  ] as const)
    t.match(await cora.raw(document, variables), { data: null, errors: [{ extensions: { code: 'BAD_QUESTION' } }] })
  t.same(log, [])
  t.match(await cora.raw(search, { search: 'amara' }), { data: { people: { totalCount: 1 } } })
})

t.test('an address that leads nowhere is not logged with what it carries', async t => {
  const w = await world(t)
  const log = logOf(w, 'info')
  const answer = await w.app.inject('/lti/register/?link=new.a-secret')
  t.match([answer.statusCode, answer.json()], [404, { code: 'NOT_FOUND' }])
  t.ok(log.some(line => line.includes('/lti/register/')))
  t.notMatch(log.join(), /a-secret/)
})

t.test('nor is the token of a link, wherever it leads and however it is written', async t => {
  const w = await world(t)
  const log = logOf(w, 'info')
  const random = 'r'.repeat(43)
  for (const path of ['/files/', '/unsubscribe/', '/guest/', '/seat/', '//seat/', '/seat/no/'])
    for (const point of ['.', '%2E', '%2e', 'dashes'])
      await w.app.inject(
        point === 'dashes'
          ? `${path}${w.here.schoolId.replaceAll('-', '%2D')}.${random}`
          : `${path}${w.here.schoolId}${point}${random}`,
      )
  t.equal(log.filter(line => line.includes(`${w.here.schoolId}.…`)).length, 24)
  for (const path of ['/lti/register/new.', '/lti/canvas/new.']) await w.app.inject(`${path}${random}.json/`)
  t.notMatch(log.join(), random)
})

t.test('an address that cannot be read is answered with the headers of all, and not repeated', async t => {
  const w = await world(t)
  const log = logOf(w, 'info')
  const ours = await headersOfAll(w)
  const secret = `${w.here.schoolId}.${'r'.repeat(43)}`
  for (const [path, statusCode] of [
    [`/guest/${secret}%`, 400],
    [`/files/${secret.repeat(3)}`, 414],
  ] as const) {
    const answer = await w.app.inject(path)
    t.match([answer.statusCode, answer.headers], [statusCode, ours], path)
    t.match(answer.json(), { message: 'There is no such address.', requestId: /^[0-9a-f-]{36}$/ })
    t.notMatch(answer.body, 'rrr')
  }
  t.notMatch(log.join(), 'rrr')
})
