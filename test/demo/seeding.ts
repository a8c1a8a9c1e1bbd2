import pg from 'pg'
import t from 'tap'
import { startDemo } from '../../seeds/demo/start.ts'
import { demoWorld } from '../support/demo.ts'
import { testDatabase } from '../support/database.ts'
import { secrets } from '../support/service.ts'

/** How many rows each table holds, in all schools. */
async function counts(adminUrl: string): Promise<Record<string, number>> {
  const admin = new pg.Client(adminUrl)
  await admin.connect()
  const { rows: tables } = await admin.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
  )
  const found: Record<string, number> = {}
  for (const { name } of tables) {
    const { rows } = await admin.query<{ count: string }>(`select count(*) from "${name}"`)
    found[name] = Number(rows[0]!.count)
  }
  await admin.end()
  return found
}

t.test('starting again changes nothing', async t => {
  const w = await demoWorld(t)
  const before = await counts(w.adminUrl)
  t.ok(before['appraisal']! > 500, `${before['appraisal']} appraisals`)
  await w.again()
  t.same(await counts(w.adminUrl), before)
  t.equal((await w.launch(w.demo().sandboxes.moodle, 'amara')).start, 'gaps', 'and people come in as before')
})

t.test('the sandboxes on other ports are the same LMSs at other addresses', async t => {
  const w = await demoWorld(t)
  const before = await counts(w.adminUrl)
  await w.again(0)
  t.same(await counts(w.adminUrl), before)
  t.equal((await w.launch(w.demo().sandboxes.moodle, 'dolores')).start, 'gaps', 'Dolores is known still')
})

t.test('seeding that was interrupted leaves nothing half done, and the next start does it whole', async t => {
  const { db, adminUrl } = await testDatabase(t)
  const options = {
    db,
    mode: 'development',
    publicUrl: 'http://127.0.0.1:3000',
    secrets,
    port: 0,
    now: () => new Date(),
  } as const
  const admin = new pg.Client(adminUrl)
  await admin.connect()
  t.teardown(() => admin.end())
  await admin.query(`create function break_off() returns trigger language plpgsql as $$ begin raise 'the power went'; end $$;
    create trigger break_off before insert on evidence for each row when (new.title like 'Talk: new rules%') execute function break_off()`)
  await t.rejects(startDemo(options), /the power went/)
  t.match(await counts(adminUrl), { person: 0, evidence: 0, attainment: 0, event: 0 })
  await admin.query('drop trigger break_off on evidence')
  await (await startDemo(options)).close()
  const whole = await counts(adminUrl)
  t.match(whole, { school: 2, person: 53 })
  await (await startDemo(options)).close()
  t.same(await counts(adminUrl), whole, 'and the one after it changes nothing')
})

t.test('production has people of its own', async t => {
  const { db, adminUrl } = await testDatabase(t)
  const options = {
    db,
    mode: 'production',
    publicUrl: 'https://pd.example',
    secrets,
    port: 0,
    now: () => new Date(),
  } as const
  await t.rejects(startDemo(options), /the demo is for development/)
  t.match(await counts(adminUrl), { school: 0, person: 0 })
})
