import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import Fastify, { type FastifyInstance } from 'fastify'
import t, { type Test } from 'tap'
import { v7 } from 'uuid'
import { addPlatform, listPlatforms } from '../../lti/registration/add-platform.ts'
import { invitePlatform } from '../../lti/registration/links.ts'
import { registration } from '../../lti/registration/routes.ts'
import type { Sandbox } from '../../lti/sandbox/start.ts'
import { findPlatforms } from '../../lti/store/platforms.ts'
import type { Db } from '../../server/base/database.ts'
import { openSecrets } from '../../server/base/secrets.ts'
import { testDatabase } from '../support/database.ts'
import { browser, formsOf, lms, type Answer, type Browser } from '../support/lms.ts'

const publicUrl = 'http://127.0.0.1:3000'

interface World {
  db: Db
  app: FastifyInstance
  window: Browser
  clock: { now: Date }
  /** schools that have an operator */
  operated: Set<string>
  invite(school?: { id: string }): Promise<string>
  school(name: string): Promise<string>
}

const world = async (t: Test, options: { development?: boolean; language?: string } = {}): Promise<World> => {
  const { db } = await testDatabase(t)
  const clock = { now: new Date() }
  const operated = new Set<string>()
  const school = async (name: string): Promise<string> => {
    const id = v7()
    await db.insertInto('school').values({ id, name, created_at: clock.now }).execute()
    return id
  }
  const app = Fastify()
  await app.register(registration, {
    db,
    publicUrl,
    now: () => clock.now,
    secrets: openSecrets(['a secret of at least thirty-two characters']),
    allowPrivateHosts: false,
    development: options.development ?? true,
    handlers: {
      makeSchool: school,
      makeSetUpCode: async id => (operated.has(id) ? null : 'SET-UP-CODE-1'),
    },
  })
  t.teardown(() => app.close())
  const window = browser({
    tool: { origin: publicUrl, app },
    ...(options.language ? { language: options.language } : {}),
  })
  const invite = async (of?: { id: string }): Promise<string> => {
    const given = { schoolId: of?.id ?? null, schoolName: 'Harbour University', publicUrl, now: clock.now }
    return (await invitePlatform(db, given)).url
  }
  return { db, app, window, clock, operated, invite, school }
}

/** An administrator pastes the link into their LMS, reads the page and presses the button. */
const connect = async (of: World, sandbox: Sandbox, link: string): Promise<{ asked: Answer; done: Answer }> => {
  const asked = await of.window.get(sandbox.initiation(link))
  return { asked, done: asked.status === 200 ? await of.window.submit(asked) : asked }
}

const reasonOn = (answer: Answer): string | undefined => /<code>([A-Z_]{6,})<\/code>/.exec(answer.html)?.[1]

const refused = async (
  t: Test,
  of: World,
  { visit, code }: { visit: Promise<Answer>; code: string },
): Promise<void> => {
  const answer = await visit
  t.equal(reasonOn(answer), code)
  t.ok(answer.status >= 400, 'and says so')
  t.strictSame(await listPlatforms(of.db), [], 'nothing is stored')
}

t.test('an administrator connects Moodle with the link, after seeing what is asked', async t => {
  const of = await world(t)
  const sandbox = await lms(t, { toolUrl: publicUrl })
  const { asked, done } = await connect(of, sandbox, await of.invite())

  t.match(asked.html, new URL(sandbox.url).host)
  t.match(asked.html, /Moodle\s+5\.1/)
  t.match(asked.html, /Harbour University/)
  t.match(asked.html, /Enter scores in its own columns/)
  t.match(asked.html, /Read who is a member/)
  t.match(asked.html, /Among the activities of a course/)

  t.equal(done.status, 200)
  t.match(done.html, /SET-UP-CODE-1/)
  t.match(done.html, /press Activate/)
  t.match(done.html, /Show in activity chooser/)
  t.match(done.html, /data-close/)

  const [platform] = await listPlatforms(of.db)
  const [tool] = sandbox.tools()
  t.match(platform, {
    issuer: sandbox.url,
    clientId: tool?.clientId,
    product: 'moodle',
    jwksUrl: sandbox.platform().keySetUrl,
    authorizationUrl: sandbox.platform().authorizationUrl,
    tokenUrl: sandbox.platform().tokenUrl,
    origins: [sandbox.url],
  })
  t.strictSame(platform?.grantedScopes.toSorted(), [
    'https://purl.imsglobal.org/spec/lti-ags/scope/lineitem',
    'https://purl.imsglobal.org/spec/lti-ags/scope/score',
    'https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly',
  ])
  const deployments = await of.db.selectFrom('deployment').select(['platform_id', 'deployment_id', 'state']).execute()
  t.strictSame(deployments, [{ platform_id: platform?.id, deployment_id: tool?.deploymentId, state: 'bound' }])
  t.match(tool, {
    loginUrl: `${publicUrl}/lti/login/${platform?.id}`,
    redirectUrls: [`${publicUrl}/lti/launch`],
    keySetUrl: `${publicUrl}/lti/keys`,
    active: false,
  })
})

t.test('an administrator connects Canvas: placements, privacy level, claims, deployment', async t => {
  const of = await world(t)
  const bodies: Record<string, unknown>[] = []
  const sandbox = await lms(t, { manner: 'canvas', toolUrl: publicUrl })
  sandbox.misbehave({ registration: body => (bodies.push(body), body) })
  const { asked, done } = await connect(of, sandbox, await of.invite())
  t.match(asked.html, /Canvas/)
  t.match(asked.html, /In the menu of a course/)
  t.match(asked.html, /external tool is chosen for an assignment/)
  t.match(done.html, /Under Developer Keys its state must be On/)
  const tool = bodies[0]?.['https://purl.imsglobal.org/spec/lti-tool-configuration'] as Record<string, unknown>
  t.equal(tool['https://canvas.instructure.com/lti/privacy_level'], 'public')
  t.strictSame(tool['claims'], ['iss', 'sub', 'name', 'given_name', 'family_name', 'email', 'locale'])
  t.ok(Object.values(tool['custom_parameters'] as object).every(value => typeof value === 'string'))
  const placements = (tool['messages'] as { type: string; placements: string[] }[]).map(({ type, placements }) => [
    type,
    ...placements,
  ])
  t.strictSame(placements, [
    ['LtiResourceLinkRequest', 'https://canvas.instructure.com/lti/course_navigation'],
    ['LtiDeepLinkingRequest', 'https://canvas.instructure.com/lti/link_selection'],
    ['LtiDeepLinkingRequest', 'https://canvas.instructure.com/lti/assignment_selection'],
    ['LtiDeepLinkingRequest', 'https://canvas.instructure.com/lti/editor_button'],
  ])
  const [deployment] = await of.db.selectFrom('deployment').select(['deployment_id', 'state']).execute()
  t.strictSame(deployment, { deployment_id: sandbox.tools()[0]?.deploymentId, state: 'bound' })
})

t.test('a Canvas that names no deployment leaves it to the set-up code', async t => {
  const of = await world(t)
  const sandbox = await lms(t, { manner: 'canvas', toolUrl: publicUrl })
  sandbox.misbehave({ registration: { deployment_id: undefined } })
  const { done } = await connect(of, sandbox, await of.invite())
  t.match(done.html, /named no deployment/)
  t.strictSame(await of.db.selectFrom('deployment').selectAll().execute(), [])
})

t.test(
  'a link without a school makes one; a link of a school stays with it and, with an operator there, shows no code',
  async t => {
    const of = await world(t)
    const school = await of.school('Noor’s school')
    of.operated.add(school)
    const first = await lms(t, { toolUrl: publicUrl })
    const { done } = await connect(of, first, await of.invite({ id: school }))
    t.notMatch(done.html, /SET-UP-CODE/)
    t.match(done.html, /Noor’s school has an operator already/)
    const second = await lms(t, { toolUrl: publicUrl })
    await connect(of, second, await of.invite())
    const platforms = await listPlatforms(of.db)
    const names = await of.db.selectFrom('school').select(['id', 'name']).execute()
    t.equal(platforms[0]?.schoolId, school)
    t.equal(names.find(({ id }) => id === platforms[1]?.schoolId)?.name, 'Harbour University')
  },
)

t.test('the pages speak Chinese, need no script to connect, and may be framed by the LMS alone', async t => {
  const of = await world(t, { language: 'zh-CN,zh;q=0.9' })
  const sandbox = await lms(t, { toolUrl: publicUrl })
  const { asked, done } = await connect(of, sandbox, await of.invite())
  t.match(asked.html, /lang="zh-Hans"/)
  t.match(asked.html, /Landbridge 申请的权限/)
  t.match(done.html, /还要做什么/)
  for (const page of [asked, done]) {
    const policy = page.headers.get('content-security-policy') ?? ''
    t.match(policy, `frame-ancestors 'self' ${sandbox.url}`)
    t.match(policy, "script-src 'self'")
    t.notMatch(page.html, /<script(?![^>]*src)|\sstyle=|\son\w+=/)
    t.equal(page.headers.get('referrer-policy'), 'no-referrer')
  }
  const [other] = /href="(\/lti\/register\?[^"]*lang=en)"/.exec(asked.html)?.slice(1) ?? []
  t.ok(other, 'and there is a way to the other language')
})

t.test('a link connects one platform, once', async t => {
  const of = await world(t)
  const sandbox = await lms(t, { toolUrl: publicUrl })
  const link = await of.invite()
  t.equal((await connect(of, sandbox, link)).done.status, 200)
  const again = await connect(of, sandbox, link)
  t.equal(again.done.status, 409)
  t.equal(reasonOn(again.done), 'LINK_USED')
  t.equal((await listPlatforms(of.db)).length, 1)
})

t.test('of several who use one link at the same moment one gets through', async t => {
  const of = await world(t)
  const sandbox = await lms(t, { toolUrl: publicUrl })
  const link = await of.invite()
  const pages = await Promise.all([1, 2, 3, 4].map(() => of.window.get(sandbox.initiation(link))))
  const answers = await Promise.all(pages.map(page => of.window.submit(page)))
  t.strictSame(answers.map(({ status }) => status).toSorted(), [200, 409, 409, 409])
  t.equal((await listPlatforms(of.db)).length, 1)
  t.equal(sandbox.tools().length, 1, 'and the LMS was asked once')
})

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

t.test('a second registration of the same client never replaces the first', async t => {
  const of = await world(t)
  const sandbox = await lms(t, { toolUrl: publicUrl })
  sandbox.misbehave({ registration: { client_id: 'the-same' } })
  await connect(of, sandbox, await of.invite())
  const before = await listPlatforms(of.db)
  const schools = await of.db.selectFrom('school').select('id').execute()
  const { done } = await connect(of, sandbox, await of.invite())
  t.equal(done.status, 409)
  t.equal(reasonOn(done), 'PLATFORM_ALREADY_CONNECTED')
  t.strictSame(await listPlatforms(of.db), before)
  t.strictSame(await of.db.selectFrom('school').select('id').execute(), schools, 'and no school is made for it')
})

t.test('a Moodle that would renew its registration is told so before anything changes there', async t => {
  const of = await world(t)
  const sandbox = await lms(t, { toolUrl: publicUrl })
  await connect(of, sandbox, await of.invite())
  const renewal = new URL(sandbox.initiation(await of.invite()))
  const payload = Buffer.from(JSON.stringify({ sub: '7', scope: 'reg-update' })).toString('base64url')
  renewal.searchParams.set('registration_token', `e30.${payload}.sig`)
  const answer = await of.window.get(renewal.href)
  t.equal(reasonOn(answer), 'PLATFORM_ALREADY_CONNECTED')
})

t.test('two registrations are one LMS when issuer and key set agree within a school', async t => {
  const of = await world(t)
  const [here, elsewhere] = [await of.school('Harbour University'), await of.school('Noor’s school')]
  const sandbox = await lms(t, { toolUrl: publicUrl })
  await connect(of, sandbox, await of.invite({ id: here }))
  await connect(of, sandbox, await of.invite({ id: here }))
  await connect(of, sandbox, await of.invite({ id: elsewhere }))
  const ours = await findPlatforms(of.db, { schoolId: here })
  const theirs = await findPlatforms(of.db, { schoolId: elsewhere })
  t.equal(ours.length, 2)
  t.equal(ours[0]?.lmsId, ours[1]?.lmsId)
  t.not(ours[0]?.lmsId, theirs[0]?.lmsId)
})

t.test('two self-hosted Canvases with the common issuer and the same client id stay apart', async t => {
  const of = await world(t)
  const school = await of.school('Harbour University')
  const issuer = 'https://canvas.instructure.com'
  for (const host of ['http://localhost', 'http://localhost'] as const) {
    t.ok(host)
    const sandbox = await lms(t, { manner: 'canvas', toolUrl: publicUrl })
    sandbox.misbehave({ configuration: { issuer }, registration: { client_id: '10000000000042' } })
    t.equal((await connect(of, sandbox, await of.invite({ id: school }))).done.status, 200)
  }
  const [one, other] = await findPlatforms(of.db, { issuer, clientId: '10000000000042' })
  t.not(one?.id, other?.id)
  t.not(one?.lmsId, other?.lmsId)
})

t.test('more than was asked for is not taken, and silence means as asked', async t => {
  const of = await world(t)
  const sandbox = await lms(t, { toolUrl: publicUrl })
  sandbox.misbehave({ registration: { scope: 'urn:everything https://purl.imsglobal.org/spec/lti-ags/scope/score' } })
  await connect(of, sandbox, await of.invite())
  sandbox.misbehave({ registration: { scope: undefined } })
  await connect(of, sandbox, await of.invite())
  const [told, silent] = await listPlatforms(of.db)
  t.strictSame(told?.grantedScopes, ['https://purl.imsglobal.org/spec/lti-ags/scope/score'])
  t.equal(silent?.grantedScopes.length, 3)
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

t.test('the LMS’s token goes with both requests, as a bearer', async t => {
  const of = await world(t)
  const seen: Pick<IncomingMessage, 'method' | 'headers'>[] = []
  const server = createServer((request, response) => {
    seen.push({ method: request.method, headers: request.headers })
    const { port } = server.address() as AddressInfo
    const at = (path: string) => `http://127.0.0.1:${port}/${path}`
    const configuration = {
      issuer: `http://127.0.0.1:${port}`,
      authorization_endpoint: at('a'),
      token_endpoint: at('t'),
      jwks_uri: at('k'),
      registration_endpoint: at('r'),
    }
    response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify(request.method === 'GET' ? configuration : { client_id: 'c' }))
  }).listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  t.teardown(() => server.close())
  const visit = new URL(await of.invite())
  visit.searchParams.set(
    'openid_configuration',
    `http://127.0.0.1:${(server.address() as AddressInfo).port}/configuration`,
  )
  visit.searchParams.set('registration_token', 'the-token')
  t.equal((await of.window.submit(await of.window.get(visit.href))).status, 200)
  t.strictSame(
    seen.map(({ method }) => method),
    ['GET', 'GET', 'POST'],
  )
  t.ok(seen.every(({ headers }) => headers.authorization === 'Bearer the-token'))
  t.match((await listPlatforms(of.db))[0], { product: 'other', clientId: 'c' })
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

t.test('a Canvas developer key is configured from the link, which stays good, and keeps its login address', async t => {
  const of = await world(t)
  const school = await of.school('Harbour University')
  const token = new URL(await of.invite({ id: school })).searchParams.get('link') ?? ''
  const answer = await of.window.get(`${publicUrl}/lti/canvas/${token}.json`)
  t.equal(answer.status, 200)
  const key = JSON.parse(answer.html) as Record<string, unknown>
  t.match(key, {
    title: 'Landbridge',
    target_link_uri: `${publicUrl}/lti/launch`,
    public_jwk_url: `${publicUrl}/lti/keys`,
    extensions: [{ platform: 'canvas.instructure.com', privacy_level: 'public', tool_id: 'landbridge' }],
  })
  const platform = await addPlatform(of.db, {
    schoolId: school,
    issuer: 'https://canvas.instructure.com',
    clientId: '10000000000042',
    authorizationUrl: 'https://sso.canvaslms.com/api/lti/authorize_redirect',
    tokenUrl: 'https://school.instructure.com/login/oauth2/token',
    jwksUrl: 'https://sso.canvaslms.com/api/lti/security/jwks',
    product: 'canvas',
    origins: ['https://school.instructure.com'],
    link: token,
    now: of.clock.now,
  })
  t.equal(key['oidc_initiation_url'], `${publicUrl}/lti/login/${platform.id}`)
  t.match(platform.origins, [
    'https://canvas.instructure.com',
    'https://sso.canvaslms.com',
    'https://school.instructure.com',
  ])
  t.equal((await of.window.get(`${publicUrl}/lti/canvas/${token}.json`)).status, 409, 'the link is used now')
})

t.test('a platform entered by hand twice is refused the second time', async t => {
  const of = await world(t)
  const sandbox = await lms(t)
  const { keySetUrl, ...rest } = sandbox.platform()
  const given = {
    ...rest,
    product: 'moodle' as const,
    jwksUrl: keySetUrl,
    clientId: 'c',
    schoolId: await of.school('One'),
    deploymentIds: ['1'],
    now: of.clock.now,
  }
  const platform = await addPlatform(of.db, given)
  t.match(platform, { issuer: sandbox.url, clientId: 'c', suspendedAt: null })
  await t.rejects(addPlatform(of.db, given), { code: 'PLATFORM_ALREADY_CONNECTED' })
  t.equal((await listPlatforms(of.db)).length, 1)
})
