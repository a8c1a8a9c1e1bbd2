import t from 'tap'
import { claim } from '../../lti/claims.ts'
import { keyNamed } from '../support/signing-platform.ts'
import { randomText, tool, type Tool } from './tool.ts'

const now = (world: Tool) => Math.floor(world.clock.now.getTime() / 1000)

/** Each is refused with its reason, on a page, and leaves everything as it was. */
const tokens: [sentence: string, reason: string, change: (world: Tool) => { claims?: object; header?: object }][] = [
  ['no kid', 'KEY_MISSING', () => ({ header: { kid: undefined } })],
  ['an unknown kid', 'KEY_UNKNOWN', () => ({ header: { kid: 'nobody-knows' } })],
  ['alg none', 'ALGORITHM_NOT_ALLOWED', () => ({ header: { alg: 'none' } })],
  ['alg HS256, keyed with our public key', 'ALGORITHM_NOT_ALLOWED', () => ({ header: { alg: 'HS256' } })],
  ['alg RS384', 'ALGORITHM_NOT_ALLOWED', () => ({ header: { alg: 'RS384' } })],
  ['a critical header that we do not know', 'TOKEN_MALFORMED', () => ({ header: { crit: ['exp'] } })],
  ['another issuer', 'ISSUER_WRONG', () => ({ claims: { iss: 'https://elsewhere.example' } })],
  ['no issuer', 'ISSUER_WRONG', () => ({ claims: { iss: undefined } })],
  ['another audience', 'AUDIENCE_WRONG', () => ({ claims: { aud: 'client-2' } })],
  ['no audience', 'AUDIENCE_WRONG', () => ({ claims: { aud: undefined } })],
  ['an empty list of audiences', 'AUDIENCE_WRONG', () => ({ claims: { aud: [] } })],
  ['a wrong azp', 'AUTHORIZED_PARTY_WRONG', () => ({ claims: { azp: 'client-2' } })],
  [
    'an untrusted extra audience',
    'AUDIENCE_NOT_TRUSTED',
    () => ({ claims: { aud: ['client-1', 'https://other.example'] } }),
  ],
  [
    'an untrusted extra audience with a right azp',
    'AUDIENCE_NOT_TRUSTED',
    () => ({ claims: { aud: ['client-1', 'https://other.example'], azp: 'client-1' } }),
  ],
  ['no exp', 'TOKEN_TIMES_MISSING', () => ({ claims: { exp: undefined } })],
  ['an expired exp', 'TOKEN_EXPIRED', world => ({ claims: { exp: now(world) - 61 } })],
  ['no iat', 'TOKEN_TIMES_MISSING', () => ({ claims: { iat: undefined } })],
  [
    'an iat ahead of our clock',
    'TOKEN_FROM_THE_FUTURE',
    world => ({ claims: { iat: now(world) + 61, exp: now(world) + 300 } }),
  ],
  [
    'an iat of an hour ahead',
    'TOKEN_FROM_THE_FUTURE',
    world => ({ claims: { iat: now(world) + 3600, exp: now(world) + 7200 } }),
  ],
  [
    'an iat older than five minutes',
    'TOKEN_TOO_OLD',
    world => ({ claims: { iat: now(world) - 301, exp: now(world) + 3600 } }),
  ],
  ['an nbf ahead of our clock', 'TOKEN_FROM_THE_FUTURE', world => ({ claims: { nbf: now(world) + 61 } })],
  ['no nonce', 'NONCE_MISSING', () => ({ claims: { nonce: undefined } })],
  ['an unknown nonce', 'NONCE_WRONG', () => ({ claims: { nonce: 'never-given' } })],
  ['version 1.1', 'VERSION_NOT_SUPPORTED', () => ({ claims: { [claim.version]: '1.1' } })],
  ['no version', 'VERSION_NOT_SUPPORTED', () => ({ claims: { [claim.version]: undefined } })],
  ['no message type', 'MESSAGE_TYPE_UNKNOWN', () => ({ claims: { [claim.messageType]: undefined } })],
  [
    'an unknown message type',
    'MESSAGE_TYPE_UNKNOWN',
    () => ({ claims: { [claim.messageType]: 'LtiStartProctoring' } }),
  ],
  ['no deployment', 'DEPLOYMENT_INVALID', () => ({ claims: { [claim.deploymentId]: undefined } })],
  ['a blank deployment', 'DEPLOYMENT_INVALID', () => ({ claims: { [claim.deploymentId]: ' ' } })],
  [
    'a deployment over 255 characters',
    'DEPLOYMENT_INVALID',
    () => ({ claims: { [claim.deploymentId]: 'd'.repeat(256) } }),
  ],
  [
    'a deployment that was not announced',
    'DEPLOYMENT_NOT_THE_ANNOUNCED',
    () => ({ claims: { [claim.deploymentId]: 'dep-2' } }),
  ],
  ['no resource link', 'RESOURCE_LINK_MISSING', () => ({ claims: { [claim.resourceLink]: undefined } })],
  [
    'a resource link without an id',
    'RESOURCE_LINK_MISSING',
    () => ({ claims: { [claim.resourceLink]: { title: 'x' } } }),
  ],
  [
    'a target link off our origin',
    'TARGET_NOT_OURS',
    () => ({ claims: { [claim.targetLinkUri]: 'https://landbridge.example.evil.example/lti/launch' } }),
  ],
  [
    'a target link that is a script',
    'TARGET_NOT_OURS',
    () => ({ claims: { [claim.targetLinkUri]: 'javascript:alert(1)' } }),
  ],
  [
    'deep linking without settings',
    'DEEP_LINKING_SETTINGS_MISSING',
    () => ({ claims: { [claim.messageType]: 'LtiDeepLinkingRequest', [claim.resourceLink]: undefined } }),
  ],
  ...['http://moodle.example/return', 'javascript:alert(1)', '/return', ''].map((address): (typeof tokens)[number] => [
    `deep linking that returns to "${address}"`,
    'DEEP_LINKING_RETURN_NOT_ALLOWED',
    () => ({
      claims: {
        [claim.messageType]: 'LtiDeepLinkingRequest',
        [claim.deepLinking]: { deep_link_return_url: address },
      },
    }),
  ]),
  [
    'submission review of nobody',
    'SUBMISSION_REVIEW_OF_NOBODY',
    () => ({ claims: { [claim.messageType]: 'LtiSubmissionReviewRequest' } }),
  ],
  ['roles that are a text', 'ROLES_INVALID', () => ({ claims: { [claim.roles]: 'Instructor' } })],
  ['no sub where the school wants to know people', 'PERSON_MISSING', () => ({ claims: { sub: undefined } })],
  [
    'a course id over 255 characters',
    'COURSE_INVALID',
    () => ({ claims: { [claim.context]: { id: 'c'.repeat(256) } } }),
  ],
  ['a sub over 255 characters', 'PERSON_INVALID', () => ({ claims: { sub: 's'.repeat(256) } })],
  ['a token over 64 KB', 'TOKEN_TOO_LARGE', () => ({ claims: { filler: randomText(70_000) } })],
]

t.test('a launch is refused, with nothing written and a page that says what to do, for a token with', async t => {
  const world = await tool(t)
  await world.open() // the key set is known: what follows shows that unknown keys are asked for once a minute at most
  const before = await world.written()
  for (const [sentence, reason, change] of tokens) {
    await t.test(sentence, async t => {
      const { claims = {}, header = {} } = change(world)
      const answer = await world.open(claims as Record<string, unknown>, header as Record<string, unknown>)
      t.equal(answer.reason, reason)
      t.ok(answer.status >= 400)
      t.match(answer.html, /<ol class="numbered">/)
      t.strictSame(await world.written(), before)
    })
  }
  t.equal(world.platform.asked, 1)
})

t.test('a token signed by another key under a known name is refused', async t => {
  const world = await tool(t)
  const begun = await world.login()
  const foreign = await keyNamed('foreign-key')
  const token = world.platform.sign(world.claims(begun.nonce), { kid: 'platform-key' }, foreign)
  t.equal((await world.launch(begun, token)).reason, 'SIGNATURE_WRONG')
  t.equal(world.launches.length, 0)
})

t.test('a token that was changed after signing is refused', async t => {
  const world = await tool(t)
  const begun = await world.login()
  const [header, , signature] = world.platform.sign(world.claims(begun.nonce)).split('.')
  const payload = Buffer.from(JSON.stringify(world.claims(begun.nonce, { sub: '2' }))).toString('base64url')
  t.equal((await world.launch(begun, `${header}.${payload}.${signature}`)).reason, 'SIGNATURE_WRONG')
})

t.test('what is no token at all is refused', async t => {
  const world = await tool(t)
  for (const token of ['x', 'a.b', 'a.b.c', '..', 'e30.e30.e30', '{}'])
    t.match((await world.launch(await world.login(), token)).reason, /^(TOKEN_MALFORMED|ALGORITHM_NOT_ALLOWED)$/, token)
  t.equal((await world.launch(await world.login(), '')).reason, 'TOKEN_MISSING')
})

t.test('a state is refused that', async t => {
  const world = await tool(t)
  const token = (nonce: string) => world.platform.sign(world.claims(nonce))
  await t.test('is missing', async t => {
    const begun = await world.login()
    t.equal((await world.launch({ ...begun, state: '' }, token(begun.nonce))).reason, 'STATE_MISSING')
  })
  await t.test('we never gave', async t => {
    const begun = await world.login()
    for (const state of ['x', begun.state.slice(0, -1) + (begun.state.endsWith('A') ? 'B' : 'A'), begun.state + 'AAAA'])
      t.equal((await world.launch({ ...begun, state }, token(begun.nonce))).reason, 'STATE_UNKNOWN')
  })
  await t.test('has expired', async t => {
    const begun = await world.login()
    world.clock.now = new Date(world.clock.now.getTime() + 601_000)
    t.equal((await world.launch(begun, token(begun.nonce))).reason, 'LAUNCH_EXPIRED')
  })
  await t.test('another browser began', async t => {
    const [mine, theirs] = [await world.login(), await world.login()]
    const answer = await world.launch({ ...mine, cookie: theirs.cookie }, token(mine.nonce))
    t.match(answer.html, /data-step="launch"/, 'the browser is asked for another proof')
    const shown = await world.launch({ ...mine, cookie: null }, token(mine.nonce), { proof: '' })
    t.equal(shown.reason, 'BROWSER_NOT_RECOGNISED')
    const value = theirs.cookie?.split('=')[1] ?? ''
    const forged = await world.launch({ ...mine, cookie: null }, token(mine.nonce), { proof: value })
    t.equal(forged.reason, 'BROWSER_NOT_RECOGNISED')
    const lured = await world.login()
    const proof = lured.cookie?.split('=')[1]
    const fields = { id_token: token(lured.nonce), state: lured.state, proof }
    for (const origin of ['https://evil.example', 'null', undefined])
      t.equal(
        (await world.post('/lti/launch', fields, origin ? { origin } : {})).reason,
        'BROWSER_NOT_RECOGNISED',
        'an attacker’s own proof, posted from a page of theirs by somebody else’s browser',
      )
    t.equal(world.launches.length, 0)
    const { origin } = new URL(world.settings.publicUrl)
    t.equal((await world.post('/lti/launch', fields, { origin })).status, 303, 'only our own page may send it')
  })
})

t.test('a school or a platform that is suspended lets nobody in, also when that happens after the login', async t => {
  const world = await tool(t)
  const suspend = (table: 'school' | 'platform', at: Date | null) =>
    world.db.updateTable(table).set({ suspended_at: at }).execute()
  for (const [table, reason] of [
    ['platform', 'PLATFORM_SUSPENDED'],
    ['school', 'SCHOOL_SUSPENDED'],
  ] as const) {
    const begun = await world.login()
    await suspend(table, world.clock.now)
    t.equal((await world.launch(begun, world.platform.sign(world.claims(begun.nonce)))).reason, reason)
    world.clock.now = new Date(world.clock.now.getTime() + 10_000)
    t.equal((await world.login()).reason, reason, 'the next logins too, within ten seconds')
    await suspend(table, null)
    t.equal((await world.open()).status, 303)
  }
})

t.test('an error that the platform answers is shown friendly, without what it says', async t => {
  const world = await tool(t)
  const cases = [
    ['login_required', 'PLATFORM_LOGIN_REQUIRED'],
    ['launch_no_longer_valid', 'LAUNCH_EXPIRED'],
    ['unauthorized_client', 'PLATFORM_REFUSED'],
    ['<script>alert(1)</script>', 'PLATFORM_REFUSED'],
  ]
  for (const [error, reason] of cases) {
    const { state } = await world.login()
    const answer = await world.post('/lti/launch', { error, error_description: 'Call 555 <b>now</b>', state })
    t.equal(answer.reason, reason)
    t.notMatch(answer.html, /Call 555|<b>now|<script>alert/)
    t.match(answer.html, /Moodle of East Coast/)
  }
  const { state } = await world.login()
  const byAddress = await world.ask(`/lti/launch?error=login_required&state=${state}`, {})
  t.equal(byAddress.reason, 'PLATFORM_LOGIN_REQUIRED')
})
