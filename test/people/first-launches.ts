// From an invitation to a school that works: a registration and signed launches from the sandbox LMS, over the whole app.
import t from 'tap'
import { invitePlatform } from '../../lti/registration/links.ts'
import type { Sandbox } from '../../lti/sandbox/start.ts'
import { resumeSchool, suspendSchool } from '../../server/people/schools/suspend-school.ts'
import { browser, clickThrough, lms, register, type Answer } from '../support/lms.ts'
import { somebody, world, type Somebody, type World } from '../support/world.ts'

const publicUrl = 'http://127.0.0.1:3000'
const deployment = 'https://purl.imsglobal.org/spec/lti/claim/deployment_id'
const reasonOn = ({ html }: Answer): string | undefined => /<code>([A-Z_]{6,})<\/code>/.exec(html)?.[1]

/** An LMS of its own for this world, and launches from it into the app that does not listen. */
async function connected(w: World, sandbox: Sandbox) {
  const window = () => browser({ tool: { origin: publicUrl, app: w.app } })
  const school = { schoolId: null, schoolName: 'Harbour University', publicUrl, now: w.clock.now }
  const { url } = await invitePlatform(w.db, school)
  const { done } = await register(sandbox, { link: url, in: window() })
  sandbox.activate(sandbox.tools()[0]!.clientId)
  const launch = async (person: string, course: string): Promise<Answer> => {
    const { window: clicked, answer } = await clickThrough(sandbox, { person, course, in: window() })
    const next = await clicked.submit(answer)
    // a Canvas leads through a page of its own
    return next.location?.startsWith(sandbox.url) ? clicked.submit(await clicked.follow(next)) : next
  }
  return {
    done,
    launch,
    async visit(person: string, course = 'pd'): Promise<Somebody> {
      const { location, html } = await launch(person, course)
      if (!location) throw new Error(html)
      return somebody(w.app, location)
    },
  }
}

const sight = '{ viewer { person { name } schoolName roles setUpStage } }'
const checklist =
  '{ setUp { checklist { code done } courses { edges { node { course { id title } } } } deployments { edges { node { id state } } } } }'

interface SetUp {
  setUp: {
    checklist: { code: string; done: boolean }[]
    courses: { edges: { node: { course: { id: string } } }[] }
    deployments: { edges: { node: { id: string; state: string } }[] }
  }
}
const missing = async (who: Somebody): Promise<string[]> =>
  (await who.ask<SetUp>(checklist)).setUp.checklist.filter(({ done }) => !done).map(({ code }) => code)

t.test(
  'a Canvas registers itself, Cora enters the code from a launch, marks the course, and Amara is faculty',
  async t => {
    const w = await world(t)
    const sandbox = await lms(t, { manner: 'canvas', toolUrl: publicUrl, now: () => w.clock.now })
    sandbox.misbehave({ registration: { deployment_id: undefined } })
    const { done, launch, visit } = await connected(w, sandbox)
    const code = /data-set-up-code[^>]*>([^<]+)</.exec(done.html)?.[1]

    const student = await visit('amara')
    t.match(await student.ask(sight), {
      viewer: { schoolName: 'Harbour University', roles: ['viewer'], setUpStage: 'waiting' },
    })
    const cora = await visit('cora')
    t.match(await cora.ask(sight), {
      viewer: { person: { name: 'Cora Lind' }, roles: ['viewer'], setUpStage: 'enterCode' },
    })
    const entered =
      'mutation ($code: String!) { enterSetUpCode(input: { code: $code }) { viewer { roles } refusal { code } } }'
    t.match(await cora.ask(entered, { code }), { enterSetUpCode: { viewer: { roles: ['operator', 'faculty'] } } })

    t.same(await missing(cora), ['courseMarked', 'coordinatorThere'], 'the framework came with the school')
    t.match(await (await visit('amara')).ask(sight), { viewer: { roles: ['viewer'], setUpStage: 'done' } })
    const { setUp } = await cora.ask<SetUp>(checklist)
    const courseId = setUp.courses.edges[0]!.node.course.id
    await cora.ask(`mutation { markCourse(input: { courseId: "${courseId}" }) { refusal { code } } }`)
    t.same(await missing(cora), ['coordinatorThere'])
    t.match(await (await visit('amara')).ask(sight), { viewer: { roles: ['faculty'] } })
    t.match(
      await (await visit('tutor')).ask(sight),
      { viewer: { roles: ['faculty'] } },
      'an assistant, as Canvas says it',
    )
    t.match(await (await visit('student', 'trade')).ask(sight), { viewer: { roles: ['viewer'] } })

    sandbox.misbehave({ claims: { [deployment]: 'another place' }, login: { lti_deployment_id: undefined } })
    t.equal(reasonOn(await launch('amara', 'pd')), 'DEPLOYMENT_UNKNOWN')
    const waiting = (await cora.ask<SetUp>(checklist)).setUp.deployments.edges[0]!.node
    t.equal(waiting.state, 'pending')
    await cora.ask(
      `mutation { admitDeployment(input: { deploymentId: "${waiting.id}", admit: true }) { refusal { code } } }`,
    )
    t.match(await (await visit('amara')).ask(sight), { viewer: { roles: ['faculty'] } })
  },
)

t.test(
  'a suspended school is out: its visits answer nothing, its launches are refused, until it is resumed',
  async t => {
    const w = await world(t)
    const sandbox = await lms(t, { toolUrl: publicUrl, now: () => w.clock.now })
    const { launch, visit } = await connected(w, sandbox)
    const amara = await visit('amara', 'trade')
    const elsewhere = await w.launch({ sub: 'amara' })
    t.match(await amara.ask(sight), { viewer: { roles: ['faculty'] } }, 'a teacher of an ordinary course')
    await suspendSchool(w.db, amara.schoolId, w.clock.now)
    t.equal((await amara.raw(sight)).statusCode, 401)
    t.equal(reasonOn(await launch('amara', 'trade')), 'SCHOOL_SUSPENDED')
    t.match(await elsewhere.ask(sight), { viewer: { schoolName: 'Our school' } }, 'others go on')
    await resumeSchool(w.db, amara.schoolId, w.clock.now)
    t.match(await (await visit('amara', 'trade')).ask(sight), { viewer: { roles: ['faculty'] } })
    t.equal((await launch('amara', 'trade')).status, 303)
  },
)
