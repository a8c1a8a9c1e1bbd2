import t from 'tap'
import { listPlatforms } from '../../lti/registration/add-platform.ts'
import type { Sandbox } from '../../lti/sandbox/start.ts'
import { formsOf, lms } from '../support/lms.ts'
import { connect, publicUrl, reasonOn, refused, world } from './registration-world.ts'

t.test('an expired, unknown or incomplete link is refused before anybody is asked', async t => {
  const of = await world(t)
  const sandbox = await lms(t, { toolUrl: publicUrl })
  sandbox.misbehave({ instead: { configuration: { status: 500 } } })
  const link = await of.invite()
  const unknown = `${publicUrl}/lti/register?link=new.AAAA`
  await refused(t, of, { visit: of.window.get(sandbox.initiation(unknown)), code: 'LINK_UNKNOWN' })
  await refused(t, of, { visit: of.window.get(link), code: 'LINK_INCOMPLETE' })
  of.clock.now = new Date(of.clock.now.getTime() + 8 * 86_400_000)
  await refused(t, of, { visit: of.window.get(sandbox.initiation(link)), code: 'LINK_EXPIRED' })
})

t.test('a link that expires while the page is read is refused', async t => {
  const of = await world(t)
  const sandbox = await lms(t, { toolUrl: publicUrl })
  const page = await of.window.get(sandbox.initiation(await of.invite()))
  of.clock.now = new Date(of.clock.now.getTime() + 8 * 86_400_000)
  await refused(t, of, { visit: of.window.submit(page), code: 'LINK_EXPIRED' })
})

t.test('a configuration that does not belong together is refused', async t => {
  const cases: [string, Record<string, unknown>, string][] = [
    ['a foreign registration endpoint', { registration_endpoint: 'https://evil.example/register' }, 'HOST_MISMATCH'],
    ['a foreign key set', { jwks_uri: 'https://evil.example/keys' }, 'HOST_MISMATCH'],
    ['a foreign authorization endpoint', { authorization_endpoint: 'https://evil.example/auth' }, 'HOST_MISMATCH'],
    ['a foreign token endpoint', { token_endpoint: 'https://evil.example/token' }, 'HOST_MISMATCH'],
    [
      'a registration endpoint on another port',
      { registration_endpoint: 'http://localhost:1/register' },
      'HOST_MISMATCH',
    ],
    ['another issuer', { issuer: 'https://moodle.example' }, 'ISSUER_MISMATCH'],
    ['the common issuer of Canvas, from a Moodle', { issuer: 'https://canvas.instructure.com' }, 'ISSUER_MISMATCH'],
    ['no issuer', { issuer: undefined }, 'CONFIGURATION_INCOMPLETE'],
    ['an empty key set address', { jwks_uri: '' }, 'CONFIGURATION_INCOMPLETE'],
    ['a key set address that is none', { jwks_uri: 'nowhere' }, 'CONFIGURATION_INCOMPLETE'],
    ['no registration endpoint', { registration_endpoint: undefined }, 'CONFIGURATION_INCOMPLETE'],
    ['an issuer that is a list', { issuer: ['https://moodle.example'] }, 'CONFIGURATION_INCOMPLETE'],
    [
      'no signed assertions',
      { token_endpoint_auth_methods_supported: ['client_secret_basic'] },
      'METHOD_NOT_SUPPORTED',
    ],
    ['no RS256', { id_token_signing_alg_values_supported: ['HS256'] }, 'METHOD_NOT_SUPPORTED'],
  ]
  const of = await world(t)
  const sandbox = await lms(t, { toolUrl: publicUrl })
  for (const [name, configuration, code] of cases) {
    await t.test(name, async t => {
      sandbox.misbehave({ configuration })
      await refused(t, of, { visit: of.window.get(sandbox.initiation(await of.invite())), code })
    })
  }
})

t.test('an answer that cannot be used is refused, and the link may be tried again', async t => {
  const of = await world(t)
  const sandbox = await lms(t, { toolUrl: publicUrl })
  const huge = JSON.stringify({ issuer: 'x'.repeat(10_000_000) })
  const configurations: [string, Parameters<Sandbox['misbehave']>[0], string][] = [
    ['ten megabytes', { instead: { configuration: { body: huge } } }, 'PLATFORM_ANSWER_UNREADABLE'],
    [
      'HTML',
      { instead: { configuration: { body: '<html>log in</html>', type: 'text/html' } } },
      'PLATFORM_ANSWER_UNREADABLE',
    ],
    ['a list', { instead: { configuration: { body: '[]' } } }, 'PLATFORM_ANSWER_UNREADABLE'],
    ['nothing', { instead: { configuration: { body: 'null' } } }, 'PLATFORM_ANSWER_UNREADABLE'],
    [
      'one with NUL in its issuer',
      { instead: { configuration: { body: '{"issuer":"https://lms\\u0000.example"}' } } },
      'CONFIGURATION_INCOMPLETE',
    ],
    ['an error', { instead: { configuration: { status: 503, body: 'down' } } }, 'PLATFORM_UNREACHABLE'],
    [
      'a redirect to a private address',
      { instead: { configuration: { location: 'http://169.254.169.254/latest/meta-data' } } },
      'ADDRESS_NOT_ALLOWED',
    ],
    [
      'a redirect to another host',
      { instead: { configuration: { location: 'https://evil.example/' } } },
      'ADDRESS_NOT_ALLOWED',
    ],
  ]
  for (const [name, behaviour, code] of configurations) {
    await t.test(`the configuration is ${name}`, async t => {
      sandbox.misbehave(behaviour)
      await refused(t, of, { visit: of.window.get(sandbox.initiation(await of.invite())), code })
    })
  }
  const link = await of.invite()
  const registrations: [string, Parameters<Sandbox['misbehave']>[0], string][] = [
    ['ten megabytes', { instead: { registration: { body: huge } } }, 'PLATFORM_ANSWER_UNREADABLE'],
    ['no JSON', { instead: { registration: { body: 'ok' } } }, 'PLATFORM_ANSWER_UNREADABLE'],
    ['without a client id', { instead: { registration: { body: '{}' } } }, 'PLATFORM_ANSWER_UNREADABLE'],
    [
      'with NUL in its client id',
      { instead: { registration: { body: '{"client_id":"10\\u00000"}' } } },
      'PLATFORM_ANSWER_UNREADABLE',
    ],
    [
      'with an empty client id',
      { instead: { registration: { body: '{"client_id":" "}' } } },
      'PLATFORM_ANSWER_UNREADABLE',
    ],
    [
      'with a client id too long',
      { instead: { registration: { body: JSON.stringify({ client_id: 'x'.repeat(256) }) } } },
      'PLATFORM_ANSWER_UNREADABLE',
    ],
    [
      'a refusal',
      { instead: { registration: { status: 422, body: '{"errors":["<b>no</b>"]}' } } },
      'REGISTRATION_REFUSED',
    ],
    [
      'a refusal in which nothing but tags begin',
      { instead: { registration: { status: 400, body: '<'.repeat(500_000) } } },
      'REGISTRATION_REFUSED',
    ],
    ['a redirect', { instead: { registration: { status: 307, location: 'http://10.0.0.1/' } } }, 'ADDRESS_NOT_ALLOWED'],
  ]
  for (const [name, behaviour, code] of registrations) {
    await t.test(`the registration's answer is ${name}`, async t => {
      sandbox.behave()
      const page = await of.window.get(sandbox.initiation(link))
      sandbox.misbehave(behaviour)
      await refused(t, of, { visit: of.window.submit(page), code })
    })
  }
  sandbox.behave()
  t.equal((await connect(of, sandbox, link)).done.status, 200, 'the same link, once all is well')
})

t.test('addresses that Landbridge must not ask are not asked', async t => {
  const of = await world(t)
  const link = new URL(await of.invite())
  const addresses = [
    'http://93.184.216.34/mod/lti/openid-configuration.php',
    'https://169.254.169.254/latest/meta-data',
    'https://10.0.0.1/mod/lti/openid-configuration.php',
    'https://192.168.1.4/',
    'https://[fd00::1]/',
    'https://[::ffff:10.0.0.1]/',
    'file:///etc/passwd',
    'https://user:secret@moodle.example/',
    'nonsense',
  ]
  for (const address of addresses) {
    await t.test(address, async t => {
      link.searchParams.set('openid_configuration', address)
      await refused(t, of, { visit: of.window.get(link.href), code: 'ADDRESS_NOT_ALLOWED' })
    })
  }
})

t.test('in production this machine itself is not asked', async t => {
  const of = await world(t, { development: false })
  const sandbox = await lms(t, { toolUrl: publicUrl })
  await refused(t, of, { visit: of.window.get(sandbox.initiation(await of.invite())), code: 'ADDRESS_NOT_ALLOWED' })
})

t.test('a registration token that was used already is the LMS’s to refuse, and it is shown', async t => {
  const of = await world(t)
  const sandbox = await lms(t, { toolUrl: publicUrl })
  const visit = new URL(sandbox.initiation(await of.invite()))
  t.equal((await of.window.submit(await of.window.get(visit.href))).status, 200)
  visit.searchParams.set('link', new URL(await of.invite()).searchParams.get('link') ?? '')
  const second = await of.window.submit(await of.window.get(visit.href))
  t.equal(reasonOn(second), 'REGISTRATION_REFUSED')
  t.match(second.html, /401 token_already_used/)
  t.equal((await listPlatforms(of.db)).length, 1)
})

t.test('what the LMS says of itself is shown as text', async t => {
  const of = await world(t)
  const sandbox = await lms(t, { toolUrl: publicUrl })
  const name = 'https://purl.imsglobal.org/spec/lti-platform-configuration'
  sandbox.misbehave({
    configuration: { [name]: { product_family_code: 'moodle', version: '<img src=x onerror=alert(1)>' } },
  })
  const page = await of.window.get(sandbox.initiation(await of.invite()))
  t.match(page.html, '&lt;img src=x')
  t.notMatch(page.html, '<img')
})

t.test('an LMS that says something else when the button is pressed is shown again', async t => {
  const of = await world(t)
  const sandbox = await lms(t, { toolUrl: publicUrl })
  const page = await of.window.get(sandbox.initiation(await of.invite()))
  sandbox.misbehave({ configuration: { scopes_supported: ['https://purl.imsglobal.org/spec/lti-ags/scope/score'] } })
  const again = await of.window.submit(page)
  t.notMatch(again.html, /Read who is a member/)
  t.equal(formsOf(again).length, 1, 'with the button')
  t.strictSame(await listPlatforms(of.db), [])
  t.equal((await of.window.submit(again)).status, 200)
  t.equal((await listPlatforms(of.db)).length, 1)
})

t.test('the set-up code of a refused registration is never made', async t => {
  const of = await world(t)
  const sandbox = await lms(t, { toolUrl: publicUrl })
  const page = await of.window.get(sandbox.initiation(await of.invite()))
  sandbox.misbehave({ instead: { registration: { status: 500 } } })
  const answer = await of.window.submit(page)
  t.notMatch(answer.html, /SET-UP-CODE/)
  t.strictSame(await of.db.selectFrom('school').selectAll().execute(), [])
})

t.test('what was changed in the page that asks is shown again', async t => {
  const of = await world(t)
  const sandbox = await lms(t, { toolUrl: publicUrl })
  const page = await of.window.get(sandbox.initiation(await of.invite()))
  const seen = /name="seen" value="([^"]+)"/.exec(page.html)![1]!
  for (const other of [undefined, 'x', '印'.repeat(seen.length)]) {
    const again = await of.window.submit(page, { seen: other })
    t.equal(again.status, 200)
    t.equal(formsOf(again).length, 1, 'with the button')
  }
  t.strictSame(await listPlatforms(of.db), [])
})
