import t from 'tap'
import type { Launch } from '../../lti/launch-types.ts'
import { decideArrival, type Arrival } from '../../server/people/decide-arrival.ts'

const trade = { contextId: '2', title: 'Trade', label: 'T1', kind: 'course' } as const

function launch(changes: { sub?: string | null; course?: Launch['course']; bound?: boolean }): Launch {
  const { sub = 'amara', course = trade, bound = true } = changes
  return { person: { sub }, course, deployment: { id: 'deployment-id', bound } } as Launch
}

const cases: [string, Launch, Arrival][] = [
  ['from a course', launch({}), { anonymous: false, course: trade, enrols: true }],
  ['from outside any course', launch({ course: null }), { anonymous: false, course: null, enrols: false }],
  [
    'from a Canvas account, which is no course',
    launch({ course: { ...trade, kind: 'account' } }),
    { anonymous: false, course: null, enrols: false },
  ],
  [
    'from a deployment that nobody has confirmed: known, but what the LMS says of them counts for nothing',
    launch({ bound: false }),
    { anonymous: false, course: trade, enrols: false },
  ],
  [
    'without sub: nobody in particular, enrolled nowhere',
    launch({ sub: null }),
    { anonymous: true, course: null, enrols: false },
  ],
]
for (const [name, given, wanted] of cases) t.test(`arrival: ${name}`, async t => t.same(decideArrival(given), wanted))
