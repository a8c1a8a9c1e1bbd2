import { readFileSync } from 'node:fs'
import t, { type Test } from 'tap'
import { listPlatforms } from '../../lti/registration/add-platform.ts'
import { makeDeveloperKey } from '../../lti/registration/make-developer-key.ts'
import { publicUrl, reasonOn, recorder, world } from './registration-world.ts'

type Json = Record<string, unknown>

const read = <T = Json>(name: string): T => JSON.parse(readFileSync(`test/data/registration/${name}.json`, 'utf8')) as T

const toolConfiguration = 'https://purl.imsglobal.org/spec/lti-tool-configuration'
const tool = (body: Json): Json => body[toolConfiguration] as Json

/** What a real LMS said, moved to the address of a server of the test. */
const moved = (body: unknown, to: string): Json =>
  JSON.parse(
    JSON.stringify(body).replaceAll('http://localhost:8081', to).replaceAll('https://canvas.pd.example', to),
  ) as Json

const replay = async (t: Test, name: 'moodle' | 'canvas', answer: { status?: number; body: unknown }) => {
  const of = await world(t)
  const { origin, asked } = await recorder(t, ({ method }, at) =>
    method === 'POST'
      ? { ...answer, body: typeof answer.body === 'string' ? answer.body : moved(answer.body, at) }
      : { body: moved(read(`${name}.configuration`), at) },
  )
  const visit = new URL(await of.invite())
  visit.searchParams.set('openid_configuration', `${origin}/configuration`)
  visit.searchParams.set('registration_token', 'the-token')
  const done = await of.window.submit(await of.window.get(visit.href))
  const [platform] = await listPlatforms(of.db)
  const deployments = await of.db.selectFrom('deployment').select(['deployment_id', 'state']).execute()
  return { done, platform, deployments, origin, request: JSON.parse(asked.at(-1)?.body ?? '{}') as Json }
}

t.test('a captured Moodle is connected, with the deployment inside of its tool configuration', async t => {
  const { done, platform, deployments, origin } = await replay(t, 'moodle', { body: read('moodle.answer') })
  t.equal(done.status, 200)
  t.match(platform, {
    issuer: origin,
    clientId: 'T2p5hFwdGEQ7QBc',
    product: 'moodle',
    authorizationUrl: `${origin}/mod/lti/auth.php`,
    tokenUrl: `${origin}/mod/lti/token.php`,
    jwksUrl: `${origin}/mod/lti/certs.php`,
    tokenAudience: null,
    origins: [origin],
  })
  t.equal(platform?.grantedScopes.length, 3)
  t.strictSame(deployments, [{ deployment_id: '7', state: 'bound' }])
})

t.test('a captured Moodle that grants less is believed', async t => {
  const { platform, deployments } = await replay(t, 'moodle', { body: read('moodle.answer.minimal') })
  t.notOk(platform?.grantedScopes.some(scope => scope.includes('lti-nrps')))
  t.strictSame(deployments, [{ deployment_id: '9', state: 'bound' }])
})

t.test('a captured Moodle that has seen the token before is quoted', async t => {
  const { done, platform } = await replay(t, 'moodle', { status: 401, body: 'token_already_used' })
  t.equal(reasonOn(done), 'REGISTRATION_REFUSED')
  t.match(done.html, '401 token_already_used')
  t.notOk(platform)
})

t.test('a captured Canvas is connected, with the deployment beside its tool configuration', async t => {
  const { done, platform, deployments, origin } = await replay(t, 'canvas', { body: read('canvas.answer') })
  t.equal(done.status, 200)
  t.match(platform, {
    issuer: origin,
    clientId: '10000000000042',
    product: 'canvas',
    name: 'Example District',
    tokenUrl: `${origin}/login/oauth2/token`,
    tokenAudience: null, // Canvas names a mere host as its authorization server
    origins: [origin, 'http://canvas.pd.example'],
  })
  t.strictSame(deployments, [{ deployment_id: '12:d189aa4d3d82a6d699674a2079217dfb2706825d', state: 'bound' }])
})

t.test('each captured refusal of Canvas is quoted to the administrator', async t => {
  for (const { when, status, body } of read<{ when: string; status: number; body: Json }[]>('canvas.errors')) {
    const { done, platform } = await replay(t, 'canvas', { status, body })
    t.equal(reasonOn(done), 'REGISTRATION_REFUSED', when)
    t.match(done.html, `<code>${status} `)
    t.notOk(platform)
  }
})

t.test('what we send is of the shape of captured requests', async t => {
  for (const name of ['moodle', 'canvas'] as const) {
    const { request } = await replay(t, name, { body: read(`${name}.answer`) })
    const captured = read(`${name}.request`)
    t.strictSame(
      Object.keys(request).filter(key => !(key in captured) && key !== 'client_uri'),
      [],
      `${name}: the request`,
    )
    t.strictSame(
      Object.keys(tool(request)).filter(key => !(key in tool(captured))),
      [],
      `${name}: the tool configuration`,
    )
    const messageKeys = new Set((tool(captured)['messages'] as Json[]).flatMap(message => Object.keys(message)))
    const ours = (tool(request)['messages'] as Json[]).flatMap(message => Object.keys(message))
    t.strictSame(
      ours.filter(key => !messageKeys.has(key)),
      [],
      `${name}: the messages`,
    )
    t.equal(tool(request)['domain'], new URL(tool(request)['target_link_uri'] as string).host)
  }
})

t.test('the developer key is of the shape of the captured one', t => {
  const key = makeDeveloperKey({ publicUrl, platformId: 'p' })
  const captured = read('canvas.developer-key')
  const extension = (of: Json): Json => (of['extensions'] as Json[])[0] ?? {}
  const settings = (of: Json): Json => extension(of)['settings'] as Json
  const placements = (of: Json): string[] => (settings(of)['placements'] as Json[]).flatMap(one => Object.keys(one))
  for (const part of [(of: Json) => of, extension, settings]) {
    t.strictSame(
      Object.keys(part(key)).filter(name => !(name in part(captured))),
      [],
    )
  }
  t.strictSame(
    placements(key).filter(name => !placements(captured).includes(name)),
    [],
  )
  t.end()
})
