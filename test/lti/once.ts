import Fastify from 'fastify'
import t from 'tap'
import type { Test } from 'tap'
import { lti } from '../../lti/plugin.ts'
import { sweepLogins } from '../../lti/store/logins.ts'
import { tool, type Tool } from './tool.ts'

t.test('a launch counts once', async t => {
  const world = await tool(t)
  await t.test('the same answer again is refused', async t => {
    const begun = await world.login()
    const token = world.platform.sign(world.claims(begun.nonce))
    t.equal((await world.launch(begun, token)).status, 303)
    t.equal((await world.launch(begun, token)).reason, 'LAUNCH_ALREADY_USED')
  })
  await t.test('of three replays in parallel one comes in', async t => {
    const before = world.launches.length
    const begun = await world.login()
    const token = world.platform.sign(world.claims(begun.nonce))
    const answers = await Promise.all([1, 2, 3].map(() => world.launch(begun, token)))
    t.strictSame(answers.map(answer => answer.reason ?? answer.status).sort(), [
      303,
      'LAUNCH_ALREADY_USED',
      'LAUNCH_ALREADY_USED',
    ])
    t.equal(world.launches.length, before + 1)
  })
  await t.test('of replays to two processes one comes in, and none later, though another’s clock is ahead', async t => {
    const addresses = [world.address, await anotherProcess(t, world)]
    const begun = await world.login()
    const fields = { id_token: world.platform.sign(world.claims(begun.nonce)), state: begun.state }
    const headers = { cookie: begun.cookie ?? '' }
    const replay = async (address: string | undefined) => {
      const { reason, status } = await world.post(`${address}/lti/launch`, fields, headers)
      return reason ?? status
    }
    const answers = await Promise.all([0, 1, 0, 1].map(which => replay(addresses[which])))
    t.strictSame(answers.sort(), [303, ...Array<string>(3).fill('LAUNCH_ALREADY_USED')])
    await sweepLogins(world.db, new Date(world.clock.now.getTime() + 1_800_000))
    t.equal(await replay(addresses[1]), 'LAUNCH_ALREADY_USED')
  })
  await t.test('one state with two tokens: the second is refused', async t => {
    const begun = await world.login()
    await world.launch(begun, world.platform.sign(world.claims(begun.nonce)))
    const other = world.platform.sign(world.claims(begun.nonce, { sub: '5' }))
    t.equal((await world.launch(begun, other)).reason, 'LAUNCH_ALREADY_USED')
  })
  await t.test('a nonce from another state is refused, also when that one was used', async t => {
    const [one, two] = [await world.login(), await world.login()]
    t.equal((await world.launch(one, world.platform.sign(world.claims(two.nonce)))).reason, 'NONCE_WRONG')
    const three = await world.login()
    await world.launch(two, world.platform.sign(world.claims(two.nonce)))
    t.equal((await world.launch(three, world.platform.sign(world.claims(two.nonce)))).reason, 'NONCE_WRONG')
  })
})

/** Beside the first, on the same database: its address. */
async function anotherProcess(t: Test, world: Tool): Promise<string> {
  const app = Fastify()
  await app.register(lti, world.settings)
  t.teardown(() => app.close())
  return app.listen({ port: 0, host: '127.0.0.1' })
}
