import { sql } from 'kysely'
import pg from 'pg'
import t from 'tap'
import { inSchool } from '../../server/base/database.ts'
import { openJobs } from '../../server/base/jobs/work.ts'
import { givingJob } from '../../server/assignments/giving/giving-job.ts'
import { sweepBatches } from '../../server/assignments/giving/sweep-batches.ts'
import { givePortion } from '../../server/assignments/giving/give-portion.ts'
import { batchOf, gives, lackingIn, launched, previewed, type Batch, type Row } from '../support/assigning.ts'
import { doJob, quiet } from '../support/jobs.ts'
import { contentOf, publish } from '../support/playing.ts'
import { production } from '../support/service.ts'
import { until } from '../support/until.ts'
import { people, world, type Somebody, type World } from '../support/world.ts'

const toDo = (w: World) =>
  inSchool(w.db, w.here.schoolId, db => db.selectFrom('assignment').select('person_id').execute())

/** Nobody can be given anything for this person until they are let go. */
async function holds({ adminUrl }: World, id: string): Promise<() => Promise<void>> {
  const client = new pg.Client(adminUrl)
  await client.connect()
  await client.query('begin')
  await client.query('select from person where id = $1 for update', [id])
  return () => client.end()
}

const portion = async (w: World, batchId: string) =>
  doJob(w.db, givingJob, { schoolId: w.here.schoolId, now: w.clock.now, data: { batchId } })

async function partOf(who: Somebody, place: { id: string; after: string | null }): Promise<Batch['rows']> {
  const document = `query ($id: ID!, $after: String) { assignmentBatch(id: $id) { rows(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor } edges { node { person { id name } planned became } } } } }`
  return (await who.ask<{ assignmentBatch: Pick<Batch, 'rows'> }>(document, place)).assignmentBatch.rows
}

async function rowsOf(who: Somebody, id: string): Promise<Row[]> {
  const rows: Row[] = []
  for (let after: string | null = null; ;) {
    const { edges, pageInfo }: Batch['rows'] = await partOf(who, { id, after })
    rows.push(...edges.map(({ node }) => node))
    if (!pageInfo.hasNextPage) return rows
    after = pageInfo.endCursor
  }
}

t.test('many are given it portion by portion, whatever breaks off in between', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  await launched(w, 600)
  const moduleId = await publish(w, await contentOf(w, { proves: { 'COG-01': [0, 2] } }), { by: cora })
  const batch = await previewed(cora, { moduleId, lacking: await lackingIn(w, 'COG-01') })
  const planned = await rowsOf(cora, batch.id)
  t.equal(planned.length, batch.total)
  t.ok(batch.total > 600)
  t.match((await gives(cora, batch.id)).batch, { state: 'working', done: 0 }, 'too many for one request')
  t.ok(await portion(w, batch.id), 'a portion, and there is more')
  t.match(await batchOf(cora, batch.id), { state: 'working', done: 250 })
  const given = (await toDo(w)).length
  await t.rejects(
    inSchool(w.db, w.here.schoolId, async db => {
      await givePortion({ db, schoolId: w.here.schoolId, now: w.clock.now, today: '2026-11-24' }, batch.id)
      throw new Error('killed')
    }),
    /killed/,
  )
  t.equal((await toDo(w)).length, given, 'of the portion that broke off nothing is left')
  const both = await Promise.all([portion(w, batch.id), portion(w, batch.id)])
  t.same(both.map(Boolean).sort(), [false, true], 'of two who work at it at once the second goes on after the first')
  t.notOk(await portion(w, batch.id), 'nothing is left to be done')
  const done = await rowsOf(cora, batch.id)
  t.same(
    done.map(({ person, became }) => [person.id, became]),
    planned.map(({ person, planned }) => [person.id, planned]),
    'dry run and what was done agree row by row',
  )
  const all = (await toDo(w)).map(({ person_id }) => person_id)
  t.equal(new Set(all).size, all.length, 'each was given it once')
  t.equal(all.length, done.filter(({ became }) => became === 'assign').length)
  t.match(await batchOf(cora, batch.id), { state: 'done', done: batch.total, changed: 0 })
})

t.test('the service is killed while it gives: what it had given stays, and another goes on with the rest', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const ids = await launched(w, 300)
  const moduleId = await publish(w, await contentOf(w, { proves: { 'COG-01': [0, 2] } }), { by: cora })
  const batch = await previewed(cora, { moduleId, personIds: ids })
  const victim = await production(t, w.url)
  const letGo = await holds(w, ids.at(-1)!)
  await gives(cora, batch.id)
  await until(async () => (await batchOf(cora, batch.id))!.done === 250)
  await victim.service.kill()
  await letGo()
  t.equal((await toDo(w)).length, 250, 'what was whole')
  const { db, url } = w
  const options = { db, url, now: () => new Date(), log: quiet, jobs: [givingJob], periodic: [], lookEverySeconds: 1 }
  const workers = openJobs(options)
  t.teardown(workers.stop)
  await workers.start()
  // half a minute later
  await sql`update pgboss.job set heartbeat_on = now() - interval '31 s' where state = 'active'`.execute(w.db)
  await until(async () => (await sql`select 1 from pgboss.job where state = 'retry'`.execute(w.db)).rows.length > 0)
  await sql`update pgboss.job set start_after = now() where state = 'retry'`.execute(w.db)
  await until(async () => (await batchOf(cora, batch.id))!.state === 'done')
  t.same((await toDo(w)).map(({ person_id }) => person_id).sort(), [...ids].sort(), 'each has it once')
})

t.test('no more is asked of the database for two hundred than for twenty', async t => {
  const w = await world(t)
  const { cora } = await people(w)
  const ids = await launched(w, 220)
  const moduleId = await publish(w, await contentOf(w), { by: cora })
  const statements = async (personIds: string[]) => {
    w.statements()
    const { id } = await previewed(cora, { moduleId, personIds })
    const looking = w.statements().length
    await gives(cora, id)
    return [looking, w.statements().length]
  }
  await statements([cora.personId]) // what every process asks once
  const few = await statements(ids.slice(0, 20))
  t.same(await statements(ids.slice(20)), few)
})

t.test('of two dry runs the second finds what the first has given', async t => {
  const w = await world(t)
  const { amara, bilal, cora } = await people(w)
  const moduleId = await publish(w, await contentOf(w), { by: cora })
  const personIds = [amara.personId, bilal.personId]
  const [one, other] = [await previewed(cora, { moduleId, personIds }), await previewed(cora, { moduleId, personIds })]
  const answers = await Promise.all([gives(cora, one.id), gives(cora, other.id)])
  t.same(answers.map(({ batch }) => batch!.changed).sort(), [0, 2])
  t.equal((await toDo(w)).length, 2)
  const forgotten = await previewed(cora, { moduleId, personIds })
  const sweep = (now: Date) => doJob(w.db, sweepBatches, { schoolId: w.here.schoolId, now, data: {} })
  await sweep(w.clock.now)
  t.ok(await batchOf(cora, forgotten.id))
  await sweep(new Date(w.clock.now.getTime() + 8 * 24 * 3_600_000))
  t.equal(await batchOf(cora, forgotten.id), null, 'a dry run that nobody gave is forgotten')
  t.ok(await batchOf(cora, one.id), 'and what was given stays')
})
