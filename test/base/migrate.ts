import pg from 'pg'
import t from 'tap'
import { snapshot, tooEarly } from '../../server/base/generate/snapshot.ts'
import { migrate, OtherSteps } from '../../server/base/migrate.ts'
import { run } from '../support/processes.ts'
import { emptyDatabase } from '../support/database.ts'

t.test('ten processes that migrate at once do it once', async t => {
  const { url } = await emptyDatabase(t)
  const all = Array.from({ length: 10 }, () => run(t, 'test/base/processes/migrate.js', { args: [url] }))
  const done = await Promise.all(all.map(async one => JSON.parse(await one.firstLine()) as string[]))
  t.same(
    await Promise.all(all.map(one => one.finish())),
    all.map(() => 0),
  )
  const client = new pg.Client(url)
  await client.connect()
  const { rows } = await client.query<{ name: string }>('select name from kysely_migration order by name')
  await client.end()
  t.same(
    done.flat().sort(),
    rows.map(({ name }) => name),
    'each step was run by one of them',
  )
  t.ok(rows.length > 5)
})

t.test('a version that lacks a step that was taken says which, and leaves the database alone', async t => {
  const { url } = await emptyDatabase(t)
  await migrate(url)
  const client = new pg.Client(url)
  await client.connect()
  await client.query(`insert into kysely_migration (name, timestamp) values ('29991231_0900__later', '2999-12-31')`)
  await client.end()
  await t.rejects(migrate(url), { constructor: OtherSteps, message: /other steps .*29991231_0900__later/ })
})

t.test('a new step comes after all that are there: the snapshot knows them', async t => {
  const { url } = await emptyDatabase(t)
  const all = await migrate(url)
  const after = await snapshot(url)
  const without = (step: string): string => after.replace(`-- ${step}\n`, '')
  t.ok(all.every(step => after.includes(`-- ${step}\n`)))
  t.same(tooEarly({ before: '', after }), [])
  t.same(tooEarly({ before: after, after }), [])
  t.same(tooEarly({ before: without(all.at(-1)!), after }), [])
  t.same(tooEarly({ before: without(all.at(-2)!), after }), [all.at(-2)])
})
