import { once } from 'node:events'
import { connect, type AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import t from 'tap'
import { inSchool, openDatabase, openSchoolTransaction } from '../../server/base/database.ts'
import { people, world } from '../support/world.ts'

t.test('what comes after the end of a transaction is not let into the next one', async t => {
  const w = await world(t)
  const db = openDatabase(w.url, { max: 1 })
  t.teardown(() => db.destroy())
  const school = sql<{ id: string }>`select current_setting('app.school') as id`
  for (const how of ['commit', 'rollback'] as const) {
    const ended = openSchoolTransaction(db, w.here.schoolId)
    t.match(await school.execute(ended.db), { rows: [{ id: w.here.schoolId }] })
    await ended[how]()
    await inSchool(db, w.elsewhere.schoolId, async db => {
      t.match(
        await school.execute(db),
        { rows: [{ id: w.elsewhere.schoolId }] },
        'the connection serves another school',
      )
      await t.rejects(school.execute(ended.db), /over/, 'and no statement of the first one any more')
    })
  }
  const unused = openSchoolTransaction(db, w.here.schoolId)
  await unused.rollback()
  await t.rejects(school.execute(unused.db), /over/, 'nor does one begin that nobody would end')
})

t.test('a teacher whose browser breaks off its questions keeps no connection from others', async t => {
  const w = await world(t)
  const { amara, bilal } = await people(w)
  await w.app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = w.app.server.address() as AddressInfo
  const documents = [
    '{ viewer { nothing } }',
    '{ viewer { person { id } } }',
    '{ evidence(first: 9999999) { totalCount } }',
  ]
  for (let turn = 0; turn < 90; turn++) {
    const body = JSON.stringify({ query: documents[turn % documents.length] })
    const socket = connect(port, '127.0.0.1').on('error', () => {})
    await once(socket, 'connect')
    socket.write(
      [
        'POST /graphql HTTP/1.1',
        'host: landbridge.example',
        'content-type: application/json',
        `authorization: Bearer ${amara.bearer}`,
        `content-length: ${body.length}`,
        '',
        body,
      ].join('\r\n'),
    )
    await sleep(turn / 10)
    socket.destroy()
  }
  const name = '{ viewer { person { name } } }'
  const answer = await Promise.race([bilal.ask(name), sleep(60_000, 'nothing', { ref: false })])
  t.match(answer, { viewer: { person: { name: 'Bilal Haddad' } } })
})
