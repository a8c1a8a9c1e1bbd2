import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRemoteJWKSet, exportJWK, generateKeyPair, jwtVerify, SignJWT, type JWTPayload } from 'jose'
import t from 'tap'
import type { Sandbox } from '../../lti/sandbox/start.ts'
import { browser, clickThrough, formsOf, lms, type Answer } from '../support/lms.ts'

const claim = (name: string) => `https://purl.imsglobal.org/spec/lti/claim/${name}`

/** A tool that does nothing but ask for the signed answer. */
const authRequest = (
  sandbox: Sandbox,
  login: Record<string, string>,
  changes: Record<string, string | undefined> = {},
): string => {
  const url = new URL(sandbox.platform().authorizationUrl)
  const { client_id, login_hint, lti_message_hint } = login
  const asked = {
    scope: 'openid',
    response_type: 'id_token',
    response_mode: 'form_post',
    prompt: 'none',
    client_id,
    redirect_uri: 'http://127.0.0.1:1/lti/launch',
    login_hint,
    lti_message_hint,
    state: 'state-1',
    nonce: 'nonce-1',
    ...changes,
  }
  for (const [name, value] of Object.entries(asked)) if (value !== undefined) url.searchParams.set(name, value)
  return url.href
}

const loginOf = async (sandbox: Sandbox, person: string, course: string): Promise<Record<string, string>> => {
  const page = await browser().get(sandbox.launchUrl(person, course))
  return formsOf(page)[0]?.fields ?? {}
}

const ask = async (
  sandbox: Sandbox,
  login: Record<string, string>,
  changes?: Record<string, string | undefined>,
): Promise<Answer> => {
  const window = browser()
  return window.follow(await window.get(authRequest(sandbox, login, changes)))
}

const claimsOf = async (sandbox: Sandbox, answer: Answer): Promise<JWTPayload> => {
  const token = formsOf(answer)[0]?.fields['id_token'] ?? ''
  const keys = createRemoteJWKSet(new URL(sandbox.platform().keySetUrl))
  return (await jwtVerify(token, keys, { issuer: sandbox.url, audience: 'landbridge' })).payload
}

const connected = async (t: Parameters<typeof lms>[0], options: Parameters<typeof lms>[1] = {}): Promise<Sandbox> => {
  const sandbox = await lms(t, options)
  sandbox.connect({ loginUrl: 'http://127.0.0.1:1/lti/login/one' })
  return sandbox
}

t.test('a click begins a login as Moodle does', async t => {
  const sandbox = await connected(t)
  const page = await browser().get(sandbox.launchUrl('amara', 'pd'))
  const form = formsOf(page)[0]
  t.equal(form?.action, 'http://127.0.0.1:1/lti/login/one')
  t.match(form?.fields, { iss: sandbox.url, login_hint: '4', client_id: 'landbridge', lti_deployment_id: '1' })
  t.match(form?.fields['lti_message_hint'], /^\{"cmid":9,"launchid":"ltilaunch_/)
  t.notOk(form?.fields['lti_storage_target'], 'Moodle keeps nothing for tools')
  t.match(page.headers.get('content-security-policy'), /script-src 'self'; style-src 'self'/)
})

t.test('a click begins a login as Canvas does', async t => {
  const sandbox = await connected(t, { manner: 'canvas' })
  t.match(await loginOf(sandbox, 'amara', 'pd'), {
    iss: sandbox.url,
    canvas_environment: 'prod',
    canvas_region: 'not_configured',
    lti_storage_target: 'post_message_forwarding',
  })
})

t.test('the answer is signed by a published key and says who is what in the course', async t => {
  const sandbox = await connected(t)
  const claims = await claimsOf(sandbox, await ask(sandbox, await loginOf(sandbox, 'amara', 'pd')))
  t.match(claims, { nonce: 'nonce-1', sub: '4', name: 'Amara Okafor', [claim('deployment_id')]: '1' })
  t.strictSame(claims[claim('roles')], ['http://purl.imsglobal.org/vocab/lis/v2/membership#Learner'])
  t.match(claims[claim('context')], { id: '3', type: ['CourseSection'] })
  t.equal(Number(claims.exp) - Number(claims.iat), 60)
  const chinese = formsOf(await browser().get(`${sandbox.launchUrl('amara', 'pd')}&lang=zh-Hans`))[0]?.fields ?? {}
  t.match(await claimsOf(sandbox, await ask(sandbox, chinese)), { [claim('launch_presentation')]: { locale: 'zh_cn' } })
})

t.test('the claims are of the same kinds as the captured ones', async t => {
  const kinds = (claims: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(claims).map(([name, value]) => [name, Array.isArray(value) ? 'list' : typeof value]),
    )
  const moodle = await connected(t)
  const canvas = await connected(t, { manner: 'canvas' })
  for (const [sandbox, file] of [
    [moodle, 'moodle/student'],
    [canvas, 'canvas/course_navigation.learner'],
  ] as const) {
    const captured = kinds(JSON.parse(readFileSync(`test/data/${file}.json`, 'utf8')) as Record<string, unknown>)
    const ours = kinds(await claimsOf(sandbox, await ask(sandbox, await loginOf(sandbox, 'amara', 'pd'))))
    for (const [name, kind] of Object.entries(ours)) t.equal(captured[name], kind, `${file}: ${name}`)
  }
})

t.test('who teaches is an Instructor for Moodle, whatever the role is called', async t => {
  const sandbox = await connected(t)
  const roles = async (person: string) =>
    (await claimsOf(sandbox, await ask(sandbox, await loginOf(sandbox, person, 'pd'))))[claim('roles')]
  const instructor = 'http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor'
  t.strictSame(await roles('cora'), [instructor])
  t.strictSame(await roles('tutor'), [instructor])
  t.same(await roles('admin'), [
    instructor,
    'http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator',
    'http://purl.imsglobal.org/vocab/lis/v2/system/person#Administrator',
  ])
})

t.test('in Canvas a participant who teaches elsewhere is an Instructor of the institution only', async t => {
  const sandbox = await connected(t, { manner: 'canvas' })
  const claims = await claimsOf(sandbox, await ask(sandbox, await loginOf(sandbox, 'amara', 'pd')))
  t.strictSame(claims[claim('roles')], [
    'http://purl.imsglobal.org/vocab/lis/v2/institution/person#Instructor',
    'http://purl.imsglobal.org/vocab/lis/v2/institution/person#Student',
    'http://purl.imsglobal.org/vocab/lis/v2/system/person#User',
    'http://purl.imsglobal.org/vocab/lis/v2/membership#Learner',
  ])
  t.equal(claims['azp'], 'landbridge')
})

t.test('a hint is good once, and a stranger to the tool gets nothing', async t => {
  const sandbox = await connected(t)
  const login = await loginOf(sandbox, 'amara', 'pd')
  t.equal((await ask(sandbox, login)).status, 200)
  t.equal((await ask(sandbox, login)).status, 404, 'the hint again')
  const cases: [string, Record<string, string | undefined>, number, string | undefined][] = [
    ['another redirect address', { redirect_uri: 'http://127.0.0.1:1/elsewhere' }, 404, undefined],
    ['no nonce', { nonce: undefined }, 404, undefined],
    ['another scope', { scope: 'openid profile' }, 404, undefined],
    ['another response type', { response_type: 'code' }, 404, undefined],
    ['another client', { client_id: 'zzz' }, 200, 'unauthorized_client'],
    ['another response mode', { response_mode: 'query' }, 200, 'invalid_request'],
    ['a prompt', { prompt: 'login' }, 200, 'invalid_request'],
    ['another person', { login_hint: '2' }, 200, 'access_denied'],
  ]
  for (const [name, changes, status, error] of cases) {
    const answer = await ask(sandbox, await loginOf(sandbox, 'amara', 'pd'), changes)
    t.equal(answer.status, status, name)
    t.equal(formsOf(answer)[0]?.fields['error'], error, `${name}: what the tool is told`)
  }
})

t.test('Canvas posts its errors to the tool', async t => {
  const sandbox = await connected(t, { manner: 'canvas' })
  const login = await loginOf(sandbox, 'amara', 'pd')
  const fields = async (changes?: Record<string, string | undefined>) =>
    formsOf(await ask(sandbox, login, changes))[0]?.fields
  t.match(await fields({ nonce: undefined, prompt: undefined }), {
    error: 'invalid_request_object',
    error_description: 'The following parameters are missing: prompt,nonce',
    state: 'state-1',
  })
  t.match(await fields({}), { state: 'state-1', lti_storage_target: 'post_message_forwarding' })
  t.match(await fields({}), { error: 'launch_no_longer_valid' })
  t.equal((await ask(sandbox, login, { redirect_uri: 'http://127.0.0.1:1/x' })).status, 400)
})

t.test('it misbehaves when told to, and behaves again', async t => {
  const sandbox = await connected(t)
  const token = async () => formsOf(await ask(sandbox, await loginOf(sandbox, 'amara', 'pd')))[0]?.fields ?? {}
  const header = (jwt: string | undefined) =>
    JSON.parse(Buffer.from((jwt ?? '').split('.')[0] ?? '', 'base64url').toString()) as unknown

  sandbox.misbehave({ claims: { sub: undefined, iss: 'http://evil.example' }, header: { kid: undefined } })
  const changed = (await token())['id_token']
  t.strictSame(header(changed), { typ: 'JWT', alg: 'RS256' })
  t.match(JSON.parse(Buffer.from(changed?.split('.')[1] ?? '', 'base64url').toString()), {
    iss: 'http://evil.example',
    sub: undefined,
  })

  sandbox.misbehave({ signature: 'none' })
  t.match((await token())['id_token'], /\.$/)
  sandbox.misbehave({ signature: 'foreign' })
  const forged = await ask(sandbox, await loginOf(sandbox, 'amara', 'pd'))
  await t.rejects(claimsOf(sandbox, forged), { code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED' })
  sandbox.misbehave({ replay: true })
  t.equal((await token())['id_token'], sandbox.issued().at(-1))
  sandbox.misbehave({ error: { error: 'login_required' } })
  t.match(await token(), { error: 'login_required', id_token: undefined })
  sandbox.misbehave({ instead: { keys: { status: 503, body: 'down' } } })
  t.equal((await fetch(sandbox.platform().keySetUrl)).status, 503)

  sandbox.behave()
  await sandbox.rotateKeys()
  const claims = await claimsOf(sandbox, await ask(sandbox, await loginOf(sandbox, 'amara', 'pd')))
  t.equal(claims.sub, '4')
})

t.test('the page of people names everybody, in both languages', async t => {
  const sandbox = await connected(t)
  const page = await browser().get(sandbox.url)
  t.match(page.html, /Amara Okafor/)
  t.match(page.html, /International-trade teacher/)
  t.match((await browser({ language: 'zh-CN' }).get(sandbox.url)).html, /国际贸易教师/)
  t.match((await browser().get(sandbox.courseUrl('amara', 'pd'))).html, /<iframe\s+class="tool"/)
  t.notMatch(page.html, /<script(?![^>]*src)|style=|onclick/)
})

t.test('before a tool is active nobody can click it', async t => {
  const sandbox = await lms(t)
  t.match((await browser().get(sandbox.courseUrl('amara', 'pd'))).html, /No tool is connected/)
  sandbox.connect({ loginUrl: 'http://127.0.0.1:1/lti/login/one', active: false })
  t.match((await browser().get(sandbox.courseUrl('amara', 'pd'))).html, /not active/)
  sandbox.activate('landbridge')
  t.match((await browser().get(sandbox.courseUrl('amara', 'pd'))).html, /<iframe/)
})

t.test('an access token is given for what the tool signed, once', async t => {
  const { privateKey, publicKey } = await generateKeyPair('RS256')
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'RS256' }] })
  const server = createServer((_request, response) => response.end(keys)).listen(0, '127.0.0.1')
  t.teardown(() => server.close())
  const sandbox = await lms(t)
  await new Promise(resolve => setTimeout(resolve, 5))
  const keySetUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  sandbox.connect({ loginUrl: 'http://127.0.0.1:1/lti/login/one', keySetUrl })
  const { tokenUrl } = sandbox.platform()
  const scope = 'https://purl.imsglobal.org/spec/lti-ags/scope/score'
  const assert = (audience: string) =>
    new SignJWT({})
      .setProtectedHeader({ alg: 'RS256', kid: 'k' })
      .setIssuer('landbridge')
      .setSubject('landbridge')
      .setAudience(audience)
      .setJti(String(Math.random()))
      .setIssuedAt()
      .setExpirationTime('60s')
      .sign(privateKey)
  const request = async (client_assertion: string, asked: string) => {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion,
      scope: asked,
    })
    const answer = await fetch(tokenUrl, { method: 'POST', body })
    return { status: answer.status, type: answer.headers.get('content-type'), body: (await answer.json()) as unknown }
  }
  const assertion = await assert(tokenUrl)
  t.match(await request(assertion, `${scope} urn:unknown`), {
    status: 200,
    type: /text\/html/,
    body: { scope, token_type: 'Bearer' },
  })
  t.match(
    await request(assertion, scope),
    { status: 400, body: { error: 'invalid_request' } },
    'the same assertion again',
  )
  t.match(await request(await assert('http://elsewhere.example'), scope), { status: 400 })
  t.match(await request(await assert(tokenUrl), 'urn:unknown'), { status: 400, body: { error: 'invalid_scope' } })
})

t.test('the whole way from a click to the signed form', async t => {
  const tool = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => (body += part.toString()))
    request.on('end', () => {
      const login = Object.fromEntries(new URLSearchParams(body))
      const target = authRequest(sandbox, login, { redirect_uri: `${origin}/lti/launch` })
      response.writeHead(302, { location: target }).end()
    })
  }).listen(0, '127.0.0.1')
  t.teardown(() => tool.close())
  await new Promise(resolve => tool.once('listening', resolve))
  const origin = `http://127.0.0.1:${(tool.address() as AddressInfo).port}`
  const sandbox = await lms(t, { toolUrl: origin })
  sandbox.connect({ loginUrl: `${origin}/lti/login/one` })
  const { answer } = await clickThrough(sandbox, { person: 'chen-wei', course: 'pd' })
  t.equal(formsOf(answer)[0]?.action, `${origin}/lti/launch`)
  t.match(await claimsOf(sandbox, answer), { name: '陈伟', [claim('launch_presentation')]: { locale: 'zh_cn' } })
})

t.test('nothing of the service imports the sandbox: an image without it starts all the same', async t => {
  const sources = ['server', 'lti'].flatMap(root =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).map(file => `${root}/${file}`),
  )
  const outside = sources.filter(file => file.endsWith('.ts') && !file.startsWith('lti/sandbox/'))
  t.ok(outside.length > 50)
  const guilty = outside.filter(file => /from '[^']*(sandbox|seeds\/demo)\//.test(readFileSync(file, 'utf8')))
  t.strictSame(guilty, [])
  t.match(readFileSync('server/main.ts', 'utf8'), /mode === 'development'\) .*startDemo/)
})
