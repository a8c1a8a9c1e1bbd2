// Who may do what because of a launch: exactly what the school has said, and nothing more.
import t, { type Test } from 'tap'
import { people, world, type LaunchOptions, type Somebody, type World } from '../support/world.ts'

const sight = `query ($other: ID!) {
  viewer { roles viewerCanLearn viewerCanSeePeople viewerCanReview viewerCanEditFramework viewerCanSetUp setUpStage leadsCourses { title marked } }
  people { edges { node { name } } } setUp { school { name } } own: gaps { personId } others: gaps(personId: $other) { personId } }`

interface Sight {
  viewer: Record<string, boolean> & { roles: string[]; leadsCourses: object[]; setUpStage: string }
  people: { edges: { node: { name: string } }[] }
  setUp: object | null
  own: object | null
  others: object | null
}

const mutations = {
  markCourse: 'mutation ($course: ID!) { done: markCourse(input: { courseId: $course }) { refusal { code } } }',
  unmarkCourse: 'mutation ($course: ID!) { done: unmarkCourse(input: { courseId: $course }) { refusal { code } } }',
  confirmCoordinator:
    'mutation ($course: ID!, $me: ID!) { done: confirmCoordinator(input: { courseId: $course, personId: $me }) { refusal { code } } }',
  endCoordinator:
    'mutation ($course: ID!, $me: ID!) { done: endCoordinator(input: { courseId: $course, personId: $me }) { refusal { code } } }',
  grantRole: 'mutation ($me: ID!) { done: grantRole(input: { personId: $me, role: operator }) { refusal { code } } }',
  endGrant: 'mutation ($me: ID!) { done: endGrant(input: { grantId: $me }) { refusal { code } } }',
  admitDeployment:
    'mutation ($deployment: ID!) { done: admitDeployment(input: { deploymentId: $deployment, admit: false }) { refusal { code } } }',
  changeCourseRole:
    'mutation { done: changeCourseRole(input: { marked: false, lmsRole: "Learner", standing: faculty }) { refusal { code } } }',
  changeSchool: 'mutation { done: changeSchool(input: { name: "Mine" }) { refusal { code } } }',
  chooseSettling: 'mutation { done: chooseSettling(input: { settling: latest }) { refusal { code } } }',
  finishFirstVisit: 'mutation { done: finishFirstVisit(input: { later: true }) { refusal { code } } }',
  enterSetUpCode: 'mutation { done: enterSetUpCode(input: { code: "0000" }) { refusal { code } } }',
}

/** The code with which each mutation is refused; null: it was done. Each is tried with what the person would want of it. */
async function tried(w: World, who: Somebody): Promise<Record<string, string | null>> {
  const variables = { course: w.course, me: who.personId, deployment: w.here.deploymentId }
  const found: Record<string, string | null> = {}
  for (const [name, document] of Object.entries(mutations)) {
    const { done } = await who.ask<{ done: { refusal: { code: string } | null } }>(document, variables)
    found[name] = done.refusal?.code ?? null
  }
  return found
}
const operatorsAlone = Object.fromEntries(
  Object.keys(mutations)
    .slice(0, 9)
    .map(name => [name, 'OPERATORS_ONLY']),
)
const ofFaculty = {
  ...operatorsAlone,
  chooseSettling: 'COORDINATORS_ONLY',
  finishFirstVisit: null,
  enterSetUpCode: 'SET_UP_DONE',
}
const ofViewers = { ...ofFaculty, finishFirstVisit: 'FACULTY_ONLY' }

const cannot = { viewerCanEditFramework: false, viewerCanSetUp: false, setUpStage: 'done' }
const leadsNobody = { viewerCanSeePeople: false, viewerCanReview: false, leadsCourses: [] }

interface Scene {
  w: World
  who: Somebody
  /** out of reach */
  other: Somebody
}

async function isFaculty(t: Test, { w, who, other }: Scene): Promise<void> {
  const seen = await who.ask<Sight>(sight, { other: other.personId })
  t.same(seen.viewer, { roles: ['faculty'], viewerCanLearn: true, ...cannot, ...leadsNobody })
  t.same([seen.own, seen.people.edges, seen.setUp, seen.others], [{ personId: who.personId }, [], null, null])
  t.same(await tried(w, who), ofFaculty)
}

async function isViewer(t: Test, { w, who, other }: Scene): Promise<void> {
  const seen = await who.ask<Sight>(sight, { other: other.personId })
  t.same(seen.viewer, { roles: ['viewer'], viewerCanLearn: false, ...cannot, ...leadsNobody })
  t.same([seen.own, seen.people.edges, seen.setUp, seen.others], [null, [], null, null])
  t.same(await tried(w, who), ofViewers)
}

const cases: [string, LaunchOptions, typeof isFaculty][] = [
  ['an Instructor of an ordinary course is a member of faculty', { course: 'trade', roles: ['Instructor'] }, isFaculty],
  ['an unconfirmed Instructor of a marked course is a member of faculty', { roles: ['Instructor'] }, isFaculty],
  ['a Learner of a marked course is a member of faculty', { roles: ['Learner'] }, isFaculty],
  ['a TeachingAssistant of a marked course is a member of faculty', { roles: ['TeachingAssistant'] }, isFaculty],
  ['and so is one of whom Canvas says Instructor too', { roles: ['Instructor', 'TeachingAssistant'] }, isFaculty],
  ['a student of an ordinary course is a viewer', { course: 'trade', roles: ['Learner'] }, isViewer],
  [
    'a TeachingAssistant of an ordinary course is a viewer',
    { course: 'trade', roles: ['TeachingAssistant'] },
    isViewer,
  ],
  [
    'and so is one of whom Canvas says Instructor too, in an ordinary course',
    { course: 'trade', roles: ['Instructor', 'TeachingAssistant'] },
    isViewer,
  ],
  [
    'an administrator of the LMS who is in no course is a viewer',
    { course: null, roles: [], administrator: true },
    isViewer,
  ],
  ['and so is one who looks into a marked course', { roles: ['Administrator'], administrator: true }, isViewer],
  ['an observer of a marked course is a viewer', { roles: ['Mentor'] }, isViewer],
  [
    'an Instructor of a copy of a marked course is a member of faculty',
    { course: 'copy of facdev', roles: ['Instructor'] },
    isFaculty,
  ],
  ['and its students are viewers', { course: 'copy of facdev', roles: ['Learner'] }, isViewer],
]

t.test('what a launch makes of somebody', async t => {
  const w = await world(t)
  const { amara } = await people(w)
  for (const [name, options, is] of cases)
    await t.test(name, async t => is(t, { w, who: await w.launch({ sub: name }, options), other: amara }))
})

const confirm = `mutation ($courseId: ID!, $personId: ID!) { confirmCoordinator(input: { courseId: $courseId, personId: $personId }) {
  course { coordinators { person { name } } candidates { totalCount } } refusal { code } } }`
const mark = `mutation ($courseId: ID!) { markCourse(input: { courseId: $courseId }) { course { course { marked } coordinators { person { id } } } refusal { code } } }`
const unmark = `mutation ($courseId: ID!) { unmarkCourse(input: { courseId: $courseId }) { course { course { marked } } refusal { code } } }`

t.test(
  'a confirmed Instructor of a marked course leads it, reaches only those who launched there, and only from there',
  async t => {
    const w = await world(t)
    const { amara, bilal, olga } = await people(w)
    const ines = await w.launch({ sub: 'ines', name: 'Ines Duarte' }, { roles: ['Instructor'] })
    const elsewhere = await w.launch({ sub: 'tariq', name: 'Tariq Aziz' }, { course: 'trade', roles: ['Instructor'] })
    const assistant = await w.launch({ sub: 'ana' }, { roles: ['Instructor', 'TeachingAssistant'] })
    const courseId = w.course
    for (const candidate of [assistant, elsewhere, amara])
      t.match(await olga.ask(confirm, { courseId, personId: candidate.personId }), {
        confirmCoordinator: { refusal: { code: 'CANDIDATE_NOT_FOUND' } },
      })
    t.match(await olga.ask(confirm, { courseId, personId: ines.personId }), {
      confirmCoordinator: {
        course: { coordinators: [{ person: { name: 'Ines Duarte' } }], candidates: { totalCount: 0 } },
      },
    })
    t.match(await olga.ask(confirm, { courseId, personId: ines.personId }), {
      confirmCoordinator: { refusal: { code: 'ALREADY_CONFIRMED' } },
    })

    const seen = await ines.ask<Sight>(sight, { other: amara.personId })
    t.match(seen.viewer, {
      roles: ['faculty'],
      viewerCanSeePeople: true,
      viewerCanReview: true,
      leadsCourses: [{ title: 'facdev', marked: true }],
      ...cannot,
    })
    t.same(seen.others, { personId: amara.personId })
    const names = seen.people.edges.map(({ node }) => node.name)
    t.ok(names.includes('Amara Okafor') && names.includes('Bilal Haddad'))
    t.notOk(names.includes('Tariq Aziz'), 'who never launched there is out of reach')
    t.same((await ines.ask<Sight>(sight, { other: elsewhere.personId })).others, null)
    t.same(await tried(w, ines), ofFaculty, 'nor is the school theirs')

    const fromTrade = await w.launch({ sub: 'ines', name: 'Ines Duarte' }, { course: 'trade', roles: ['Instructor'] })
    await isFaculty(t, { w, who: fromTrade, other: bilal })
  },
)

t.test('unmarking ends all authority at once; marking again confirms nobody', async t => {
  const w = await world(t)
  const { amara, chenWei, olga } = await people(w)
  const ines = await w.launch({ sub: 'ines' }, { roles: ['Instructor'] })
  const courseId = w.course
  await olga.ask(confirm, { courseId, personId: ines.personId })
  t.ok((await ines.ask<Sight>(sight, { other: amara.personId })).others)

  t.match(await olga.ask(unmark, { courseId }), { unmarkCourse: { course: { course: { marked: false } } } })
  await isFaculty(t, { w, who: ines, other: amara })
  await isViewer(t, { w, who: chenWei, other: amara })
  t.match(await olga.ask(unmark, { courseId }), { unmarkCourse: { refusal: { code: 'COURSE_NOT_FOUND' } } })

  t.match(await olga.ask(mark, { courseId }), {
    markCourse: { course: { course: { marked: true }, coordinators: [] } },
  })
  t.match(await olga.ask(mark, { courseId }), { markCourse: { refusal: { code: 'ALREADY_MARKED' } } })
  await isFaculty(t, { w, who: ines, other: amara })
  await isFaculty(t, { w, who: chenWei, other: amara })
})

const end = `mutation ($courseId: ID!, $personId: ID!) { endCoordinator(input: { courseId: $courseId, personId: $personId }) {
  course { coordinators { person { id } } candidates { totalCount } } refusal { code } } }`

t.test('an operator takes a confirmation back, of the school alone', async t => {
  const w = await world(t)
  const { amara, noor, olga } = await people(w)
  const ines = await w.launch({ sub: 'ines' }, { roles: ['Instructor'] })
  const where = { courseId: w.course, personId: ines.personId }
  await olga.ask(confirm, where)
  t.match(await olga.ask(end, where), {
    endCoordinator: { course: { coordinators: [], candidates: { totalCount: 1 } } },
  })
  await isFaculty(t, { w, who: ines, other: amara })
  t.match(await olga.ask(end, where), { endCoordinator: { refusal: { code: 'COORDINATOR_NOT_FOUND' } } })
  const theirs = (await noor.ask<{ viewer: { course: { id: string } } }>('{ viewer { course { id } } }')).viewer.course
    .id
  t.match(await olga.ask(mark, { courseId: theirs }), { markCourse: { refusal: { code: 'COURSE_NOT_FOUND' } } })
})

t.test('the first visit is done once it was gone through or put off; a viewer has none', async t => {
  const w = await world(t)
  const { amara } = await people(w)
  const done = '{ viewer { firstVisitDone } }'
  const finish = 'mutation { finishFirstVisit(input: { later: true }) { viewer { firstVisitDone } refusal { code } } }'
  t.same(await amara.ask(done), { viewer: { firstVisitDone: false } })
  t.match(await amara.ask(finish), { finishFirstVisit: { viewer: { firstVisitDone: true } } })
  t.match(await amara.ask(finish), { finishFirstVisit: { viewer: { firstVisitDone: true } } }, 'said again')
  t.same(await (await w.launch({ sub: 'amara' })).ask(done), { viewer: { firstVisitDone: true } })
})
