import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import t, { type Test } from 'tap'
import { startEmbedded } from '../server/base/embedded-postgres.ts'
import { freePort, run, threeFreePorts } from './support/processes.ts'
import { until } from './support/until.ts'

const foreign = process.env['TEST_DATABASE_URL'] ? 'on a server that is not ours' : false

interface Told {
  url: string
  adminUrl: string
  reused: boolean
}

/** A folder whose server, if one is left running, is stopped with the test. */
function dataFolder(t: Test): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'landbridge-data-'))
  t.teardown(async () => {
    killServer(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  })
  return folder
}

function serverPid(folder: string): number | undefined {
  const file = path.join(folder, 'cluster/pgdata/postmaster.pid')
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined
}

function killServer(folder: string): void {
  const pid = serverPid(folder)
  if (!pid) return
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // it was gone already
  }
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url)
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

t.test('the application is an ordinary role that owns its database', { skip: foreign }, async t => {
  const folder = dataFolder(t)
  const embedded = await startEmbedded({ dataDir: folder })
  t.match(
    await ask(
      embedded.url,
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, current_database() as name,
         current_setting('server_encoding') as encoding, current_setting('fsync') as fsync from pg_roles where rolname = current_user`,
    ),
    [
      {
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        name: 'landbridge',
        encoding: 'UTF8',
        fsync: 'on',
      },
    ],
  )
  await ask(embedded.url, 'create table kept (n int)')
  await t.rejects(ask(embedded.url, `copy kept from program 'id'`), { code: '42501' }, 'it runs no programs')
  await t.rejects(ask(new URL('/postgres', embedded.url).href, 'select 1'), { code: '42501' }, 'and enters no other')
  t.equal(statSync(path.join(folder, 'cluster/secrets.json')).mode & 0o077, 0, 'passwords are for its user alone')
  await embedded.stop()
  t.notOk(existsSync(path.join(folder, 'cluster/pgdata/postmaster.pid')), 'the last user stops the server')

  const again = await startEmbedded({ dataDir: folder })
  t.same(await ask(again.url, 'select count(*)::int as n from kept'), [{ n: 0 }], 'what was written is there')
  await again.stop()
})

t.test('five processes that start at once share one server', { skip: foreign }, async t => {
  const folder = dataFolder(t)
  const all = [1, 2, 3, 4, 5].map(() => run(t, 'test/base/processes/start-database.js', { args: [folder] }))
  const told = await Promise.all(all.map(async one => JSON.parse(await one.firstLine()) as Told))
  t.equal(new Set(told.map(({ url }) => url)).size, 1)
  t.same(readdirSync(folder), ['cluster'], 'no draft is left')
  await Promise.all(all.slice(1).map(one => one.finish()))
  t.same(await ask(told[0]!.url, 'select 1 as here'), [{ here: 1 }], 'who stays keeps it')
  t.equal(await all[0]!.finish(), 0)
  t.equal(serverPid(folder), undefined, 'the last one stops it')
})

t.test('a process killed while the cluster is made leaves nothing half', { skip: foreign }, async t => {
  const folder = dataFolder(t)
  for (const wait of [120, 250, 400, 700]) {
    const one = run(t, 'test/base/processes/start-database.js', { args: [folder] })
    await sleep(wait)
    await one.kill()
  }
  const embedded = await startEmbedded({ dataDir: folder })
  t.same(await ask(embedded.url, 'select 1 as here'), [{ here: 1 }])
  await embedded.stop()
})

t.test('a killed process does not keep the server, a living one does', { skip: foreign }, async t => {
  const folder = dataFolder(t)
  const killed = run(t, 'test/base/processes/start-database.js', { args: [folder] })
  await killed.firstLine()
  const living = await startEmbedded({ dataDir: folder })
  t.ok(living.reused)
  await killed.kill()
  t.same(await ask(living.url, 'select 1 as here'), [{ here: 1 }])
  await living.stop()
  t.equal(serverPid(folder), undefined)
})

/** Those who have done all that holding is. */
const holders = `select pid from pg_stat_activity
  where application_name = 'landbridge holder' and state = 'idle' and query like 'select pg_advisory_unlock(%'`

t.test('who holds the server still holds it after it began anew', { skip: foreign }, async t => {
  const folder = dataFolder(t)
  const first = await startEmbedded({ dataDir: folder })
  const second = await startEmbedded({ dataDir: folder })
  const [backend] = await ask(
    first.adminUrl,
    `select pid from pg_stat_activity where application_name = 'landbridge holder'`,
  )
  const held = async () => (await ask(first.adminUrl, holders).catch(() => [])).map(({ pid }) => pid) // none while it begins anew
  const before = await held()
  process.kill(Number(backend!['pid']), 'SIGKILL') // as the kernel does when memory runs out: all connections end
  await until(async () => {
    const now = await held()
    return now.length === 2 && !now.some(pid => before.includes(pid))
  })
  await second.stop()
  t.same(await ask(first.url, 'select 1 as here'), [{ here: 1 }])
  await first.stop()
  t.equal(serverPid(folder), undefined)
})

t.test('no accepted write is missing after kill -9, and none is there by half', { skip: foreign }, async t => {
  const folder = dataFolder(t)
  const accepted: string[] = []
  for (const both of [false, true]) {
    const writer = run(t, 'test/base/processes/write-transfers.js', { args: [folder] })
    while (writer.told().split('\n').length < 20) await writer.moreTold()
    await sleep(Math.random() * 300)
    if (both) killServer(folder)
    await writer.kill()
    const lines = writer.told().split('\n')
    accepted.push(...lines.slice(0, -1)) // what follows the last line end was not told whole
  }
  const { adminUrl, stop } = await startEmbedded({ dataDir: folder })
  const everySchool = Object.assign(new URL(adminUrl), { pathname: '/landbridge' }).href
  const rows = await ask(everySchool, 'select kind as transfer, count(*)::int as parts from event group by kind')
  await stop()
  const found = new Map(rows.map(row => [row['transfer'], row['parts']]))
  t.ok(accepted.length > 20, `${accepted.length} transactions were accepted`)
  t.same(
    accepted.filter(transfer => !found.has(transfer)),
    [],
    'none of them is missing',
  )
  t.same(
    [...found].filter(([, parts]) => parts !== 5),
    [],
    'each is there with all its rows',
  )
})

t.test('the service killed in its first start starts the next time', { skip: foreign }, async t => {
  const folder = dataFolder(t)
  const [port, sandbox] = [await freePort(), await threeFreePorts()]
  const env = { DATA_DIR: folder, PORT: String(port), SANDBOX_PORT: String(sandbox), LOG_LEVEL: 'silent' }
  const start = () => run(t, 'server/main.js', { env })
  for (const wait of [600, 1_800].map(wait => wait + Math.random() * 600)) {
    const service = start()
    await sleep(wait)
    await service.kill()
  }
  const service = start()
  while (!service.told().includes('Sandbox LMS')) await service.moreTold()
  const answer = await fetch(`http://127.0.0.1:${port}/health/ready`)
  t.equal(answer.status, 200)
  service.child.kill('SIGTERM')
  await service.finish()
  t.equal(serverPid(folder), undefined, 'and stops its server when told to stop')
})
