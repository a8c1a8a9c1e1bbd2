import t from 'tap'
import { claim } from '../../lti/claims.ts'
import { attributeIn, form, publicUrl, tool } from './tool.ts'

t.test('a login comes by GET as by POST, with fields that nobody asked for', async t => {
  const world = await tool(t)
  const fields = { canvas_region: 'us-east-1', canvas_environment: 'prod', utf8: '✓', anything: 'more' }
  const byAddress = await world.ask(`/lti/login/${world.platformId}?${form(world.loginFields(fields))}`, {})
  const byForm = await world.login(fields)
  for (const answer of [byAddress, byForm]) {
    t.equal(answer.status, 302)
    const url = new URL(answer.location ?? '')
    t.equal(url.origin + url.pathname, `${world.row.issuer}/auth`)
    t.match(Object.fromEntries(url.searchParams), {
      ...{ scope: 'openid', response_type: 'id_token', response_mode: 'form_post', prompt: 'none' },
      ...{ client_id: 'client-1', redirect_uri: 'https://landbridge.example/lti/launch', login_hint: '4' },
      ...{ lti_message_hint: '{"cmid":9}', state: /^[\w-]{100,200}$/, nonce: /^[\w-]{22}$/ },
    })
  }
  const token = world.platform.sign(world.claims(byForm.nonce))
  const answer = await world.launch(byForm, token, {
    utf8: '✓',
    authenticity_token: 'x',
    lti_storage_target: '_parent',
  })
  t.equal(answer.status, 303)
})

t.test('a login for a browser that may lose cookies goes by a page', async t => {
  const world = await tool(t)
  const firefox = {
    'user-agent': 'Mozilla/5.0 (X11; rv:140.0) Gecko/20100101 Firefox/140.0',
    'sec-fetch-dest': 'iframe',
  }
  const chromium = {
    'user-agent': 'Mozilla/5.0 Chrome/156.0',
    'sec-fetch-dest': 'iframe',
    'sec-ch-ua': '"Chromium";v="156"',
  }
  t.equal((await world.login({}, chromium)).status, 302)
  t.equal((await world.login({}, { ...firefox, 'sec-fetch-dest': 'document' })).status, 302)
  for (const begun of [
    await world.login({}, firefox),
    await world.login({ lti_storage_target: 'post_message_forwarding' }, chromium),
  ]) {
    t.equal(begun.status, 200)
    t.equal(attributeIn(begun.html, 'data-origin'), world.row.issuer)
    const proof = attributeIn(begun.html, 'data-proof')
    const token = world.platform.sign(world.claims(begun.nonce))
    const looking = await world.launch({ ...begun, cookie: null }, token)
    t.match(looking.html, /data-step="launch"/)
    t.equal(attributeIn(looking.html, 'data-key'), attributeIn(begun.html, 'data-key'))
    t.equal((await world.launch({ ...begun, cookie: null }, token, { proof })).status, 303)
  }
})

t.test('a login is refused', async t => {
  const world = await tool(t)
  const cases: [string, Record<string, unknown>, string][] = [
    ['without an issuer', { iss: undefined }, 'LOGIN_INCOMPLETE'],
    ['without a login hint', { login_hint: undefined }, 'LOGIN_INCOMPLETE'],
    ['with what no database takes', { iss: 'https://\0' }, 'LOGIN_INCOMPLETE'],
    ['of another issuer', { iss: 'https://elsewhere.example' }, 'ISSUER_WRONG'],
    ['of another client', { client_id: 'client-2' }, 'AUDIENCE_WRONG'],
    ['that leads off our origin', { target_link_uri: 'https://evil.example/' }, 'TARGET_NOT_OURS'],
    ['that leads to an endless address', { target_link_uri: `${publicUrl}/${'x'.repeat(1_000)}` }, 'TARGET_TOO_LONG'],
    ['with an endless hint', { lti_message_hint: 'x'.repeat(8_000) }, 'HINT_TOO_LONG'],
    ['with one that is endless in an address', { lti_message_hint: '"'.repeat(3_000) }, 'HINT_TOO_LONG'],
    ['for an endless person', { login_hint: 'x'.repeat(8_000) }, 'HINT_TOO_LONG'],
    ['from an endless deployment', { lti_deployment_id: 'd'.repeat(256) }, 'DEPLOYMENT_INVALID'],
  ]
  for (const [sentence, fields, reason] of cases) t.equal((await world.login(fields)).reason, reason, sentence)
  for (const at of ['0193a000-0000-7000-8000-000000000000', 'moodle', '%00'])
    t.equal((await world.login({}, {}, at)).reason, 'ADDRESS_UNKNOWN', at)
  const twice = await world.ask(`/lti/login/${world.platformId}?iss=a&iss=b&login_hint=4`, {})
  t.equal(twice.reason, 'LOGIN_INCOMPLETE', 'a field that comes twice')
})

t.test(
  'a hint as long as any platform writes goes back whole; a longer one is refused in the language of the reader',
  async t => {
    const world = await tool(t)
    const hint = `eyJ0eXAiOiJKV1QifQ.${'x'.repeat(4_000)}`
    const begun = await world.login({ lti_message_hint: hint })
    t.equal(new URL(begun.location ?? '').searchParams.get('lti_message_hint'), hint)
    const refused = async (language: string) =>
      (await world.login({ lti_message_hint: hint + hint }, { 'accept-language': language })).html
    t.match(await refused('en'), /The link is not complete[^]*HINT_TOO_LONG/)
    t.match(await refused('zh-CN'), /<html lang="zh-Hans">[^]*链接不完整[^]*HINT_TOO_LONG/)
  },
)

t.test('a login writes nothing, and is answered from memory for ten seconds', async t => {
  const world = await tool(t)
  world.statements()
  await Promise.all([1, 2, 3].map(() => world.login()))
  t.match(world.statements(), [/^select .* from platform/s], 'many at once ask for one')
  t.equal((await world.login()).status, 302)
  t.strictSame(world.statements(), [])
  world.clock.now = new Date(world.clock.now.getTime() + 10_000)
  t.equal((await world.login()).status, 302)
  t.equal(world.statements().length, 1)
})

t.test('a launch knows from its login what the platform left out of the token', async t => {
  const world = await tool(t)
  const target = `${publicUrl}/lti/launch?item=四&to=${'x'.repeat(900)}`
  const begun = await world.login({ target_link_uri: target })
  const token = world.platform.sign(world.claims(begun.nonce, { [claim.targetLinkUri]: undefined }))
  t.equal((await world.launch(begun, token)).status, 303)
  t.equal(world.launches[0]?.targetLinkUri, target)
})
