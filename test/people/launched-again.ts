import t from 'tap'
import { claim } from '../../lti/claims.ts'
import { decideDeployment } from '../../lti/store/deployments.ts'
import { arrive, arriveAgain } from '../../server/people/arrive.ts'
import { tool, type Tool } from '../lti/tool.ts'

t.test('a launch like one before it', async t => {
  const world: Tool = await tool(t, {
    handlers: {
      onLaunch: launch => arrive(world.db, launch, { now: world.clock.now }),
      onLaunchAgain: (launch, login) => arriveAgain(world.db, launch, { now: world.clock.now, login }),
    },
  })
  const used = async () => {
    const { count } = await world.db
      .selectFrom('used_login')
      .select(world.db.fn.countAll().as('count'))
      .executeTakeFirstOrThrow()
    return Number(count)
  }
  t.equal((await world.open()).status, 303)
  const begun = await Promise.all([1, 2, 3, 4, 5, 6].map(() => world.login()))
  const signed = ({ nonce }: { nonce: string }, changes = {}) => world.platform.sign(world.claims(nonce, changes))

  await t.test('is one journey to the database', async t => {
    world.statements()
    t.equal((await world.launch(begun[0]!, signed(begun[0]!))).status, 303)
    t.match(world.statements(), [/begin_visit/])
    t.equal((await world.launch(begun[0]!, signed(begun[0]!))).reason, 'LAUNCH_ALREADY_USED')
  })
  await t.test('of three replays in parallel one comes in, and what is refused is used up too', async t => {
    const token = signed(begun[1]!)
    const answers = await Promise.all([1, 2, 3].map(() => world.launch(begun[1]!, token)))
    t.same(answers.filter(({ status }) => status === 303).length, 1)
    t.equal(await used(), 3)
    t.equal((await world.launch(begun[2]!, signed(begun[3]!))).reason, 'NONCE_WRONG')
    t.equal((await world.launch(begun[2]!, signed(begun[2]!))).reason, 'LAUNCH_ALREADY_USED')
  })
  await t.test('of somebody new, or in a new course, is recorded with its login', async t => {
    t.equal((await world.launch(begun[3]!, signed(begun[3]!, { sub: '5' }))).status, 303)
    const elsewhere = { [claim.context]: { id: '3', type: ['CourseSection'] } }
    t.equal((await world.launch(begun[4]!, signed(begun[4]!, elsewhere))).status, 303)
    t.equal(await used(), 6)
  })
  await t.test('is let in by what is true now', async t => {
    const { id } = await world.db.selectFrom('deployment').select('id').executeTakeFirstOrThrow()
    await decideDeployment(world.db, id, 'refused')
    t.equal((await world.launch(begun[5]!, signed(begun[5]!))).reason, 'DEPLOYMENT_REFUSED')
    await decideDeployment(world.db, id, 'bound')
    t.equal((await world.open()).status, 303)
    const late = await world.login()
    await world.db.updateTable('school').set({ suspended_at: world.clock.now }).execute()
    t.equal((await world.launch(late, signed(late))).reason, 'SCHOOL_SUSPENDED')
  })
})
