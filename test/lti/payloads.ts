import { readdirSync, readFileSync } from 'node:fs'
import t from 'tap'
import { claim } from '../../lti/claims.ts'
import type { Launch } from '../../lti/launch-types.ts'
import { attributeIn, tool, type Tool } from './tool.ts'

type Json = Record<string, unknown>

/** What real platforms send (Moodle 5.1 captured, Canvas composed after its source), and how each reads or why it is refused. */
const moodle: Record<string, object | string> = {
  admin: { courseRoles: ['Instructor'], administrator: true, person: { sub: '2', zone: null } },
  manager: { courseRoles: ['Instructor'], administrator: false },
  'nonediting-teacher': { courseRoles: ['Instructor'], administrator: false },
  student: {
    courseRoles: ['Learner'],
    person: {
      sub: '4',
      name: 'Fang Wang',
      givenName: 'Fang',
      familyName: 'Wang',
      email: 'faculty1@example.edu',
      zone: null,
    },
    course: { contextId: '2', title: 'Cross-border e-commerce teaching', label: 'CBEC101', kind: 'course' },
    resourceLinkId: '7',
    custom: { resource_id: 'plan-1', static_with_eq: 'a=b=c' },
    language: 'en',
    services: {
      lineItems: 'http://localhost:8081/mod/lti/services.php/2/lineitems?type_id=7',
      lineItem: 'http://localhost:8081/mod/lti/services.php/2/lineitems/11/lineitem?type_id=7',
      memberships: 'http://localhost:8081/mod/lti/services.php/CourseSection/2/bindings/7/memberships',
    },
  },
  'student-minimal-privacy': { person: { sub: '4', name: null, email: null }, services: { memberships: null } },
  'student-same-site-tool': 'TARGET_NOT_OURS',
  'student-ungraded-activity': { services: { lineItem: null } },
  'student-utf8-name-own-timezone': { person: { name: '伟 李', givenName: '伟', familyName: '李' } },
  teacher: { courseRoles: ['Instructor'] },
  'teacher-deeplinking': {
    message: 'deep-linking',
    deepLinking: { acceptMultiple: true },
    presentation: { returnUrl: null },
  },
  'teacher-submission-review': { message: 'submission-review', forUser: { sub: '4' } },
}

const jonas = { sub: '3479d1b9-0f16-5d01-8eb9-26e73b1203ea', email: 'jonas.lindqvist@pd.example' }
const account = { course: { kind: 'account' }, services: { lineItems: null, memberships: null } }
const chooser = {
  message: 'deep-linking',
  courseRoles: ['Instructor'],
  deepLinking: { acceptTypes: ['ltiResourceLink'] },
}
const canvas: Record<string, object | string> = {
  'account_navigation.account_admin': { ...account, administrator: true, courseRoles: [] },
  'account_navigation.subaccount_admin': { ...account, administrator: true, courseRoles: [] },
  'assignment.learner': { services: { lineItem: 'https://canvas.pd.example/api/lti/courses/31/line_items/9' } },
  'assignment.learner.privacy_anonymous': { person: { sub: jonas.sub, name: null, email: null } },
  'course_navigation.account_admin_not_enrolled': { administrator: true, courseRoles: [], course: { kind: 'course' } },
  'course_navigation.designer': { courseRoles: ['ContentDeveloper'] },
  'course_navigation.instructor': { courseRoles: ['Instructor'], administrator: false },
  'course_navigation.learner': {
    courseRoles: ['Learner'], // and Instructor of the institution: that is none here
    administrator: false,
    person: { ...jonas, name: 'Jonas Lindqvist', zone: 'Europe/Berlin', highContrast: false, test: false },
    course: { title: 'Formative Assessment Cohort 7', label: 'PD-2026-07', kind: 'course' },
    presentation: { target: 'iframe' },
  },
  'course_navigation.learner.course_level_deployment': { courseRoles: ['Learner'] },
  'course_navigation.learner.privacy_email_only': { person: { ...jonas, name: null } },
  'course_navigation.learner.privacy_name_only': { person: { name: 'Jonas Lindqvist', email: null } },
  'course_navigation.observer': { courseRoles: ['Mentor'] },
  'course_navigation.public_course_visitor': 'PERSON_MISSING',
  'course_navigation.student_view': { person: { test: true }, courseRoles: ['Learner'] },
  'course_navigation.ta': { courseRoles: ['Instructor', 'TeachingAssistant'] },
  'deep_linking.assignment_selection': { ...chooser, deepLinking: { acceptMultiple: false } },
  'deep_linking.course_assignments_menu': chooser,
  'deep_linking.editor_button': {
    ...chooser,
    deepLinking: { acceptTypes: ['link', 'file', 'html', 'ltiResourceLink', 'image'] },
  },
  'deep_linking.link_selection': chooser,
  'deep_linking.module_menu_modal': { ...chooser, deepLinking: { autoCreate: true } },
  'global_navigation.teacher': { ...account, courseRoles: [] },
  'quirk.mixed_scheme_lineitems': {
    services: { lineItems: 'https://canvas.pd.example/api/lti/courses/31/line_items' },
  },
  'user_navigation.teacher': { ...account, courseRoles: [] },
}

const read = (lms: string, name: string): Json =>
  JSON.parse(readFileSync(`test/data/${lms}/${name}.json`, 'utf8')) as Json

async function launchAs(world: Tool, payload: Json, login: Json) {
  world.clock.now = new Date((Number(payload['iat']) + 5) * 1000)
  await world.db
    .updateTable('platform')
    .set({ client_id: String(payload['aud']) })
    .execute()
  const deploymentId = payload[claim.deploymentId]
  const begun = await world.login({ ...login, client_id: payload['aud'], lti_deployment_id: deploymentId })
  const proof = begun.status === 200 ? attributeIn(begun.html, 'data-proof') : undefined
  return world.launch(begun, world.platform.sign({ ...payload, nonce: begun.nonce }), { proof })
}

const lmses = {
  moodle: {
    expected: moodle,
    publicUrl: 'http://127.0.0.1:3901',
    platform: { issuer: 'http://localhost:8081', authorizationUrl: 'http://localhost:8081/mod/lti/auth.php' },
    login: {},
  },
  canvas: {
    expected: canvas,
    publicUrl: 'https://pd-tool.example',
    platform: {
      issuer: 'https://canvas.pd.example',
      product: 'canvas',
      authorizationUrl: 'https://canvas.pd.example/api/lti/authorize_redirect',
    },
    login: { lti_storage_target: 'post_message_forwarding' },
  },
} as const

for (const [lms, { expected, publicUrl, platform, login }] of Object.entries(lmses)) {
  t.test(`what ${lms} sends is read as it is meant`, async t => {
    const launches: Launch[] = []
    const take = async (launch: Launch) => {
      launches.push(launch)
      return { redirect: '/app' }
    }
    const handlers = { onLaunch: take, onDeepLink: take, onSubmissionReview: take }
    const names = readdirSync(`test/data/${lms}`).map(name => name.slice(0, -'.json'.length))
    t.strictSame(names.sort(), Object.keys(expected).sort())
    const deployments = [...new Set(names.map(name => String(read(lms, name)[claim.deploymentId])))]
    const world = await tool(t, { publicUrl, platform, handlers, deployments })
    for (const name of names) {
      await t.test(name, async t => {
        launches.length = 0
        const answer = await launchAs(world, read(lms, name), login)
        if (typeof expected[name] === 'string') {
          t.equal(answer.reason, expected[name])
          t.equal(launches.length, 0)
          return
        }
        t.equal(answer.reason, undefined)
        t.equal(answer.status, 303)
        t.match(launches[0], expected[name] as object)
        t.match(launches[0], { deployment: { bound: true }, schoolId: world.schoolId })
      })
    }
    if (lms === 'canvas') {
      await t.test('a visitor of a public course comes in where the school allows it', async t => {
        await world.db.updateTable('platform').set({ allows_anonymous: true }).execute()
        t.equal((await launchAs(world, read(lms, 'course_navigation.public_course_visitor'), login)).status, 303)
        t.match(launches.at(-1), { person: { sub: null }, courseRoles: [] })
      })
    }
  })
}
