import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import t, { type Test } from 'tap'
import { z } from 'zod'
import { inSchool } from '../../server/base/database.ts'
import { newId } from '../../server/base/ids.ts'
import { declareJob, send, sendAll, type AnyJob, type Job } from '../../server/base/jobs.ts'
import { openJobs, type JobsOptions } from '../../server/base/jobs/work.ts'
import { sweepTokens } from '../../server/base/tokens.ts'
import { testDatabase } from '../support/database.ts'
import { hourLong, quiet } from '../support/jobs.ts'
import { run } from '../support/processes.ts'
import { production } from '../support/service.ts'
import { until } from '../support/until.ts'

/** Two schools, and workers in this process that look every second. */
async function worked(t: Test) {
  const { db, url, adminUrl } = await testDatabase(t)
  const [here, elsewhere] = [newId(), newId()]
  for (const id of [here, elsewhere])
    await db.insertInto('school').values({ id, name: id, created_at: new Date() }).execute()
  const admin = new pg.Client(adminUrl)
  await admin.connect()
  t.teardown(() => admin.end())
  const work = async (jobs: AnyJob[], options: Partial<JobsOptions> = {}) => {
    const given = { db, url, now: () => new Date(), log: quiet, jobs, periodic: [], lookEverySeconds: 1 }
    const workers = openJobs({ ...given, ...options })
    t.teardown(workers.stop)
    await workers.start()
    return workers
  }
  const ask = <Data extends object>(job: Job<Data>, data: Data, schoolId = here) =>
    inSchool(db, schoolId, db => send({ db, schoolId }, job, { data }))
  const rows = async (what: string) => (await admin.query<Record<string, unknown>>(what)).rows
  const states = async () => (await rows(`select state from pgboss.job where name = 'jobs'`)).map(({ state }) => state)
  return { db, url, here, elsewhere, work, ask, rows, states }
}

const numbered = (work: Extract<Job<{ number: number }>, { work: unknown }>['work'], key?: string) =>
  declareJob({ name: 'numbered', data: z.object({ number: z.number() }), work, ...(key ? { key: () => key } : {}) })

t.test('a job is sent with the transaction of whoever asks for it, and worked in their school alone', async t => {
  const w = await worked(t)
  const seen: unknown[] = []
  const job = numbered(async ({ db, schoolId }, { number }) => {
    const rows = await db.selectFrom('event').select('school_id').execute()
    seen.push({ number, schoolId, rows })
  })
  const event = (school_id: string) => ({ school_id, id: newId(), at: new Date(), kind: 'arrived', data: '{}' })
  for (const school of [w.here, w.elsewhere])
    await inSchool(w.db, school, db => db.insertInto('event').values(event(school)).execute())
  await t.rejects(
    inSchool(w.db, w.here, async db => {
      await send({ db, schoolId: w.here }, job, { data: { number: 1 } })
      throw new Error('undone')
    }),
    { message: 'undone' },
  )
  await w.work([job], { lookEverySeconds: 30 })
  const began = performance.now()
  await w.ask(job, { number: 2 })
  await until(() => seen.length > 0)
  t.ok(performance.now() - began < 15_000, 'at once, not when it is next looked for')
  t.same(seen, [{ number: 2, schoolId: w.here, rows: [{ school_id: w.here }] }])
  await t.rejects(w.ask(job, { number: 'x' } as never), z.ZodError, 'its data is looked at before it waits')
})

t.test('what fails is undone, tried again after a pause and given up in the end; the log says so', async t => {
  const w = await worked(t)
  const told: unknown[] = []
  const log = {
    ...quiet,
    child: (details: object) => ({
      ...quiet,
      warn: (more: object, message: string) => told.push({ ...details, ...more, message }),
      error: (more: object, message: string) => told.push({ ...details, ...more, message }),
    }),
  }
  const job: Job<{ number: number }> = {
    ...numbered(async ({ db, schoolId }) => {
      const event = { school_id: schoolId, id: newId(), at: new Date(), kind: 'half', data: '{}' }
      await db.insertInto('event').values(event).execute()
      throw new Error('not today')
    }),
    tries: 2,
  }
  await inSchool(w.db, w.here, db =>
    send({ db, schoolId: w.here, requestId: 'request 7' }, job, { data: { number: 1 } }),
  )
  await w.work([job], { log: log as never })
  await until(async () => (await w.states())[0] === 'retry')
  const [pause] = await w.rows(
    `select start_after > now() + interval '1 s' as later from pgboss.job where name = 'jobs'`,
  )
  t.ok(pause!['later'])
  await w.rows(`update pgboss.job set start_after = now() where name = 'jobs'`)
  await until(async () => (await w.states())[0] === 'failed')
  const about = {
    job: 'numbered',
    schoolId: w.here,
    requestId: 'request 7',
    jobId: String,
    err: { message: 'not today' },
  }
  t.match(told, [
    { ...about, try: 1, of: 2, message: 'a job failed and will be tried again' },
    { ...about, try: 2, of: 2, message: 'a job failed for the last time' },
  ])
  t.same(await w.rows('select * from event'), [], 'nothing of it was kept')
})

t.test('of one key one waits and one is worked, by however many processes; others go on beside it', async t => {
  const w = await worked(t)
  let [atOnce, most, done] = [0, 0, 0]
  const work = async () => {
    most = Math.max(most, ++atOnce)
    await sleep(150)
    atOnce--
    done++
  }
  const [alone, free] = [numbered(work, 'all'), numbered(work)]
  await w.work([alone])
  await w.work([alone])
  for (let number = 0; number < 3; number++) await w.ask(alone, { number })
  await until(() => atOnce === 1)
  await w.ask(alone, { number: 3 }) // waits for the one that is worked
  await until(async () => done > 1 && !(await w.states()).some(state => state !== 'completed'))
  t.equal(most, 1)
  t.ok(done < 4, 'what waited already was not asked for twice')
  done = 0
  await inSchool(w.db, w.here, db =>
    sendAll(
      { db, schoolId: w.here },
      free,
      [1, 2, 3, 4, 5].map(number => ({ data: { number } })),
    ),
  )
  await until(() => done === 5)
  t.ok(most > 1)
})

t.test('long work goes on piece by piece, each kept for itself', async t => {
  const w = await worked(t)
  const pieces: number[] = []
  const job = numbered(async (_context, { number }) => {
    pieces.push(number)
    return number < 5 ? { number: number + 1 } : undefined
  }, 'all')
  await w.work([job])
  await w.ask(job, { number: 1 })
  await until(async () => pieces.length === 5 && (await w.states()).every(state => state === 'completed'))
  t.same(pieces, [1, 2, 3, 4, 5])
})

t.test('a killed process loses nothing: another takes up what it was at', async t => {
  const w = await worked(t)
  const victim = run(t, 'test/base/processes/hour-long-job.js', { args: [w.url] })
  const taken: string[] = []
  const job = hourLong(async ({ schoolId }) => void taken.push(schoolId))
  await w.ask(job, {})
  t.equal(await victim.firstLine(), 'begun')
  await w.work([job])
  await victim.kill()
  await sleep(1500)
  t.same(taken, [], 'as long as it may live nobody else begins')
  // half a minute later
  await w.rows(`update pgboss.job set heartbeat_on = now() - interval '31 s' where name = 'jobs'`)
  await until(async () => (await w.states())[0] === 'retry')
  await w.rows(`update pgboss.job set start_after = now() where name = 'jobs'`)
  await until(() => taken.length > 0)
  t.same(taken, [w.here])
})

t.test('told to stop, a process does not wait for an hour-long job, and leaves it to others', async t => {
  const w = await worked(t)
  const leaving = run(t, 'test/base/processes/hour-long-job.js', { args: [w.url] })
  await w.ask(
    hourLong(async () => {}),
    {},
  )
  await leaving.firstLine()
  const began = performance.now()
  leaving.child.kill('SIGTERM')
  t.equal(await leaving.finish(), 0)
  t.ok(performance.now() - began < 20_000)
  t.same(await w.states(), ['retry'])
})

t.test('what is periodic is done in every school', async t => {
  const w = await worked(t)
  const schools = new Set<string>()
  const job = declareJob({
    name: 'sweeping',
    data: z.object({}),
    key: () => '',
    work: async ({ schoolId }) => void schools.add(schoolId),
  })
  await w.work([job], { periodic: [{ job, cron: '* * * * *' }] })
  await until(() => schools.size === 2)
  t.same([...schools].sort(), [w.here, w.elsewhere].sort())
  await w.work([], { periodic: [] })
  t.same(await w.rows('select * from pgboss.schedule'), [], 'what is not declared any more is not begun')
})

t.test('RUN says whether a process answers, works, or both', async t => {
  const w = await worked(t)
  await w.ask(sweepTokens, {})
  const web = await production(t, w.url, { RUN: 'web' })
  const status = async (port: number, path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).status
  t.same([await status(web.port, '/'), await status(web.port, '/health/ready')], [200, 200])
  t.same(await w.states(), ['created'])
  const jobs = await production(t, w.url, { RUN: 'jobs' })
  await until(async () => (await w.states())[0] === 'completed')
  t.same([await status(jobs.port, '/'), await status(jobs.port, '/health/ready')], [404, 200])
})
