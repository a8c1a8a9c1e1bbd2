import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import t from 'tap'
import { buildApp } from '../../server/app.ts'
import { openDatabase } from '../../server/base/database.ts'
import { readConfig } from '../../server/config.ts'
import { testDatabase } from '../support/database.ts'
import { secretKey } from '../support/service.ts'

const hour = 3_600_000

t.test('of two processes one sweeps at a time, and the other does not wait for it', async t => {
  const { db, url, adminUrl } = await testDatabase(t)
  await db
    .insertInto('school')
    .values({ id: crypto.randomUUID(), name: 'Our school', created_at: new Date() })
    .execute()
  const sweeps: (() => void)[] = []
  const { setInterval } = globalThis
  t.intercept(globalThis, 'setInterval', {
    value: (work: () => void, every: number) => {
      if (every === hour) sweeps.push(work)
      return setInterval(work, every)
    },
  })
  const config = readConfig({ SECRET_KEY: secretKey, LOG_LEVEL: 'silent', DATA_DIR: '.data-test/files' })
  const processes = [0, 1].map(() => {
    const sent: string[] = []
    return { sent, db: openDatabase(url, { max: 3, onStatement: sql => void sent.push(sql) }) }
  })
  for (const { db } of processes) {
    const app = await buildApp({ config, db, databaseUrl: url, now: () => new Date(), sandboxUrl: () => null })
    t.teardown(async () => {
      await app.close()
      await db.destroy()
    })
  }
  const times = (what: RegExp) => processes.flatMap(({ sent }) => sent).filter(sql => what.test(sql)).length

  const admin = new pg.Client(adminUrl)
  await admin.connect()
  t.teardown(() => admin.end())
  await admin.query('begin; lock table token') // whoever sweeps is held up by this
  t.equal(sweeps.length, 2)
  for (const sweep of sweeps) sweep()
  while (times(/pg_try_advisory_xact_lock/) < 3) await sleep(10) // the other has gone on to the files
  await admin.query('commit')
  while (times(/pg_try_advisory_xact_lock/) < 4 || times(/delete from "token"/) < 1) await sleep(10)
  t.equal(times(/delete from "token"/), 1)
  for (const sweep of sweeps.slice(0, 1)) sweep()
  while (times(/delete from "token"/) < 2) await sleep(10) // and later there is room again
})
