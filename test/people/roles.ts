import t from 'tap'
import type { CourseRole } from '../../lti/launch-types.ts'
import { rolesOf, startOf, type Standing } from '../../server/people/roles.ts'

const course = (roles: CourseRole[], rest: { marked?: boolean; confirmed?: boolean } = {}) => ({
  courseId: 'c1',
  marked: rest.marked ?? false,
  confirmed: rest.confirmed ?? false,
  roles,
})
const standing = (changes: Partial<Standing>): Standing => ({
  enrolments: [],
  grants: [],
  here: null,
  changes: {},
  ...changes,
})
/** From the course itself, in it. */
const at = (...args: Parameters<typeof course>): Standing =>
  standing({ enrolments: [course(...args)], here: { courseId: 'c1', roles: args[0] } })
const marked = { marked: true }

const cases: [string, Standing, string[], string[]][] = [
  ['an Instructor of an ordinary course is faculty', at(['Instructor']), ['faculty'], []],
  ['a student of an ordinary course is a viewer', at(['Learner']), ['viewer'], []],
  ['a teaching assistant of an ordinary course is a viewer', at(['TeachingAssistant', 'Instructor']), ['viewer'], []],
  ['a designer of an ordinary course is a viewer', at(['ContentDeveloper']), ['viewer'], []],
  ['somebody without a role is a viewer', at([], marked), ['viewer'], []],
  ['a Learner of a marked course is faculty', at(['Learner'], marked), ['faculty'], []],
  ['a teaching assistant of a marked course is faculty', at(['TeachingAssistant'], marked), ['faculty'], []],
  ['an unconfirmed Instructor of a marked course is faculty', at(['Instructor'], marked), ['faculty'], []],
  [
    'a confirmed Instructor of a marked course leads its cohort',
    at(['Instructor'], { marked: true, confirmed: true }),
    ['faculty'],
    ['c1'],
  ],
  [
    'whom the operator confirmed leads no more when the course is unmarked',
    at(['Instructor'], { marked: false, confirmed: true }),
    ['faculty'],
    [],
  ],
  ['nor when the LMS now says Learner', at(['Learner'], { marked: true, confirmed: true }), ['faculty'], []],
  [
    'nor an assistant, of whom Canvas says Instructor too',
    at(['Instructor', 'TeachingAssistant'], { marked: true, confirmed: true }),
    ['faculty'],
    [],
  ],
  [
    'nor from another course',
    standing({
      enrolments: [course(['Instructor'], { marked: true, confirmed: true })],
      here: { courseId: 'c2', roles: ['Instructor'] },
    }),
    ['faculty'],
    [],
  ],
  [
    'nor by another of their identities: the one of this visit counts',
    standing({
      enrolments: [course(['Instructor'], { marked: true, confirmed: true })],
      here: { courseId: 'c1', roles: ['Learner'] },
    }),
    ['faculty'],
    [],
  ],
  ['an observer of a marked course is a viewer', at(['Mentor'], marked), ['viewer'], []],
  ['a manager of a marked course is a viewer', at(['Manager'], marked), ['viewer'], []],
  ['an administrator of a marked course is a viewer', at(['Administrator'], marked), ['viewer'], []],
  [
    'faculty in one course is faculty everywhere',
    standing({ enrolments: [{ ...course(['Instructor']), courseId: 'c2' }, course(['Learner'])] }),
    ['faculty'],
    [],
  ],
  ['a grant counts from anywhere', standing({ grants: ['operator'] }), ['operator'], []],
  ['a grant does not make faculty', at(['Learner']), ['viewer'], []],
  [
    'a school may count its observers as faculty',
    { ...at(['Mentor'], marked), changes: { 'role.marked.Mentor': 'faculty' } },
    ['faculty'],
    [],
  ],
  [
    'a school may count its assistants of ordinary courses as faculty',
    { ...at(['TeachingAssistant', 'Instructor']), changes: { 'role.ordinary.TeachingAssistant': 'faculty' } },
    ['faculty'],
    [],
  ],
  [
    'and Instructors of ordinary courses as viewers',
    { ...at(['Instructor']), changes: { 'role.ordinary.Instructor': 'viewer' } },
    ['viewer'],
    [],
  ],
]
for (const [name, given, roles, leads] of cases) {
  t.test(`roles: ${name}`, async t => {
    const found = rolesOf(given)
    t.same([[...found.roles], found.leadsCourseIds], [roles, leads])
  })
}

t.test('everybody begins where their work is', async t => {
  const start = (roles: Parameters<typeof startOf>[0]['roles'], leadsCourseIds: string[] = [], done = true) =>
    startOf({ roles, leadsCourseIds, leadsCohortIds: [] }, done)
  t.equal(start(new Set(['faculty']), [], false), 'first-visit')
  t.equal(start(new Set(['faculty'])), 'gaps')
  t.equal(start(new Set(['faculty']), ['c1'], false), 'people')
  t.equal(start(new Set(['faculty', 'coordinator'])), 'people')
  t.equal(start(new Set(['faculty', 'operator']), [], false), 'set-up', 'who runs the LMS is not asked what they teach')
  t.equal(start(new Set(['rater'])), 'review')
  t.equal(start(new Set(['viewer'])), 'welcome')
})
