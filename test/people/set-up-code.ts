// Who becomes a school's first operator, and who does not.
import t from 'tap'
import { newId } from '../../server/base/ids.ts'
import { makeSetUpCode } from '../../server/people/set-up/make-set-up-code.ts'
import { world, type Place, type Somebody, type World } from '../support/world.ts'

const enter = `mutation ($code: String!) { enterSetUpCode(input: { code: $code }) {
  viewer { roles viewerCanSetUp setUpStage } refusal { code details } } }`
const stage = '{ viewer { roles setUpStage } }'

const codeFor = async ({ db, clock }: World, place: Place): Promise<string> =>
  (await makeSetUpCode(db, place.schoolId, clock.now))!
const refused = async (who: Somebody, code: string) => {
  const { enterSetUpCode } = await who.ask<{ enterSetUpCode: { refusal: { code: string; details: object } | null } }>(
    enter,
    { code },
  )
  return enterSetUpCode.refusal
}
/** as many signs as a code has */
const wrong = (sign: string): string => sign.repeat(26)
const became = {
  enterSetUpCode: { viewer: { roles: ['operator', 'faculty'], viewerCanSetUp: true, setUpStage: 'done' } },
}

t.test(
  'an Instructor enters the code and is the operator; the code is consumed, and nobody else becomes one',
  async t => {
    const w = await world(t)
    const code = await codeFor(w, w.here)
    const ines = await w.launch({ sub: 'ines' }, { course: 'trade', roles: ['Instructor'] })
    const tariq = await w.launch({ sub: 'tariq' }, { course: 'trade', roles: ['Instructor'] })
    t.same(await ines.ask(stage), { viewer: { roles: ['faculty'], setUpStage: 'enterCode' } })
    t.match(await ines.ask(enter, { code: ` ${code.toLowerCase().replaceAll('-', ' ')} ` }), became)
    t.same(await ines.ask(stage), { viewer: { roles: ['operator', 'faculty'], setUpStage: 'done' } })
    t.match(await refused(tariq, code), { code: 'SET_UP_DONE' })
    t.same(await tariq.ask(stage), { viewer: { roles: ['faculty'], setUpStage: 'done' } })
    t.equal(await makeSetUpCode(w.db, w.here.schoolId, w.clock.now), null, 'no code for a school that has an operator')
  },
)

t.test('who guesses has five tries, which refusals do not give back; a new code begins them anew', async t => {
  const w = await world(t)
  const code = await codeFor(w, w.here)
  const instructor = { course: 'trade', roles: ['Instructor' as const] }
  const guesser = await w.launch({ sub: 'guesser' }, instructor)
  for (const triesLeft of [4, 3, 2])
    t.same(await refused(guesser, wrong('A')), { code: 'SET_UP_CODE_UNKNOWN', details: { triesLeft } })
  const two = await guesser.ask<Record<string, { refusal: { code: string } }>>(
    `mutation { a: enterSetUpCode(input: { code: "${wrong('B')}" }) { refusal { code } } b: enterSetUpCode(input: { code: "${wrong('C')}" }) { refusal { code } } }`,
  )
  t.same([two['a']!.refusal.code, two['b']!.refusal.code], ['SET_UP_CODE_UNKNOWN', 'SET_UP_CODE_UNKNOWN'])
  t.match(await refused(guesser, code), { code: 'TOO_MANY_TRIES' }, 'the sixth is not even looked at')
  const again = await w.launch({ sub: 'guesser' }, instructor)
  t.match(await refused(again, code), { code: 'TOO_MANY_TRIES' }, 'a person, not a visit')
  t.same(await again.ask(stage), { viewer: { roles: ['faculty'], setUpStage: 'enterCode' } })

  const newer = await codeFor(w, w.here)
  t.match(await refused(again, code), { code: 'SET_UP_CODE_UNKNOWN' }, 'the older one was replaced')
  t.match(await again.ask(enter, { code: newer }), became)
})

t.test('what is too short, too long or no code at all is told as that and costs no try; a whole one does', async t => {
  const w = await world(t)
  const code = await codeFor(w, w.here)
  const ines = await w.launch({ sub: 'ines' }, { course: 'trade', roles: ['Instructor'] })
  const signs = code.replaceAll('-', '')
  const incomplete = (signs: number) => ({ code: 'SET_UP_CODE_INCOMPLETE', details: { signs, of: 26 } })
  for (let time = 0; time < 2; time++) {
    t.same(await refused(ines, ` ${signs.slice(0, 12)} - ${signs.slice(12, 25).toLowerCase()}`), incomplete(25))
    t.same(await refused(ines, `${code}0`), incomplete(27))
    t.same(await refused(ines, `U${signs.slice(1)}`), incomplete(25), 'no code has a U')
    t.same(await refused(ines, ''), incomplete(0))
  }
  t.same(await refused(ines, wrong('A')), { code: 'SET_UP_CODE_UNKNOWN', details: { triesLeft: 4 } })
  t.match(await ines.ask(enter, { code }), became)
})

t.test('a mere learner or observer never sets a school up; who administers the LMS may', async t => {
  const w = await world(t)
  const code = await codeFor(w, w.here)
  const nobody = [
    await w.launch({ sub: 'student' }, { course: 'trade' }),
    await w.launch({ sub: 'observer' }, { roles: ['Mentor'] }),
    await w.launch({ sub: 'visitor' }, { roles: [] }),
  ]
  for (const who of nobody) {
    t.match(await who.ask(stage), { viewer: { setUpStage: 'waiting' } })
    t.match(await refused(who, code), { code: 'SET_UP_NOT_FOR_LEARNERS' })
  }
  const admin = await w.launch({ sub: 'admin' }, { course: null, roles: [], administrator: true })
  t.same(await admin.ask(stage), { viewer: { roles: ['viewer'], setUpStage: 'enterCode' } })
  t.match(await admin.ask(enter, { code }), { enterSetUpCode: { viewer: { roles: ['operator'] } } })
})

t.test('a code ends after 14 days, and is good in its own school alone', async t => {
  const w = await world(t)
  const [ours, theirs] = [await codeFor(w, w.here), await codeFor(w, w.elsewhere)]
  const ines = await w.launch({ sub: 'ines' }, { roles: ['Instructor'] })
  t.match(await refused(ines, theirs), { code: 'SET_UP_CODE_UNKNOWN' })
  w.clock.now = new Date(w.clock.now.getTime() + 14 * 86_400_000)
  const late = await w.launch({ sub: 'ines' }, { roles: ['Instructor'] })
  t.match(await refused(late, ours), { code: 'SET_UP_CODE_UNKNOWN' }, 'expired')
  t.match(await late.ask(enter, { code: await codeFor(w, w.here) }), became)
  const noor = await w.launch({ sub: 'noor' }, { place: w.elsewhere, roles: ['Instructor'] })
  t.match(await noor.ask(stage), { viewer: { setUpStage: 'enterCode' } }, 'her school still waits')
})

/** A deployment of our LMS that nobody has confirmed. */
async function unbound({ db, here, clock }: World): Promise<{ id: string; bound: false }> {
  const id = newId()
  const row = { id, platform_id: here.platformId, deployment_id: id, state: 'pending', created_at: clock.now }
  await db.insertInto('deployment').values(row).execute()
  return { id, bound: false }
}

t.test(
  'from an unbound deployment only the set-up form is seen; the code binds the one it is entered from',
  async t => {
    const w = await world(t)
    await w.db.updateTable('deployment').set({ state: 'pending' }).where('id', '=', w.here.deploymentId).execute()
    const code = await codeFor(w, w.here)
    const deployment = await unbound(w)
    const sight = '{ viewer { roles setUpStage } people { totalCount } setUp { school { name } } gaps { personId } }'
    const nothing = { people: { totalCount: 0 }, setUp: null, gaps: null }
    const ines = await w.launch({ sub: 'ines', name: 'Ines Duarte' }, { deployment, roles: ['Instructor'] })
    const learner = await w.launch({ sub: 'amara' }, { deployment })
    t.same(await ines.ask(sight), { viewer: { roles: ['viewer'], setUpStage: 'enterCode' }, ...nothing })
    t.same(await learner.ask(sight), { viewer: { roles: ['viewer'], setUpStage: 'waiting' }, ...nothing })
    t.match(await learner.ask('mutation { startLinking { refusal { code } } }'), {
      startLinking: { refusal: { code: 'LINKING_NOT_POSSIBLE' } },
    })

    t.match(await ines.ask(enter, { code }), became, 'also faculty: what the launch said counts from now on')
    const states = await w.db
      .selectFrom('deployment')
      .select(['id', 'state'])
      .where('platform_id', '=', w.here.platformId)
      .execute()
    t.same(
      new Map(states.map(({ id, state }) => [id, state])),
      new Map([
        [deployment.id, 'bound'],
        [w.here.deploymentId, 'pending'],
      ]),
    )
    t.match(await ines.ask('{ setUp { courses { edges { node { course { title } peopleCount } } } } }'), {
      setUp: { courses: { edges: [{ node: { course: { title: 'facdev' }, peopleCount: 1 } }] } },
    })
  },
)

const admit = `mutation ($deploymentId: ID!, $admit: Boolean!) { admitDeployment(input: { deploymentId: $deploymentId, admit: $admit }) {
  deployment { state } refusal { code } } }`

t.test(
  'who comes from a further deployment waits for the operator, whose yes lets it in and whose no shuts it out',
  async t => {
    const w = await world(t)
    const olga = await w.launch({ sub: 'olga' }, { roles: ['Instructor'] })
    await olga.ask(enter, { code: await codeFor(w, w.here) })
    const deployment = await unbound(w)
    const early = await w.launch({ sub: 'amara' }, { deployment, roles: ['Instructor'] })
    t.same(await early.ask(stage), { viewer: { roles: ['viewer'], setUpStage: 'unconfirmed' } })
    t.match(await early.ask(admit, { deploymentId: deployment.id, admit: true }), {
      admitDeployment: { refusal: { code: 'OPERATORS_ONLY' } },
    })
    t.match(await olga.ask('{ setUp { deployments { edges { node { state ofThisVisit } } } } }'), {
      setUp: {
        deployments: { edges: [{ node: { state: 'pending' } }, { node: { state: 'bound', ofThisVisit: true } }] },
      },
    })
    t.match(await olga.ask(admit, { deploymentId: deployment.id, admit: true }), {
      admitDeployment: { deployment: { state: 'bound' } },
    })
    const amara = await w.launch({ sub: 'amara' }, { deployment: { ...deployment, bound: true } })
    t.same(await amara.ask(stage), { viewer: { roles: ['faculty'], setUpStage: 'done' } })
    t.match(await olga.ask(admit, { deploymentId: deployment.id, admit: false }), {
      admitDeployment: { deployment: { state: 'refused' } },
    })
    t.same(await amara.ask(stage), { viewer: { roles: ['viewer'], setUpStage: 'unconfirmed' } }, 'at once')
    t.match(await olga.ask(admit, { deploymentId: w.here.deploymentId, admit: false }), {
      admitDeployment: { refusal: { code: 'DEPLOYMENT_IN_USE' } },
    })
    const [theirs] = await w.db
      .selectFrom('deployment')
      .select('id')
      .where('platform_id', '=', w.elsewhere.platformId)
      .execute()
    t.match(await olga.ask(admit, { deploymentId: theirs!.id, admit: true }), {
      admitDeployment: { refusal: { code: 'DEPLOYMENT_NOT_FOUND' } },
    })
  },
)
