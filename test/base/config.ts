import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import t, { type Test } from 'tap'
import { readConfig } from '../../server/config.ts'
import { testDatabase } from '../support/database.ts'
import { dist, freePort, run } from '../support/processes.ts'

const secret = 'a secret of the tests that is long enough'

t.test('production says everything that it lacks at once', async t => {
  t.throws(() => readConfig({ MODE: 'production' }), {
    message: /DATABASE_URL: .*\n.*SECRET_KEY: .*\n.*PUBLIC_URL: /,
  })
  t.throws(
    () =>
      readConfig({
        PORT: 'eighty',
        PUBLIC_URL: 'https://pd.example/tool',
        DATABASE_URL: 'mysql://db',
        SECRET_KEY: 'short',
      }),
    { message: /(?=[^]*PORT)(?=[^]*PUBLIC_URL)(?=[^]*DATABASE_URL)(?=[^]*SECRET_KEY)/ },
  )
  t.throws(
    () =>
      readConfig({
        MODE: 'production',
        PUBLIC_URL: 'http://pd.example',
        DATABASE_URL: 'postgres://db/landbridge',
        SECRET_KEY: secret,
      }),
    { message: /PUBLIC_URL.*https/ },
  )
})

t.test('one mistake hides no other, and what is empty is absent', async t => {
  t.throws(() => readConfig({ MODE: 'production', PUBLIC_URL: 'foo/bar', PORT: 'x', TRUST_PROXY: 'yes' }), {
    message: /(?=[^]*PORT)(?=[^]*TRUST_PROXY)(?=[^]*PUBLIC_URL)(?=[^]*DATABASE_URL)(?=[^]*SECRET_KEY)/,
  })
  const { port, publicUrl } = readConfig({ PORT: '', PUBLIC_URL: '', SECRET_KEY: secret })
  t.same({ port, publicUrl }, { port: 3000, publicUrl: 'http://127.0.0.1:3000' })
})

t.test('one proxy is trusted, or as many as are said', async t => {
  const behind = (TRUST_PROXY?: string) => readConfig({ SECRET_KEY: secret, TRUST_PROXY }).proxies
  t.same([undefined, 'false', '0', 'true', '1', '2'].map(behind), [0, 0, 0, 1, 1, 2])
  for (const text of ['-1', '10', '2.5', '10.0.0.0/8']) t.throws(() => behind(text), { message: /TRUST_PROXY/ })
})

t.test('files lie in a folder or in a bucket', async t => {
  const filesIn = (env: Record<string, string>) => readConfig({ SECRET_KEY: secret, DATA_DIR: '/data', ...env }).files
  t.same(filesIn({}), { folder: '/data/files' })
  t.same(filesIn({ FILES: '/srv/files' }), { folder: '/srv/files' })
  const bucket = { bucket: 'landbridge', region: 'us-east-1', endpoint: null, key: null }
  t.same(filesIn({ FILES: 's3://landbridge' }), bucket, 'with what the machine itself is allowed')
  const endpoint = 'https://s3.school.example'
  const [accessKeyId, secretAccessKey] = ['AKIA', 'hush']
  t.same(
    filesIn({
      FILES: `s3://landbridge?region=eu-central-1&endpoint=${endpoint}`,
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
    }),
    { ...bucket, region: 'eu-central-1', endpoint, key: { accessKeyId, secretAccessKey } },
  )
  for (const wrong of ['s3://', 's3://a/b', 's3://a?regoin=x', 's3://a?endpoint=minio', 'gs://a', 'https://a'])
    t.throws(() => filesIn({ FILES: wrong }), { message: /FILES: .*s3:\/\/landbridge/ }, wrong)
  const scannerAt = (CLAMD_URL: string) => readConfig({ SECRET_KEY: secret, CLAMD_URL }).scanner
  t.same(scannerAt('tcp://clamd:3310'), { host: 'clamd', port: 3310 })
  t.same(scannerAt('unix:///run/clamd.sock'), { path: '/run/clamd.sock' })
  for (const wrong of ['clamd:3310', 'tcp://clamd', 'unix://run/clamd.sock', 'http://clamd:3310'])
    t.throws(() => scannerAt(wrong), { message: /CLAMD_URL: tcp:/ }, wrong)
  t.throws(() => filesIn({ AWS_ACCESS_KEY_ID: accessKeyId }), { message: /AWS_SECRET_ACCESS_KEY/ })
})

t.test('mail needs a server and a sender, or neither', async t => {
  const mail = { SMTP_URL: 'smtp://user:secret@mail.example:587', MAIL_FROM: 'Landbridge <pd@school.example>' }
  const read = (env: Record<string, string>) => readConfig({ SECRET_KEY: secret, ...env }).mail
  t.same(read(mail), { smtpUrl: mail.SMTP_URL, from: mail.MAIL_FROM })
  t.equal(read({}), null)
  t.throws(() => read({ SMTP_URL: mail.SMTP_URL }), { message: /MAIL_FROM: is needed/ })
  t.throws(() => read({ MAIL_FROM: mail.MAIL_FROM }), { message: /SMTP_URL: is needed/ })
  t.throws(() => read({ SMTP_URL: 'http://mail.example', MAIL_FROM: 'Landbridge' }), {
    message: /(?=[^]*SMTP_URL)(?=[^]*MAIL_FROM: an address)/,
  })
})

t.test('a port that is taken is told in words', async t => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  t.teardown(() => taken.close())
  const { port } = taken.address() as AddressInfo
  const { url } = await testDatabase(t)
  const env = { PORT: String(port), DATABASE_URL: url, SECRET_KEY: secret, LOG_LEVEL: 'silent' }
  const service = run(t, 'server/main.js', { env })
  t.equal(await service.finish(), 1)
  t.match(service.complaints(), new RegExp(`^Port ${port} is taken\\. Set PORT`))
})

t.test(
  'a folder that cannot be written, and a database that is not there or lets nobody in, are told in words',
  async t => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'landbridge-unwritable-'))
    t.teardown(() => rmSync(folder, { recursive: true }))
    const file = path.join(folder, 'file')
    writeFileSync(file, '')
    const { url } = await testDatabase(t)
    const env = { SECRET_KEY: secret, LOG_LEVEL: 'silent' }
    const nowhere = { ...env, DATABASE_URL: `postgres://nobody@127.0.0.1:${await freePort()}/x` }
    const gone = { ...env, DATABASE_URL: Object.assign(new URL(url), { pathname: '/gone' }).href }
    for (const [given, sentence] of [
      [{ DATA_DIR: file, SECRET_KEY: '' }, /^DATA_DIR, FILES: .*file cannot be used \(EEXIST\)\. .*\n$/],
      [nowhere, /^DATABASE_URL: no database answers there \(ECONNREFUSED\)\.\n$/],
      [gone, /^DATABASE_URL: the database lets nobody in by it \(.*"gone".*\)\.\n$/],
    ] as const)
      for (const [script, args] of [
        ['server/main.js', []],
        ['server/admin.js', ['list-platforms']],
      ] as const) {
        const process = run(t, script, { env: given, args: [...args] })
        t.equal(await process.finish(), 1)
        t.match(process.complaints(), sentence, script)
      }
  },
)

async function startInProduction(t: Test, databaseUrl: string, options: { compiled?: string; direct?: string } = {}) {
  const port = await freePort()
  const env = {
    MODE: 'production',
    PORT: String(port),
    PUBLIC_URL: 'https://pd.example',
    DATABASE_URL: databaseUrl,
    DATABASE_DIRECT_URL: options.direct ?? databaseUrl,
    SECRET_KEY: secret,
    LOG_LEVEL: 'silent',
  }
  return { port, service: run(t, 'server/main.js', { env, dist: options.compiled ?? dist }) }
}

t.test('production does not start for a role that row-level security does not bind', async t => {
  const { url, adminUrl } = await testDatabase(t)
  const direct = await startInProduction(t, url, { direct: adminUrl })
  t.equal(await direct.service.finish(), 1)
  t.match(direct.service.complaints(), /DATABASE_DIRECT_URL: .*superuser or has BYPASSRLS/)

  const admin = new pg.Client(adminUrl)
  await admin.connect()
  await admin.query('drop schema public cascade; create schema public')
  const superuser = await startInProduction(t, adminUrl)
  t.equal(await superuser.service.finish(), 1)
  t.match(superuser.service.complaints(), /DATABASE_URL: .*superuser or has BYPASSRLS/)
  const { rows } = await admin.query('select relname from pg_class where relnamespace = to_regnamespace($1)', [
    'public',
  ])
  t.same(rows, [], 'and leaves nothing behind')
  const role = `bypass_${process.pid}`
  await admin.query(
    `create role ${role} login bypassrls password 'bypass'; grant "${new URL(url).username}" to ${role}`,
  )
  t.teardown(async () => {
    await admin.query(`drop owned by ${role}; drop role ${role}`)
    await admin.end()
  })
  const free = await startInProduction(t, Object.assign(new URL(url), { username: role, password: 'bypass' }).href)
  t.equal(await free.service.finish(), 1)
  t.match(free.service.complaints(), /superuser or has BYPASSRLS/)
})

/** What the image holds: everything but the sandbox, the demo and the tests. */
function distOfTheImage(t: Test): string {
  const image = mkdtempSync(path.join(os.tmpdir(), 'landbridge-image-'))
  t.teardown(() => rmSync(image, { recursive: true, force: true }))
  const left = ['lti/sandbox', 'seeds/demo', 'test'].map(name => path.join(dist, name))
  cpSync(dist, path.join(image, 'dist'), { recursive: true, filter: file => !left.includes(file) })
  symlinkSync(path.resolve('node_modules'), path.join(image, 'node_modules'))
  writeFileSync(path.join(image, 'package.json'), '{ "type": "module" }')
  return path.join(image, 'dist')
}

t.test('production starts for an ordinary role, and misses neither sandbox nor demo', async t => {
  const { url } = await testDatabase(t)
  const compiled = distOfTheImage(t)
  for (const left of ['lti/sandbox', 'seeds/demo', 'test']) t.notOk(existsSync(path.join(compiled, left)))
  const { port, service } = await startInProduction(t, url, { compiled })
  while (!service.told().includes('https://pd.example')) await service.moreTold()
  t.equal((await fetch(`http://127.0.0.1:${port}/health/ready`)).status, 200)
  t.notMatch(service.told(), /sandbox/i)
  t.notMatch(await (await fetch(`http://127.0.0.1:${port}/`)).text(), /sandbox/i)
  service.child.kill('SIGTERM')
  t.equal(await service.finish(), 0)
})
