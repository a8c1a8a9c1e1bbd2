import t from 'tap'
import { openPlatformKeys } from '../../lti/jwks.ts'
import { keyNamed } from '../support/signing-platform.ts'
import { tool, type Tool } from './tool.ts'

const later = (world: Tool, seconds: number) => {
  world.clock.now = new Date(world.clock.now.getTime() + seconds * 1000)
}

t.test('a key that the platform began to use is found after one more look, but not more than one a minute', async t => {
  const world = await tool(t)
  await world.open()
  const next = await keyNamed('next-key')
  world.platform.published = [next]
  const withNext = async () => {
    const begun = await world.login()
    return world.launch(begun, world.platform.sign(world.claims(begun.nonce), {}, next))
  }
  t.equal((await withNext()).reason, 'KEY_UNKNOWN', 'the keys were fetched just now')
  t.equal(world.platform.asked, 1)
  later(world, 61)
  t.equal((await withNext()).status, 303)
  t.equal(world.platform.asked, 2)
  t.equal((await world.open()).reason, 'KEY_UNKNOWN', 'the old key is gone with its set')
  t.equal(world.platform.asked, 2)
})

t.test('a platform that begins a key and cannot be asked for it is away, not mistrusted', async t => {
  const world = await tool(t)
  await world.open()
  const next = await keyNamed('next-key')
  const withNext = async () => {
    const begun = await world.login()
    return world.launch(begun, world.platform.sign(world.claims(begun.nonce), {}, next))
  }
  world.platform.answer = (_, response) => response.writeHead(503).end()
  later(world, 61)
  t.equal((await withNext()).reason, 'PLATFORM_KEYS_UNREACHABLE')
  t.equal((await withNext()).reason, 'PLATFORM_KEYS_UNREACHABLE', 'also while it is left alone')
  t.equal((await world.open()).status, 303, 'a key that is known is believed')
  world.platform.answer = null
  world.platform.published = [next]
  later(world, 61)
  t.equal((await withNext()).status, 303)
  t.equal((await world.open()).reason, 'KEY_UNKNOWN')
})

t.test('many launches at once ask for the keys once', async t => {
  const world = await tool(t)
  const answers = await Promise.all(Array.from({ length: 8 }, () => world.open()))
  t.ok(answers.every(answer => answer.status === 303))
  t.equal(world.platform.asked, 1)
})

t.test('another process takes the keys from the database', async t => {
  const world = await tool(t)
  await world.open()
  const guard = { allowPrivateHosts: false, development: true }
  const elsewhere = openPlatformKeys({ db: world.db, now: () => world.clock.now, guard })
  t.ok(await elsewhere.find({ id: world.platformId, jwksUrl: world.platform.jwksUrl }, 'platform-key'))
  t.equal(world.platform.asked, 1)
})

t.test('keys are asked for again after an hour, and believed for a day while the platform is away', async t => {
  const world = await tool(t)
  await world.open()
  later(world, 3601)
  t.equal((await world.open()).status, 303)
  t.equal(world.platform.asked, 2)
  world.platform.answer = (_, response) => response.writeHead(503).end()
  later(world, 3601)
  t.equal((await world.open()).status, 303)
  later(world, 86_400)
  t.equal((await world.open()).reason, 'PLATFORM_KEYS_UNREACHABLE')
})

t.test('a key set is refused that', async t => {
  const world = await tool(t)
  const answers: Record<string, NonNullable<Tool['platform']['answer']>> = {
    'is an error': (_, response) => response.writeHead(500).end(),
    'is no JSON': (_, response) => response.end('<html>'),
    'has no keys': (_, response) => response.end('{"keys": 1}'),
    'is too large': (_, response) => response.end(' '.repeat(300_000)),
    'has too many keys': (_, response) => response.end(JSON.stringify({ keys: Array(51).fill({ kty: 'RSA' }) })),
    'stands on another host': (_, response) => response.writeHead(302, { location: 'http://localhost:1/jwks' }).end(),
    'leads in a circle': (_, response) => response.writeHead(302, { location: '/jwks' }).end(),
  }
  for (const [sentence, answer] of Object.entries(answers)) {
    await t.test(sentence, async t => {
      world.platform.answer = answer
      later(world, 61)
      t.equal((await world.open()).reason, 'PLATFORM_KEYS_UNREACHABLE')
      const { asked } = world.platform
      t.equal((await world.open()).reason, 'PLATFORM_KEYS_UNREACHABLE')
      t.equal(world.platform.asked, asked, 'and is left alone for a minute')
    })
  }
})

t.test('keys that may not sign a launch are passed over', async t => {
  const world = await tool(t)
  const { jwk } = await keyNamed('platform-key')
  const useless = [
    { ...jwk, use: 'enc' },
    { ...jwk, alg: 'RS512' },
    { ...jwk, kty: 'EC' },
    { ...jwk, n: 'AQAB' },
    { kty: 'oct', k: 'c2VjcmV0', kid: 'platform-key' },
    null,
  ]
  world.platform.answer = (_, response) => response.end(JSON.stringify({ keys: useless }))
  t.equal((await world.open()).reason, 'KEY_UNKNOWN')
})
