import t from 'tap'
import type { Launch } from '../../lti/launch-types.ts'
import { decideArrival, type Arrival, type Known } from '../../server/people/decide-arrival.ts'

const now = new Date('2026-11-24T02:00:00Z')
const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
const trade = { contextId: '2', title: 'Trade', label: 'T1', kind: 'course' } as const
const knownTrade = { id: 'course-id', title: 'Trade', label: 'T1', lastSeenAt: before(5) }
const amara = { id: 'identity-id', personId: 'amara-id' }
const nobody: Known = { identity: null, course: null }

function launch(changes: { sub?: string | null; course?: Launch['course']; bound?: boolean }): Launch {
  const { sub = 'amara', course = trade, bound = true } = changes
  return { person: { sub }, course, deployment: { id: 'deployment-id', bound }, launchedAt: now } as Launch
}
const greet = { do: 'greet', personId: 'amara-id', identityId: 'identity-id' } as const
const record = { do: 'record' } as const

const cases: [string, Launch, Known, Arrival][] = [
  [
    'somebody never seen, from a course never seen',
    launch({}),
    nobody,
    { person: record, course: record, enrols: true },
  ],
  [
    'somebody known, from a course seen a moment ago',
    launch({}),
    { identity: amara, course: knownTrade },
    { person: greet, course: { do: 'keep', id: 'course-id' }, enrols: true },
  ],
  [
    'the course was not seen for an hour',
    launch({}),
    { identity: amara, course: { ...knownTrade, lastSeenAt: before(61) } },
    { person: greet, course: { do: 'update', id: 'course-id' }, enrols: true },
  ],
  [
    'the course has a new title',
    launch({ course: { ...trade, title: 'International trade' } }),
    { identity: amara, course: knownTrade },
    { person: greet, course: { do: 'update', id: 'course-id' }, enrols: true },
  ],
  [
    'a launch without a title takes none away',
    launch({ course: { ...trade, title: null, label: null } }),
    { identity: amara, course: knownTrade },
    { person: greet, course: { do: 'keep', id: 'course-id' }, enrols: true },
  ],
  [
    'from outside any course',
    launch({ course: null }),
    { identity: amara, course: null },
    { person: greet, course: { do: 'none' }, enrols: false },
  ],
  [
    'from a Canvas account, which is no course',
    launch({ course: { ...trade, kind: 'account' } }),
    nobody,
    { person: record, course: { do: 'none' }, enrols: false },
  ],
  [
    'from a deployment that nobody has confirmed: known, but what the LMS says of them counts for nothing',
    launch({ bound: false }),
    nobody,
    { person: record, course: record, enrols: false },
  ],
  [
    'without sub: nobody in particular, enrolled nowhere',
    launch({ sub: null }),
    { identity: null, course: knownTrade },
    { person: { do: 'record-anonymous' }, course: { do: 'none' }, enrols: false },
  ],
]
for (const [name, given, known, wanted] of cases)
  t.test(`arrival: ${name}`, async t => t.same(decideArrival(given, known), wanted))
