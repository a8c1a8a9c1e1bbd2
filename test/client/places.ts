// Where the bar leads, and which place a page belongs to.
import t from 'tap'
import { groupsFor, placeOf, type Viewer } from '../../client/places.ts'

const amara: Viewer = {
  roles: ['faculty'],
  viewerCanSeePeople: false,
  viewerCanSetUp: false,
  viewerCanPlanSessions: false,
  viewerCanInviteGuests: false,
  openAssignments: 0,
}
const cora: Viewer = {
  ...amara,
  roles: ['faculty', 'coordinator'],
  viewerCanSeePeople: true,
  viewerCanPlanSessions: true,
  viewerCanInviteGuests: true,
}
const told = (viewer: Viewer) =>
  groupsFor(viewer).map(({ name, places }) => [name, places.map(({ path }) => path).join(' ')].join(': '))

t.test('a teacher’s few places stand side by side, a coordinator’s in groups', async t => {
  t.strictSame(told(amara), [
    'nav.gaps: /gaps',
    'nav.learning: /modules',
    'nav.evidence: /evidence',
    'nav.seats: /seats',
  ])
  t.equal(
    told({ ...amara, openAssignments: 2, roles: ['faculty', 'rater'] }).length,
    6,
    'also with something to be done and to be judged',
  )
  t.strictSame(told({ ...cora, viewerCanSetUp: true }), [
    'nav.own: /gaps /modules /evidence /seats',
    'nav.people: /people /cohorts /record /import',
    'nav.review: /review',
    'nav.training: /written /assignments',
    'nav.sessions: /planned /demand /owed /practitioners /rooms',
    'nav.setUp: /set-up',
  ])
  const names = groupsFor(cora).flatMap(({ name, places }) => [name, ...places.map(({ name }) => name)])
  t.equal(names.filter(name => name === 'nav.review').length, 2, 'a group of one page is that page')
  t.equal(new Set(names).size, names.length - 1, 'nothing else is called the same')
  t.strictSame(told({ ...amara, roles: [] }), [], 'a viewer has nowhere to go')
})

t.test('a page below a place, or about it, belongs to it', async t => {
  t.equal(placeOf('/planned/1/people'), '/planned')
  t.equal(placeOf('/assign/1'), '/assignments')
  t.equal(placeOf('/modules/1/2'), '/modules')
  for (const deed of ['write', 'approval', 'preview/3']) t.equal(placeOf(`/modules/1/${deed}`), '/written')
  const places = groupsFor(cora).flatMap(({ places }) => places)
  t.notOk(
    places.some(({ path }) => path === placeOf('/me')),
    'one’s account stands elsewhere',
  )
})
