import t from 'tap'
import { addPlatform, listPlatforms } from '../../lti/registration/add-platform.ts'
import { findPlatforms } from '../../lti/store/platforms.ts'
import { lms } from '../support/lms.ts'
import { connect, publicUrl, reasonOn, recorder, world } from './registration-world.ts'
import './registration-captured.ts'
import './registration-hosts.ts'
import './registration-links.ts'
import './registration-refused.ts'

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
    await connect(of, second, await of.invite({ zone: 'Europe/Lisbon' }))
    const platforms = await listPlatforms(of.db)
    const names = await of.db.selectFrom('school').select(['id', 'name', 'zone']).execute()
    t.equal(platforms[0]?.schoolId, school)
    t.match(
      names.find(({ id }) => id === platforms[1]?.schoolId),
      { name: 'Harbour University', zone: 'Europe/Lisbon' },
    )
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
  for (const sandboxes of [1, 2]) {
    const sandbox = await lms(t, { manner: 'canvas', toolUrl: publicUrl })
    sandbox.misbehave({ configuration: { issuer }, registration: { client_id: '10000000000042' } })
    t.equal((await connect(of, sandbox, await of.invite({ id: school }))).done.status, 200, `Canvas ${sandboxes}`)
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

t.test('the LMS’s token goes with both requests, as a bearer', async t => {
  const of = await world(t)
  const { origin, asked } = await recorder(t, ({ method }, at) => ({
    body:
      method === 'POST'
        ? { client_id: 'c' }
        : {
            issuer: at,
            authorization_endpoint: `${at}/a`,
            token_endpoint: `${at}/t`,
            jwks_uri: `${at}/k`,
            registration_endpoint: `${at}/r`,
          },
  }))
  const visit = new URL(await of.invite())
  visit.searchParams.set('openid_configuration', `${origin}/configuration`)
  visit.searchParams.set('registration_token', 'the-token')
  t.equal((await of.window.submit(await of.window.get(visit.href))).status, 200)
  t.strictSame(
    asked.map(({ method, authorization }) => [method, authorization]),
    [
      ['GET', 'Bearer the-token'],
      ['GET', 'Bearer the-token'],
      ['POST', 'Bearer the-token'],
    ],
  )
  t.match((await listPlatforms(of.db))[0], { product: 'other', clientId: 'c' })
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
