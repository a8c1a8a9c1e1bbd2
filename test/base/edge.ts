import { FileStore } from '@tus/file-store'
import pg from 'pg'
import t from 'tap'
import { done, draft } from '../support/evidence.ts'
import { beginUpload, pdf, sendPart } from '../support/files.ts'
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

t.test('nobody holds a request for longer than the largest part of an upload takes by a slow line', async t => {
  const { app } = await world(t)
  const [part, slowLine] = [16 * 1024 * 1024 * 8, 256_000]
  const { requestTimeout } = app.server
  t.ok(requestTimeout > (part / slowLine) * 1000, 'it comes through')
  t.ok(requestTimeout <= 10 * 60_000)
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

t.test(
  'a fault is answered with the id under which it is logged, in a header also; what goes well and what is refused has none',
  async t => {
    const w = await world(t)
    const { amara } = await people(w)
    const { id: to } = await done(amara, 'saveDraft', await draft(w))
    const bytes = pdf('half of it')
    const { id } = await beginUpload(amara, { to, name: 'a.pdf', size: bytes.length })
    const sends = (offset: number) => sendPart(w, amara, { id: id!, offset, bytes: bytes.subarray(offset, offset + 5) })
    const finishes = () =>
      w.app.inject({
        method: 'POST',
        url: `/files/uploads/${id}/finish`,
        headers: { authorization: `Bearer ${amara.bearer}` },
      })
    const idOf = ({ headers }: { headers: Record<string, unknown> }) => headers['x-request-id']
    t.match([(await sends(0)).statusCode, idOf(await sends(1)), idOf(await finishes())], [204, undefined, undefined])
    const asked = await w.app.inject({
      url: '/graphql?query={viewer{person{id}}}',
      headers: { authorization: `Bearer ${amara.bearer}` },
    })
    t.match([asked.statusCode, idOf(asked)], [200, undefined])

    const log = logOf(w)
    const write = t.intercept(FileStore.prototype, 'write', {
      value: () => Promise.reject(new Error('the disk is full')),
    })
    const unwritten = await sends(5)
    t.match([unwritten.statusCode, unwritten.body], [500, 'Something went wrong on our side.\n'])
    write.restore()
    const admin = new pg.Client(w.adminUrl)
    await admin.connect()
    t.teardown(() => admin.end())
    await admin.query('alter table upload rename to upload_away')
    const unfinished = await finishes()
    t.match([unfinished.statusCode, unfinished.json()], [500, { code: 'FAULT', requestId: idOf(unfinished) }])
    const logged = log.map(line => (JSON.parse(line) as { reqId: string }).reqId)
    t.match(logged[0], /^[0-9a-f-]{36}$/)
    t.same([idOf(unwritten), idOf(unfinished)], logged)
  },
)
