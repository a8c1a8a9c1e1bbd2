import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import t, { type Test } from 'tap'
import { obey } from '../../server/admin-command.ts'
import { inSchool, openDatabase } from '../../server/base/database.ts'
import { startEmbedded } from '../../server/base/embedded-postgres.ts'
import { testDatabase } from '../support/database.ts'
import { people, world } from '../support/world.ts'
import { run } from '../support/processes.ts'

const foreign = process.env['TEST_DATABASE_URL'] ? 'on a server that is not ours' : false
const SECRET_KEY = 'a secret of the tests that is long enough'

/** What `npm run admin -- …args` does and says, here. */
const admin =
  (env: Record<string, string>) =>
  (...args: string[]) =>
    obey(args, { now: () => new Date(), env: { SECRET_KEY, ...env } })

/** The same in a process of its own. */
const adminProcess =
  (t: Test, env: Record<string, string>) =>
  async (...args: string[]) => {
    const command = run(t, 'server/admin.js', { args, env: { SECRET_KEY, ...env } })
    const code = await command.finish()
    return { code, told: command.told(), complaints: command.complaints() }
  }

const viewer = '{ viewer { roles viewerCanSetUp } }'

t.test('whoever runs the service gives Amara a role, until a moment, by whatever she is called', async t => {
  const w = await world(t)
  const { amara } = await people(w)
  const command = admin({ DATABASE_URL: w.url })
  const grant = (person: string, role: string, ...more: string[]) =>
    command('grant', '--school', 'our school', '--person', person, '--role', role, ...more)
  t.match(await grant('amara@example.org', 'operator', '--until', '2999-01-01'), {
    code: 0,
    told: 'Amara Okafor is operator of Our school until the end of 2999-01-01 in Asia/Shanghai.',
  })
  const given = await inSchool(w.db, w.here.schoolId, db =>
    db.selectFrom('role_grant').select('ends_at').where('person_id', '=', amara.personId).executeTakeFirstOrThrow(),
  )
  t.same(given.ends_at, new Date('2999-01-01T16:00:00Z'), 'where the school is')
  t.match(await amara.ask(viewer), { viewer: { roles: ['operator', 'faculty'], viewerCanSetUp: true } })
  t.match(await grant('Amara Okafor', 'operator'), { code: 1, complaints: 'They have this role already.' })
  t.match(
    await grant('Noor Rahman', 'rater'),
    { code: 1, complaints: /Nobody of this school.*“Noor Rahman”/ },
    'of another school',
  )
  t.match(await grant('bilal', 'dean'), { code: 1, complaints: '--role: “dean” is none of “operator”' })
  for (const until of ['tomorrow', '2999-02-31', '2999-01-01T12:00'])
    t.match(await grant('bilal', 'rater', '--until', until), { code: 1, complaints: `“${until}” is neither a day` })
  t.match(await grant('bilal', 'rater', '--until', '2020-01-01'), { code: 1, complaints: 'that is over already' })
  await w.launch({ sub: 'second', name: 'Bilal Haddad' })
  t.match(await grant('Bilal Haddad', 'rater'), {
    code: 1,
    complaints: /Several are called so.*\n.*bilal@.*\n.*second@/,
  })
})

t.test('an LMS is connected by hand and listed; its school is shut out and let in again', async t => {
  const w = await world(t)
  const { amara } = await people(w)
  const command = admin({ DATABASE_URL: w.url, PUBLIC_URL: 'https://pd.example' })
  const addresses = [
    ...['--issuer', 'https://lms.example', '--client-id', '7', '--authorization-url', 'https://lms.example/auth'],
    ...['--token-url', 'https://lms.example/token', '--jwks-url', 'https://lms.example/keys'],
  ]
  const added = await command('add-platform', '--new-school', 'Harbour University', ...addresses, '--deployment', '1')
  t.match(added, {
    code: 0,
    told: /Connected +lms\.example[^]*https:\/\/pd\.example\/lti\/login\/[\w-]{36}[^]*Set-up code +(\w{4}-){6}\w{2}/,
  })
  t.match(await command('add-platform', '--school', 'Harbour University', ...addresses), {
    code: 1,
    complaints: 'connected already',
  })
  const again = await command('add-platform', '--new-school', 'A third', ...addresses)
  t.equal(again.code, 1)
  const listed = await command('list-platforms')
  t.match(listed.told, /Harbour University {2}[\w-]{36}\n {2}lms\.example {2}other {2}https:\/\/lms\.example {2}7/)
  t.notMatch(listed.told, 'A third', 'no school is made for what is not connected')

  t.match(await command('set-up-code', '--school', 'Our school'), { code: 1, complaints: 'Our school has an operator' })
  t.match(await command('suspend-school', '--school', 'Our school'), { code: 0 })
  t.equal((await amara.raw(viewer)).statusCode, 401, 'at once')
  t.match(await command('list-platforms'), { told: /Our school {2}[\w-]{36} {2}suspended/ })
  t.match(await command('suspend-school', '--school', 'Our school'), { code: 1, complaints: 'suspended already.' })
  t.match(await command('resume-school', '--school', 'Our school'), { code: 0 })
  t.equal((await amara.raw(viewer)).statusCode, 200)
})

t.test('where no school is yet, the list says how one begins', async t => {
  const { url } = await testDatabase(t)
  t.match(await admin({ DATABASE_URL: url })('list-platforms'), { code: 0, told: 'invite-platform --new-school' })
})

t.test('a school is named once, and by its link alone where there is one', async t => {
  const w = await world(t)
  const command = admin({ DATABASE_URL: w.url })
  const invite = async (...school: string[]) => (await command('invite-platform', ...school)).told.split('\n')[0]!
  const add = (host: string, ...more: string[]) =>
    command(
      'add-platform',
      ...['issuer', 'authorization-url', 'token-url', 'jwks-url'].flatMap(option => [`--${option}`, host]),
      '--client-id',
      '7',
      ...more,
    )
  t.match(await command('invite-platform', '--new-school', ' '), {
    code: 1,
    complaints: 'a name of 1 to 200 characters',
  })
  t.match(await command('invite-platform', '--new-school', 'our SCHOOL'), {
    code: 1,
    complaints: '“Our school” already',
  })

  const link = await invite('--new-school', 'Harbour University')
  t.match(await add('https://a.example', '--link', link, '--school', 'Our school'), {
    code: 1,
    complaints: 'The registration link is for “Harbour University”',
  })
  t.match(await add('https://a.example', '--link', link), { code: 0, told: 'Connected     a.example' })
  const ours = await invite('--school', 'Our school')
  t.match(await add('https://b.example', '--link', ours, '--new-school', 'A third'), { code: 1 })
  t.match(await add('https://b.example', '--link', ours, '--school', 'our school'), { code: 0 })
  t.match(
    (await command('list-platforms')).told,
    /Harbour University.*\n {2}a\.example.*\nOur school[^]*\n {2}b\.example/,
  )

  const fresh = ['--school', 'Our school'] as const
  for (const host of ['http://lms.example', 'lms.example', 'ftp://lms.example', ''])
    t.not((await add(host, ...fresh)).code, 0, `“${host}” is no address of an LMS`)
  t.match(await add('urn:lms', ...fresh), {
    code: 1,
    complaints: '--issuer: “urn:lms” is no address that begins with https',
  })
  t.match(await add('http://127.0.0.1:8080', ...fresh), { code: 0 }, 'on the machine itself, in development')
})

t.test('a new school is in the zone that was told, by link as by hand; without one in the usual one', async t => {
  const w = await world(t)
  const command = admin({ DATABASE_URL: w.url })
  const add = (host: string, ...more: string[]) =>
    command(
      'add-platform',
      ...['issuer', 'authorization-url', 'token-url', 'jwks-url'].flatMap(option => [`--${option}`, host]),
      ...['--client-id', '7', ...more],
    )
  const linkFor = async (...school: string[]) =>
    (await command('invite-platform', '--new-school', ...school)).told.split('\n')[0]!
  await add('https://a.example', '--link', await linkFor('By link', '--zone', 'Europe/Lisbon'))
  await add('https://b.example', '--new-school', 'By hand', '--zone', 'America/Lima')
  await add('https://c.example', '--link', await linkFor('Untold'))
  const schools = await w.db.selectFrom('school').select(['name', 'zone']).orderBy('name').execute()
  t.same(
    schools.filter(({ name }) => !name.endsWith('school')).map(({ name, zone }) => `${name}: ${zone}`),
    ['By hand: America/Lima', 'By link: Europe/Lisbon', 'Untold: Asia/Shanghai'],
  )
  for (const zone of ['Atlantis/Capital', 'Lisbon', '+08:00'])
    t.match(await command('invite-platform', '--new-school', 'A third', '--zone', zone), {
      code: 1,
      complaints: `--zone: “${zone}” is no time zone. One is named by its place, such as Europe/Lisbon`,
    })
  t.match(await command('invite-platform', '--school', 'Our school', '--zone', 'Europe/Lisbon'), {
    code: 1,
    complaints: '--zone is for a new school. The operator of Our school changes its time zone',
  })
})

t.test('what is said wrongly is told, with how to say it, and nothing happens', async t => {
  const w = await world(t)
  const command = admin({ DATABASE_URL: w.url })
  t.match(await command(), { code: 0, told: /invite-platform[^]*rotate-keys/ })
  t.match(await command('help', 'grant'), { code: 0, told: '--until' })
  t.match(await command('grant', '--help'), { code: 0, told: /^npm run admin[^]*grant[^]*--until/ })
  t.match(await command('abolish-school'), { code: 2, complaints: /no such verb[^]*invite-platform/ })
  t.match(await command('grant', '--school', 'Our school'), { code: 2, complaints: /--person, --role: needed/ })
  t.match(await command('grant', '--colour', 'red'), { code: 2, complaints: /--colour[^]*--person/ })
  t.match(await command('invite-platform'), { code: 2, complaints: '--new-school' })
  t.match(await command('invite-platform', '--school', 'Nowhere'), {
    code: 1,
    complaints: 'No school is called “Nowhere”. There are: “Another school”, “Our school”',
  })
  t.match(await command('rotate-keys', 'now'), { code: 2 })
  const freed = admin({
    MODE: 'production',
    PUBLIC_URL: 'https://pd.example',
    DATABASE_URL: w.adminUrl,
  })
  t.match(await freed('list-platforms'), { code: 1, complaints: 'superuser' })
  t.match(await admin({ MODE: 'production' })('list-platforms'), { code: 1, complaints: 'PUBLIC_URL' })
})

t.test(
  'its process ends with the code, and tells on standard output what was done, on standard error what not',
  async t => {
    const w = await world(t)
    const command = adminProcess(t, { DATABASE_URL: w.url })
    t.match(await command(), { code: 0, told: 'rotate-keys', complaints: /^$/ })
    t.match(await command('list-platforms'), { code: 0, told: 'Our school', complaints: /^$/ })
    t.match(await command('invite-platform', '--school', 'Nowhere'), { code: 1, told: /^$/, complaints: '“Nowhere”' })
    t.match(await command('abolish-school'), { code: 2, told: /^$/, complaints: 'no such verb' })
    t.match(await adminProcess(t, { MODE: 'production' })('list-platforms'), { code: 1, complaints: 'PUBLIC_URL' })
  },
)

t.test(
  'while the service runs on its own database the command line uses it and leaves it up',
  { skip: foreign },
  async t => {
    const DATA_DIR = mkdtempSync(path.join(os.tmpdir(), 'landbridge-admin-'))
    const service = await startEmbedded({ dataDir: DATA_DIR })
    t.teardown(async () => {
      await service.stop()
      rmSync(DATA_DIR, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
    })
    const command = adminProcess(t, { DATA_DIR })
    const invited = await command('invite-platform', '--new-school', 'Harbour University')
    t.match(invited, {
      code: 0,
      told: /^http:\/\/127\.0\.0\.1:3000\/lti\/register\?link=new\.[\w-]{43}\nFor Harbour University/,
    })
    t.match(await command('rotate-keys'), { code: 0, told: /^Key [0-9a-f]{24} signs from/ })
    const db = openDatabase(service.url, { max: 1 })
    t.equal((await db.selectFrom('tool_key').select('kid').execute()).length, 2, 'the first and the next one')
    await db.destroy()
  },
)
