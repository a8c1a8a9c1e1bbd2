import t from 'tap'
import { inSchool } from '../../server/base/database.ts'
import { people, world } from '../support/world.ts'

const connection = (node: string) => `{ totalCount pageInfo { hasNextPage endCursor } edges { node { ${node} } } }`
const person = 'person { id name }'
const course = `course { id title marked } lmsName peopleCount candidates ${connection(person)} coordinators { ${person} confirmedBy { name } }`
const page = `query ($search: String, $first: Int, $after: String) { setUp {
  school { name zone } checklist { code done }
  courses(search: $search, first: $first, after: $after) ${connection(course)}
  grants ${connection(`id role ${person} givenBy { name } endsAt`)}
  appointees(search: $search, first: $first, after: $after) ${connection(`${person} lmsNames`)}
  deployments ${connection('id state platformName ofThisVisit')} } }`

interface SetUpPage {
  setUp: {
    courses: { edges: { node: { course: { id: string; title: string } } }[]; pageInfo: { endCursor: string } }
    grants: { edges: { node: { id: string; role: string } }[] }
    deployments: { edges: { node: { id: string } }[] }
  }
}

t.test('Olga sees what is set up; nobody else does, whatever else they may do', async t => {
  const w = await world(t)
  const { amara, cora, noor, olga } = await people(w)
  await w.launch({ sub: 'ines', name: 'Ines Duarte' }, { roles: ['Instructor'] })
  await w.launch({ sub: 'amara', name: 'Amara Okafor' }, { course: 'Trade', roles: ['Instructor'] })
  t.match(await olga.ask(page), {
    setUp: {
      school: { name: 'Our school', zone: 'Asia/Shanghai' },
      checklist: [
        { code: 'platformConnected', done: true },
        { code: 'deploymentBound', done: true },
        { code: 'frameworkThere', done: true },
        { code: 'courseMarked', done: true },
        { code: 'coordinatorThere', done: true },
        { code: 'facultyLaunched', done: true },
      ],
      courses: {
        totalCount: 2,
        edges: [
          {
            node: {
              course: { title: 'facdev', marked: true },
              lmsName: 'Our school',
              peopleCount: 7,
              candidates: { totalCount: 1, edges: [{ node: { person: { name: 'Ines Duarte' } } }] },
              coordinators: [],
            },
          },
          { node: { course: { title: 'Trade', marked: false }, peopleCount: 1, candidates: { totalCount: 0 } } },
        ],
      },
      grants: { totalCount: 2, edges: [{ node: { person: { name: 'Cora Lindgren' }, givenBy: null } }, {}] },
      appointees: { totalCount: 7, edges: [{ node: { person: { name: 'Amara Okafor' }, lmsNames: ['Our school'] } }] },
      deployments: { totalCount: 1, edges: [{ node: { state: 'bound', ofThisVisit: true } }] },
    },
  })
  for (const other of [amara, cora, noor]) t.same(await other.ask(page), { setUp: null })
})

t.test('a long list is read in parts and searched, and its length costs no further statement', async t => {
  const w = await world(t)
  const { olga } = await people(w)
  const statements = async () => {
    w.statements()
    const answer = await olga.ask<SetUpPage>(page, { first: 50 })
    return { answer, count: w.statements().length }
  }
  await statements() // the framework is read once
  const few = await statements()
  for (const title of ['Law', 'Logistics', 'Marketing', 'Trade'])
    await w.launch({ sub: `teacher of ${title}`, name: `Dr ${title}` }, { course: title, roles: ['Instructor'] })
  const many = await statements()
  t.equal(many.count, few.count)
  t.equal(many.answer.setUp.courses.edges.length, 5)

  const titles = ({ setUp }: SetUpPage) => setUp.courses.edges.map(({ node }) => node.course.title)
  const first = await olga.ask<SetUpPage>(page, { first: 2 })
  t.same(titles(first), ['facdev', 'Law'], 'marked ones first')
  const after = first.setUp.courses.pageInfo.endCursor
  t.same(titles(await olga.ask<SetUpPage>(page, { first: 2, after })), ['Logistics', 'Marketing'])
  t.match(await olga.ask(page, { search: 'LAW' }), {
    setUp: {
      courses: { totalCount: 1, edges: [{ node: { course: { title: 'Law' } } }] },
      appointees: { totalCount: 1, edges: [{ node: { person: { name: 'Dr Law' } } }] },
    },
  })
  t.match(await olga.ask(page, { search: 'nobody' }), { setUp: { appointees: { totalCount: 0, edges: [] } } })
})

const grant = `mutation ($personId: ID!, $role: GrantedRole!, $endsAt: DateTime) { grantRole(input: { personId: $personId, role: $role, endsAt: $endsAt }) {
  grant { id role person { name } givenBy { name } endsAt } refusal { code } } }`
const end = `mutation ($grantId: ID!) { endGrant(input: { grantId: $grantId }) { grant { endedAt } refusal { code } } }`
const roles = '{ viewer { roles viewerCanSetUp viewerCanReview viewerCanEditFramework viewerCanLearn } }'

t.test(
  'Olga makes Bilal a rater until Friday and another operator; the last operator cannot end themselves',
  async t => {
    const w = await world(t)
    const { bilal, cora, noor, olga } = await people(w)
    const endsAt = '2026-11-24T10:00:00.000Z'
    const input = { personId: bilal.personId, role: 'rater', endsAt }
    t.match(await cora.ask(grant, input), { grantRole: { refusal: { code: 'OPERATORS_ONLY' } } })
    t.match(await olga.ask(grant, input), {
      grantRole: {
        grant: { role: 'rater', person: { name: 'Bilal Haddad' }, givenBy: { name: 'Olga Petrova' }, endsAt },
      },
    })
    t.match(await olga.ask(grant, input), { grantRole: { refusal: { code: 'ALREADY_GRANTED' } } })
    t.match(await olga.ask(grant, { ...input, personId: noor.personId }), {
      grantRole: { refusal: { code: 'PERSON_NOT_FOUND' } },
    })
    t.match(await olga.ask(grant, { ...input, role: 'coordinator', endsAt: '2026-11-23T10:00:00Z' }), {
      grantRole: { refusal: { code: 'END_IN_THE_PAST' } },
    })
    t.match(await bilal.ask(roles), { viewer: { roles: ['rater', 'faculty'], viewerCanReview: true } })
    w.clock.now = new Date(endsAt)
    const again = await w.launch({ sub: 'bilal', name: 'Bilal Haddad' })
    t.match(await again.ask(roles), { viewer: { roles: ['faculty'], viewerCanReview: false } }, 'it ended by itself')

    const operator = await w.launch({ sub: 'olga', name: 'Olga Petrova' })
    const { setUp } = await operator.ask<SetUpPage>(page)
    const own = setUp.grants.edges.find(({ node }) => node.role === 'operator')!.node.id
    t.match(await operator.ask(end, { grantId: own }), { endGrant: { refusal: { code: 'LAST_OPERATOR' } } })
    t.match(await operator.ask(roles), { viewer: { viewerCanSetUp: true } }, 'the refusal undid it')
    await operator.ask(grant, { personId: cora.personId, role: 'operator', endsAt: '2026-11-25T10:00:00Z' })
    t.match(
      await operator.ask(end, { grantId: own }),
      { endGrant: { refusal: { code: 'LAST_OPERATOR' } } },
      'tomorrow there would be none',
    )
    await operator.ask(grant, { personId: bilal.personId, role: 'operator' })
    t.match(await again.ask(end, { grantId: own }), { endGrant: { grant: { endedAt: w.clock.now.toISOString() } } })
    t.match(await operator.ask(roles), { viewer: { viewerCanSetUp: false, viewerCanLearn: true } })
    t.match(await again.ask(end, { grantId: own }), { endGrant: { refusal: { code: 'GRANT_NOT_FOUND' } } })
  },
)

const change = `mutation ($lmsRole: String!, $standing: CourseStanding!, $marked: Boolean!) {
  changeCourseRole(input: { marked: $marked, lmsRole: $lmsRole, standing: $standing }) { courseRole { standing byDefault } refusal { code } } }`

t.test('a school counts its assistants of ordinary courses as faculty, and takes it back', async t => {
  const w = await world(t)
  const { cora, olga } = await people(w)
  const assistant = await w.launch({ sub: 'tariq' }, { course: 'Trade', roles: ['TeachingAssistant', 'Instructor'] })
  t.match(await assistant.ask(roles), { viewer: { roles: ['viewer'] } })
  const asFaculty = { marked: false, lmsRole: 'TeachingAssistant', standing: 'faculty' }
  t.match(await cora.ask(change, asFaculty), { changeCourseRole: { refusal: { code: 'OPERATORS_ONLY' } } })
  t.match(await olga.ask(change, asFaculty), {
    changeCourseRole: { courseRole: { standing: 'faculty', byDefault: false } },
  })
  t.match(await assistant.ask(roles), { viewer: { roles: ['faculty'] } })
  const table = await olga.ask<{ setUp: { courseRoles: { lmsRole: string; marked: boolean; byDefault: boolean }[] } }>(
    '{ setUp { courseRoles { lmsRole marked standing byDefault } } }',
  )
  t.equal(table.setUp.courseRoles.length, 20)
  t.match(
    table.setUp.courseRoles.filter(({ byDefault }) => !byDefault),
    [{ lmsRole: 'TeachingAssistant', marked: false, standing: 'faculty' }],
  )
  t.match(await olga.ask(change, { ...asFaculty, standing: 'viewer' }), {
    changeCourseRole: { courseRole: { byDefault: true } },
  })
  t.match(await assistant.ask(roles), { viewer: { roles: ['viewer'] } })
  t.match(await olga.ask(change, { marked: true, lmsRole: 'Learner', standing: 'candidate' }), {
    changeCourseRole: { refusal: { code: 'STANDING_NOT_POSSIBLE' } },
  })
  t.match(await olga.ask(change, { ...asFaculty, lmsRole: 'Rector' }), {
    changeCourseRole: { refusal: { code: 'LMS_ROLE_UNKNOWN' } },
  })
})

const changeSchool = `mutation ($name: String, $zone: String) { changeSchool(input: { name: $name, zone: $zone }) {
  school { name zone } refusal { code } } }`

t.test('Olga gives the school its name and zone', async t => {
  const w = await world(t)
  const { amara, cora, noor, olga } = await people(w)
  t.match(await cora.ask(changeSchool, { name: 'Mine' }), { changeSchool: { refusal: { code: 'OPERATORS_ONLY' } } })
  t.match(await olga.ask(changeSchool, { name: ' Harbour University ' }), {
    changeSchool: { school: { name: 'Harbour University', zone: 'Asia/Shanghai' } },
  })
  t.match(await olga.ask(changeSchool, { zone: 'Asia/Almaty' }), {
    changeSchool: { school: { name: 'Harbour University', zone: 'Asia/Almaty' } },
  })
  for (const zone of ['Atlantis/Capital', '+08:00', ''])
    t.match(await olga.ask(changeSchool, { zone }), { changeSchool: { refusal: { code: 'ZONE_UNKNOWN' } } })
  t.match(await olga.ask(changeSchool, { name: ' ' }), { changeSchool: { refusal: { code: 'SCHOOL_NAME_EMPTY' } } })
  t.match(await amara.ask('{ viewer { schoolName } }'), { viewer: { schoolName: 'Harbour University' } })
  t.match(await noor.ask('{ viewer { schoolName } }'), { viewer: { schoolName: 'Another school' } })
})

t.test('what is no identifier is refused as what is not there', async t => {
  const w = await world(t)
  const { olga } = await people(w)
  const refusals: Record<string, string> = {
    'markCourse(input: { courseId: "x" })': 'COURSE_NOT_FOUND',
    'unmarkCourse(input: { courseId: "x" })': 'COURSE_NOT_FOUND',
    'confirmCoordinator(input: { courseId: "x", personId: "x" })': 'CANDIDATE_NOT_FOUND',
    'endCoordinator(input: { courseId: "x", personId: "x" })': 'COORDINATOR_NOT_FOUND',
    'grantRole(input: { personId: "x", role: rater })': 'PERSON_NOT_FOUND',
    'endGrant(input: { grantId: "x" })': 'GRANT_NOT_FOUND',
    'admitDeployment(input: { deploymentId: "x", admit: true })': 'DEPLOYMENT_NOT_FOUND',
    'undoLinking(input: { linkId: "x" })': 'LINK_NOT_FOUND',
  }
  for (const [asked, code] of Object.entries(refusals))
    t.match(await olga.ask(`mutation { done: ${asked} { refusal { code } } }`), { done: { refusal: { code } } }, asked)
})

const candidates = `query ($id: ID!, $after: String) { setUp { course(id: $id) { candidates(first: 2, after: $after) ${connection(person)} } } }`

t.test('whom Olga may confirm in a course she reads part by part; another school’s course is none', async t => {
  const w = await world(t)
  const { cora, olga } = await people(w)
  for (const sub of ['ines', 'jun', 'kofi', 'lena', 'mira']) {
    w.clock.now = new Date(w.clock.now.getTime() + 60_000)
    await w.launch({ sub, name: sub }, { roles: ['Instructor'] })
  }
  const partAfter = async (after: string | null): Promise<Candidates> => {
    const { setUp } = await olga.ask<{ setUp: { course: { candidates: Candidates } } }>(candidates, {
      id: w.course,
      after,
    })
    return setUp.course.candidates
  }
  const first = await partAfter(null)
  const second = await partAfter(first.pageInfo.endCursor)
  const third = await partAfter(second.pageInfo.endCursor)
  t.match(
    [first, second, third],
    [true, true, false].map(hasNextPage => ({ totalCount: 5, pageInfo: { hasNextPage } })),
  )
  const seen = [first, second, third].flatMap(({ edges }) => edges.map(({ node }) => node.person.name))
  t.same(seen, ['mira', 'lena', 'kofi', 'jun', 'ines'], 'who was launched last comes first')
  t.same(await cora.ask(candidates, { id: w.course }), { setUp: null })
  for (const id of [w.here.schoolId, 'facdev']) t.same(await olga.ask(candidates, { id }), { setUp: { course: null } })
  const theirs = await inSchool(w.db, w.elsewhere.schoolId, db => db.selectFrom('course').select('id').execute())
  t.same(await olga.ask(candidates, { id: theirs[0]!.id }), { setUp: { course: null } })
})

interface Candidates {
  edges: { node: { person: { name: string } } }[]
  pageInfo: { endCursor: string; hasNextPage: boolean }
  totalCount: number
}
