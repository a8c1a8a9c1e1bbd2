import t from 'tap'
import { claim } from '../../lti/claims.ts'
import { tool } from './tool.ts'

t.test('a deployment may be announced by either name, or not at all', async t => {
  const world = await tool(t)
  for (const fields of [
    {},
    { lti_deployment_id: undefined },
    { lti_deployment_id: undefined, deployment_id: 'dep-1' },
  ]) {
    const begun = await world.login(fields)
    t.equal((await world.launch(begun, world.platform.sign(world.claims(begun.nonce)))).status, 303)
  }
})

t.test('deployments', async t => {
  await t.test('an unknown one is refused and noted for the operator, once a platform has a bound one', async t => {
    const world = await tool(t)
    const begun = await world.login({ lti_deployment_id: undefined })
    const token = world.platform.sign(world.claims(begun.nonce, { [claim.deploymentId]: 'dep-9' }))
    t.equal((await world.launch(begun, token)).reason, 'DEPLOYMENT_UNKNOWN')
    t.strictSame((await world.written()).deployments, [
      { deployment_id: 'dep-1', state: 'bound' },
      { deployment_id: 'dep-9', state: 'pending' },
    ])
    t.equal(world.launches.length, 0)
  })
  await t.test('before any is bound, one comes as far as the set-up form', async t => {
    const world = await tool(t, { deployments: [] })
    t.equal((await world.open()).status, 303)
    t.equal((await world.open()).status, 303)
    t.strictSame(
      world.launches.map(launch => launch.deployment.bound),
      [false, false],
    )
    t.equal(world.launches[0]?.deployment.id, world.launches[1]?.deployment.id)
  })
  await t.test('one that the operator refused stays out', async t => {
    const world = await tool(t)
    await world.db.updateTable('deployment').set({ state: 'refused' }).execute()
    t.equal((await world.open()).reason, 'DEPLOYMENT_REFUSED')
  })
  await t.test('one of another tenant is unknown here, though issuer, client id and key are the same', async t => {
    const world = await tool(t)
    const { insertPlatform } = await import('../../lti/store/platforms.ts')
    const { noteDeployment } = await import('../../lti/store/deployments.ts')
    const other = await insertPlatform(world.db, { ...world.row, name: "Noor's school" })
    await noteDeployment(world.db, {
      platformId: other.id,
      deploymentId: 'noor-1',
      state: 'bound',
      now: world.clock.now,
    })
    const begun = await world.login({ lti_deployment_id: 'noor-1' })
    const token = world.platform.sign(world.claims(begun.nonce, { [claim.deploymentId]: 'noor-1' }))
    t.equal((await world.launch(begun, token)).reason, 'DEPLOYMENT_UNKNOWN')
    t.equal(world.launches.length, 0)
  })
})
