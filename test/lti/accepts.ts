import t from 'tap'
import { claim } from '../../lti/claims.ts'
import type { Launch } from '../../lti/launch-types.ts'
import { readLaunch, type Arriving } from '../../lti/read-launch.ts'
import { tool, type Tool } from './tool.ts'

type Json = Record<string, unknown>
const membership = 'http://purl.imsglobal.org/vocab/lis/v2/membership'
const institution = 'http://purl.imsglobal.org/vocab/lis/v2/institution/person'
const nameless = { name: undefined, given_name: undefined, family_name: undefined, email: undefined }

/** Each comes in, and reads as told. */
const tokens: [sentence: string, claims: (world: Tool) => Json, launch: object][] = [
  [
    'several roles',
    () => ({
      [claim.roles]: [
        `${membership}#Instructor`,
        `${membership}/Instructor#TeachingAssistant`,
        `${institution}#Instructor`,
      ],
    }),
    { courseRoles: ['Instructor', 'TeachingAssistant'], administrator: false },
  ],
  ['short roles', () => ({ [claim.roles]: ['Learner', 'instructor'] }), { courseRoles: ['Learner', 'Instructor'] }],
  [
    'unknown roles',
    () => ({ [claim.roles]: [`${membership}#Janitor`, 'https://elsewhere.example/roles#King', 'Wizard'] }),
    { courseRoles: ['Other'] },
  ],
  ['no roles', () => ({ [claim.roles]: [] }), { courseRoles: [], administrator: false }],
  ['roles that are null', () => ({ [claim.roles]: null }), { courseRoles: [] }],
  [
    "an administrator's roles outside the course",
    () => ({
      [claim.roles]: [`${institution}#Administrator`, 'http://purl.imsglobal.org/vocab/lis/v2/system/person#User'],
    }),
    { courseRoles: [], administrator: true },
  ],
  [
    'an e-mail only',
    () => ({ ...nameless, email: 'amara@school.example' }),
    { person: { name: null, email: 'amara@school.example' } },
  ],
  [
    'names only',
    () => ({ ...nameless, given_name: 'Amara', family_name: 'Okafor' }),
    { person: { name: 'Amara Okafor', givenName: 'Amara', familyName: 'Okafor', email: null } },
  ],
  [
    'no personal data',
    () => nameless,
    { person: { sub: '4', name: null, givenName: null, familyName: null, email: null } },
  ],
  ['no context', () => ({ [claim.context]: undefined }), { course: null, resourceLinkId: '7' }],
  [
    'claims that are null',
    () => ({
      ...{ name: null, email: null, azp: null, nbf: null, locale: null, [claim.context]: null, [claim.custom]: null },
      ...{ [claim.presentation]: null, [claim.ags]: null, [claim.nrps]: null, [claim.targetLinkUri]: null },
    }),
    {
      course: null,
      custom: {},
      locale: null,
      services: { lineItems: null, lineItem: null, agsScopes: [], memberships: null },
      presentation: { target: null, returnUrl: null },
      targetLinkUri: 'https://landbridge.example/lti/launch',
    },
  ],
  [
    'custom values that were left literal',
    () => ({
      name: '$Person.name.full',
      [claim.custom]: {
        timezone: '$Person.address.timezone',
        moodle: '$moodle.course.id',
        price: '$5',
        page: 'gaps',
        none: null,
      },
    }),
    { custom: { price: '$5', page: 'gaps' }, person: { name: null, zone: null } },
  ],
  [
    'numbers as texts, and ids as numbers',
    world => {
      const now = Math.floor(world.clock.now.getTime() / 1000)
      return {
        iat: String(now),
        exp: String(now + 60),
        sub: 4,
        [claim.resourceLink]: { id: 7 },
        [claim.context]: { id: 2 },
      }
    },
    { person: { sub: '4' }, resourceLinkId: '7', course: { contextId: '2', kind: 'course' } },
  ],
  ['a clock a minute ahead of ours', world => times(world, 60), {}],
  ['a clock a minute behind ours', world => times(world, -90), {}],
  ['a list of one audience, and an azp', () => ({ aud: ['client-1'], azp: 'client-1' }), {}],
  [
    "a locale in the platform's spelling",
    () => ({ [claim.presentation]: { locale: 'zh_cn' } }),
    { locale: 'zh_cn', language: 'zh-Hans' },
  ],
  ['a locale that we do not speak', () => ({ locale: 'fi' }), { locale: 'fi', language: 'en' }],
  [
    'a zone of its own',
    () => ({ [claim.custom]: { timezone: 'Asia/Shanghai' } }),
    { person: { zone: 'Asia/Shanghai' } },
  ],
  ["Moodle's word for the server's zone", () => ({ [claim.custom]: { timezone: '99' } }), { person: { zone: null } }],
  [
    'names that are cut within a sign, or hold half of one or what nobody sees',
    () => ({
      name: `${'a'.repeat(199)}😀`,
      given_name: 'Ama\ud83dra',
      family_name: '\u202e\u0000Okafor\u2066\u0007',
      [claim.context]: { id: '2', title: `${'b'.repeat(499)}😀`, label: '\ude00' },
    }),
    {
      person: { name: 'a'.repeat(199), givenName: 'Amara', familyName: 'Okafor' },
      course: { contextId: '2', title: 'b'.repeat(499), label: null },
    },
  ],
  [
    'names of several lines: they stand on one',
    () => ({ name: 'Amara\r\n\nOkafor\u2028', [claim.context]: { id: '2', title: 'Trade\u2029\tin spring' } }),
    { person: { name: 'Amara Okafor' }, course: { title: 'Trade in spring' } },
  ],
  ['a course whose id is half a sign', () => ({ [claim.context]: { id: '\ud83d' } }), { course: null }],
  [
    'a return address that is a script: it is dropped',
    () => ({ [claim.presentation]: { return_url: 'javascript:alert(1)', document_target: 'iframe' } }),
    { presentation: { target: 'iframe', returnUrl: null } },
  ],
  [
    'a test user',
    () => ({ [claim.roles]: ['http://purl.imsglobal.org/vocab/lti/system/person#TestUser'] }),
    { person: { test: true } },
  ],
  [
    'names of objects that JavaScript knows',
    world =>
      JSON.parse(
        `{"__proto__": {"x": 1}, "${claim.custom}": {"__proto__": "a", "constructor": "b"}, "iat": ${Math.floor(world.clock.now.getTime() / 1000)}}`,
      ),
    { custom: { constructor: 'b' } },
  ],
]

function times(world: Tool, skew: number): Json {
  const iat = Math.floor(world.clock.now.getTime() / 1000) + skew
  return { iat, exp: iat + 60 }
}

t.test('a launch comes in with', async t => {
  const world = await tool(t)
  for (const [sentence, claims, expected] of tokens) {
    await t.test(sentence, async t => {
      world.launches.length = 0
      const answer = await world.open(claims(world))
      t.equal(answer.reason, undefined)
      t.equal(answer.status, 303)
      t.match(answer.location, /^\/app\/[\w-]+\/gaps#code=once$/)
      t.match(world.launches[0], expected)
    })
  }
  t.equal(world.platform.asked, 1, 'one look at the keys served them all')
})

t.test('an ordinary launch reads as follows', async t => {
  const world = await tool(t)
  await world.open({
    [claim.presentation]: { locale: 'en', document_target: 'iframe', return_url: `${world.row.issuer}/back` },
  })
  const { deployment, ...launch } = world.launches[0] as Launch
  t.equal(deployment.bound, true)
  t.strictSame(launch, {
    schoolId: world.schoolId,
    platformId: world.platformId,
    lmsId: launch.lmsId,
    message: 'resource-link',
    targetLinkUri: 'https://landbridge.example/lti/launch',
    launchedAt: world.clock.now,
    person: {
      ...{ sub: '4', name: 'Amara Okafor', givenName: null, familyName: null, email: null },
      ...{ zone: null, test: false, highContrast: false },
    },
    courseRoles: ['Learner'],
    administrator: false,
    course: { contextId: '2', title: 'Teaching trade', label: 'CBEC101', kind: 'course' },
    resourceLinkId: '7',
    custom: {},
    locale: 'en',
    language: 'en',
    services: { lineItems: null, lineItem: null, agsScopes: [], memberships: null },
    presentation: { target: 'iframe', returnUrl: `${world.row.issuer}/back` },
  })
})

t.test('somebody without a sub comes in where the school allows anonymous viewing', async t => {
  const world = await tool(t, { platform: { allowsAnonymous: true } })
  t.equal((await world.open({ sub: undefined })).status, 303)
  t.equal(world.launches[0]?.person.sub, null)
})

t.test('deep linking and submission review', async t => {
  const settings = {
    deep_link_return_url: 'https://canvas.example/return?data=a.b',
    accept_types: ['ltiResourceLink'],
    accept_multiple: true,
    data: 'keep me',
  }
  const choose = {
    [claim.messageType]: 'LtiDeepLinkingRequest',
    [claim.deepLinking]: settings,
    [claim.resourceLink]: undefined,
  }
  const review = { [claim.messageType]: 'LtiSubmissionReviewRequest', [claim.forUser]: { user_id: '9' } }
  await t.test('show a friendly page while nobody takes them', async t => {
    const world = await tool(t)
    t.equal((await world.open(choose)).reason, 'DEEP_LINKING_NOT_OFFERED')
    t.equal((await world.open(review)).reason, 'SUBMISSION_REVIEW_NOT_OFFERED')
    t.equal(world.launches.length, 0)
  })
  await t.test('reach who takes them, with what they carry', async t => {
    const seen: Launch[] = []
    const take = async (launch: Launch) => {
      seen.push(launch)
      return { redirect: '/app/x/choose' }
    }
    const world = await tool(t, { handlers: { onDeepLink: take, onSubmissionReview: take } })
    t.equal((await world.open(choose)).location, '/app/x/choose')
    t.equal((await world.open(review)).location, '/app/x/choose')
    t.match(seen, [
      {
        message: 'deep-linking',
        deepLinking: {
          returnUrl: settings.deep_link_return_url,
          acceptMultiple: true,
          autoCreate: false,
          data: 'keep me',
        },
      },
      { message: 'submission-review', forUser: { sub: '9' }, resourceLinkId: '7' },
    ])
    const local = { ...settings, deep_link_return_url: 'http://localhost:8081/mod/lti/contentitem_return.php' }
    t.equal((await world.open({ ...choose, [claim.deepLinking]: local })).status, 303, 'loopback in development')
  })
  await t.test('may return over http to this machine in development only', async t => {
    const world = await tool(t, { handlers: { onDeepLink: async () => ({ redirect: '/' }) } })
    world.settings.development = false
    const local = { ...settings, deep_link_return_url: 'http://localhost:8081/return' }
    t.equal((await world.open({ ...choose, [claim.deepLinking]: local })).reason, 'DEEP_LINKING_RETURN_NOT_ALLOWED')
  })
})

t.test('pages may be framed from where signed launches say that they return to', async t => {
  const world = await tool(t, { platform: { product: 'canvas' } })
  const returning = {
    [claim.presentation]: { return_url: 'https://school.instructure.com/courses/31/external_content' },
  }
  await world.open(returning)
  t.strictSame((await world.written()).platforms[0]?.origins, [world.row.issuer, 'https://school.instructure.com'])
  world.statements()
  await world.open(returning)
  t.equal(world.statements().length, 1, 'a launch as before asks the database once')
  const refused = await world.open({ nonce: 'x' })
  t.match(
    refused.headers.get('content-security-policy'),
    `frame-ancestors https: ${world.row.issuer} https://school.instructure.com`,
  )
})

t.test('zones that somebody makes up keep none that there are from being known', async t => {
  const arriving: Arriving = {
    ...{ schoolId: '', platformId: '', lmsId: '', deployment: { id: '', bound: true }, message: 'resource-link' },
    ...{ targetLinkUri: null, launchedAt: new Date(0), fallbackLanguage: 'en', secure: true },
  }
  const zoneIn = (zoneinfo: string) => readLaunch({ zoneinfo }, arriving).person.zone
  for (let at = 0; at < 1_001; at++) zoneIn(`Nowhere/${at}`)
  t.equal(zoneIn('Pacific/Chatham'), 'Pacific/Chatham')
})
