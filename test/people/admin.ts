import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import t, { type Test } from 'tap'
import { openDatabase } from '../../server/base/database.ts'
import { startEmbedded } from '../../server/base/embedded-postgres.ts'
import { people, world } from '../support/world.ts'
import { run } from '../support/processes.ts'

const foreign = process.env['TEST_DATABASE_URL'] ? 'on a server that is not ours' : false
const SECRET_KEY = 'a secret of the tests that is long enough'

/** `npm run admin -- …args`, in a process of its own. */
const admin =
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
  const command = admin(t, { DATABASE_URL: w.url })
  const grant = (person: string, role: string, ...more: string[]) =>
    command('grant', '--school', 'our school', '--person', person, '--role', role, ...more)
  t.match(await grant('amara@example.org', 'operator', '--until', '2999-01-01'), {
    code: 0,
    told: 'Amara Okafor is operator of Our school until 2999-01-01T00:00:00.000Z.',
  })
  t.match(await amara.ask(viewer), { viewer: { roles: ['operator', 'faculty'], viewerCanSetUp: true } })
  t.match(await grant('Amara Okafor', 'operator'), { code: 1, complaints: 'ALREADY_GRANTED' })
  t.match(await grant('Noor Rahman', 'rater'), { code: 1, complaints: 'PERSON_NOT_FOUND' }, 'of another school')
  t.match(await grant('bilal', 'dean'), { code: 1, complaints: 'NOT_ONE_OF' })
  t.match(await grant('bilal', 'rater', '--until', 'tomorrow'), { code: 1, complaints: 'NOT_A_MOMENT' })
  await w.launch({ sub: 'second', name: 'Bilal Haddad' })
  t.match(await grant('Bilal Haddad', 'rater'), { code: 1, complaints: /PERSON_AMBIGUOUS.*bilal@.*second@/ })
})

t.test('an LMS is connected by hand and listed; its school is shut out and let in again', async t => {
  const w = await world(t)
  const { amara } = await people(w)
  const command = admin(t, { DATABASE_URL: w.url, PUBLIC_URL: 'https://pd.example' })
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

  t.match(await command('set-up-code', '--school', 'Our school'), { code: 0, told: 'has an operator' })
  t.match(await command('suspend-school', '--school', 'Our school'), { code: 0 })
  t.equal((await amara.raw(viewer)).statusCode, 401, 'at once')
  t.match(await command('list-platforms'), { told: /Our school {2}[\w-]{36} {2}suspended/ })
  t.match(await command('suspend-school', '--school', 'Our school'), { code: 1 })
  t.match(await command('resume-school', '--school', 'Our school'), { code: 0 })
  t.equal((await amara.raw(viewer)).statusCode, 200)
})

t.test('what is said wrongly is told, with how to say it, and nothing happens', async t => {
  const w = await world(t)
  const command = admin(t, { DATABASE_URL: w.url })
  t.match(await command(), { code: 0, told: /invite-platform[^]*rotate-keys/ })
  t.match(await command('help', 'grant'), { code: 0, told: '--until' })
  t.match(await command('abolish-school'), { code: 2, complaints: /no such verb[^]*invite-platform/ })
  t.match(await command('grant', '--school', 'Our school'), { code: 2, complaints: /--person, --role: needed/ })
  t.match(await command('grant', '--colour', 'red'), { code: 2, complaints: /--colour[^]*--person/ })
  t.match(await command('invite-platform'), { code: 2, complaints: '--new-school' })
  t.match(await command('invite-platform', '--school', 'Nowhere'), { code: 1, complaints: 'SCHOOL_NOT_FOUND' })
  t.match(await command('rotate-keys', 'now'), { code: 2 })
  const freed = admin(t, {
    MODE: 'production',
    PUBLIC_URL: 'https://pd.example',
    DATABASE_URL: w.adminUrl,
  })
  t.match(await freed('list-platforms'), { code: 1, complaints: 'superuser' })
  t.match(await admin(t, { MODE: 'production' })('list-platforms'), { code: 1, complaints: 'PUBLIC_URL' })
})

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
    const command = admin(t, { DATA_DIR })
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
