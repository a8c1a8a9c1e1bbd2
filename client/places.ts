// Where somebody can go, in the order of the bar. A few pages stand side by side; many stand in groups, of which the one that is open shows its pages.

export interface Viewer {
  roles: readonly string[]
  viewerCanSeePeople: boolean
  viewerCanSetUp: boolean
  viewerCanPlanSessions: boolean
  viewerCanInviteGuests: boolean
  openAssignments: number
}

const named = <Name extends string>(name: Name, path: string) => ({ name, path })

/** The first page of each is where it leads. */
const all = [
  {
    name: 'nav.own',
    places: (viewer: Viewer) => [
      ...when(viewer.openAssignments > 0, named('nav.plan', '/plan')),
      ...when(
        viewer.roles.includes('faculty'),
        named('nav.gaps', '/gaps'),
        named('nav.learning', '/modules'),
        named('nav.evidence', '/evidence'),
        // whoever plans sessions has two pages of them
        named(viewer.viewerCanPlanSessions ? 'nav.bookSeat' : 'nav.seats', '/seats'),
      ),
    ],
  },
  {
    name: 'nav.people',
    places: (viewer: Viewer) =>
      when(
        viewer.viewerCanSeePeople,
        named('nav.teachers', '/people'),
        named('nav.cohorts', '/cohorts'),
        named('nav.record', '/record'),
        named('nav.import', '/import'),
      ),
  },
  {
    name: 'nav.review',
    places: (viewer: Viewer) =>
      when(viewer.viewerCanSeePeople || viewer.roles.includes('rater'), named('nav.review', '/review')),
  },
  {
    name: 'nav.training',
    places: (viewer: Viewer) =>
      when(viewer.viewerCanSeePeople, named('nav.written', '/written'), named('nav.assignments', '/assignments')),
  },
  {
    name: 'nav.sessions',
    places: (viewer: Viewer) => [
      ...when(viewer.viewerCanPlanSessions, named('nav.planned', '/planned')),
      ...when(viewer.viewerCanPlanSessions, named('nav.demand', '/demand')),
      ...when(viewer.viewerCanPlanSessions, named('nav.owed', '/owed')),
      ...when(viewer.viewerCanInviteGuests, named('nav.guests', '/practitioners')),
      ...when(viewer.viewerCanPlanSessions, named('rooms.title', '/rooms')),
    ],
  },
  { name: 'nav.setUp', places: (viewer: Viewer) => when(viewer.viewerCanSetUp, named('nav.setUp', '/set-up')) },
] as const

type Place = ReturnType<(typeof all)[number]['places']>[number]

interface Group {
  name: (typeof all)[number]['name'] | Place['name']
  places: readonly Place[]
}

/** That many pages fit beside each other. */
const most = 6

export function groupsFor(viewer: Viewer): Group[] {
  const groups = all.map(({ name, places }): Group => ({ name, places: places(viewer) }))
  const places = groups.flatMap(({ places }) => places)
  if (places.length <= most) return places.map(alone)
  return groups
    .filter(({ places }) => places.length > 0)
    .map(group => (group.places.length === 1 ? alone(group.places[0]!) : group))
}

const alone = (place: Place): Group => ({ name: place.name, places: [place] })

/** The path of the place that a page belongs to: where a module is written, looked at and approved is among those of who writes, whatever its address. */
export function placeOf(path: string): string {
  if (/^\/modules\/.*\/(write|approval|preview)(\/|$)/.test(path)) return '/written'
  const [, first = ''] = path.split('/')
  return first === 'assign' ? '/assignments' : `/${first}`
}

function when<Places extends readonly unknown[]>(is: boolean, ...places: Places): Places[number][] {
  return is ? [...places] : []
}
