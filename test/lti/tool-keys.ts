import { createPublicKey, sign, verify } from 'node:crypto'
import t from 'tap'
import { publicKeySet, rotateKeys, signingKey } from '../../lti/keys.ts'
import { tool } from './tool.ts'

t.test('our own keys', async t => {
  const world = await tool(t)
  const published = async () =>
    (JSON.parse((await world.ask('/lti/keys', {})).html) as { keys: Record<string, string>[] }).keys
  const [first] = await published()

  await t.test('are public at /lti/keys, with nothing private in them', async t => {
    t.match(first, { kty: 'RSA', alg: 'RS256', use: 'sig', e: 'AQAB' })
    t.strictSame(Object.keys(first!).sort(), ['alg', 'e', 'kid', 'kty', 'n', 'use'])
    t.equal((await published())[0]?.['kid'], first?.['kid'], 'the first one is made once')
    const { private_key: kept } = await world.db.selectFrom('tool_key').select('private_key').executeTakeFirstOrThrow()
    t.notMatch(kept, /PRIVATE KEY/)
  })

  await t.test('sign what the published one verifies', async t => {
    const { kid, key } = await signingKey(world.settings)
    t.equal(kid, first?.['kid'])
    const text = Buffer.from('a token')
    t.ok(verify('RSA-SHA256', text, createPublicKey({ key: first!, format: 'jwk' }), sign('RSA-SHA256', text, key)))
  })

  await t.test('are replaced so that no platform meets a key that it could not have fetched', async t => {
    const { kid: next } = await rotateKeys(world.settings)
    t.strictSame(
      (await published()).map(key => key['kid']),
      [next, first?.['kid']],
    )
    t.equal((await signingKey(world.settings)).kid, first?.['kid'], 'published, not yet signing')
    const at = (days: number) => ({
      ...world.settings,
      now: () => new Date(world.clock.now.getTime() + days * 86_400_000),
    })
    t.equal((await signingKey(at(1))).kid, next)
    t.equal((await publicKeySet(at(7))).keys.length, 2)
    t.strictSame(
      (await publicKeySet(at(9))).keys.map(key => key['kid']),
      [next],
    )
  })
})
