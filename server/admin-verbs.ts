// The verbs of the command line: what each needs, does and answers.
import { rotateKeys } from '../lti/keys.ts'
import { addPlatform, listPlatforms, refuseIfConnected } from '../lti/registration/add-platform.ts'
import { invitePlatform, usableLink } from '../lti/registration/links.ts'
import { addressesFor } from '../lti/registration/our-tool.ts'
import { makeSchool } from '../seeds/reference/make-school.ts'
import { oneOf, schoolMeant, untilOf, webAddress, type Given, type Place, type Verb } from './admin-given.ts'
import { refuse } from './base/refusal.ts'
import { inviteGuestByHand } from './guests/invite-guest.ts'
import { grantByHand } from './people/grants/grant-by-hand.ts'
import { findSchool, listSchools } from './people/schools/find-school.ts'
import { resumeSchool, suspendSchool } from './people/schools/suspend-school.ts'
import { makeSetUpCode } from './people/set-up/make-set-up-code.ts'

const codeLines = (code: string): string[] => [
  `Set-up code   ${code}`,
  'Good once and for 14 days. Enter it in Landbridge, launched from the LMS by whoever is to be its operator.',
]

const inviting: Verb = {
  usage: '--school <name or id> | --new-school <name> [--zone <IANA zone>]',
  does: 'Prints a single-use link with which an LMS registers itself.',
  options: { school: 'optional', 'new-school': 'optional', zone: 'optional' },
  async run(given, { db, config: { publicUrl }, now }) {
    const school = await schoolMeant(given, db)
    const { id: schoolId, name: schoolName, zone: schoolZone } = school
    const invited = await invitePlatform(db, { schoolId, schoolName, schoolZone, publicUrl, now: now() })
    return [invited.url, `For ${school.name}. Good once, until ${invited.expiresAt.toISOString()}.`]
  },
}

const coding: Verb = {
  usage: '--school <name or id>',
  does: 'Prints a new set-up code, which replaces those before it. A school that has an operator gets none.',
  options: { school: 'needed' },
  async run(given, { db, now }) {
    const { id, name } = await findSchool(db, given.needed('school'))
    return codeLines((await makeSetUpCode(db, id, now())) ?? refuse('SCHOOL_HAS_OPERATOR', { name }))
  },
}

const adding: Verb = {
  usage: `--school <name or id> | --new-school <name> [--zone <IANA zone>] | --link <registration link>
      --issuer <url> --client-id <id> --authorization-url <url> --token-url <url> --jwks-url <url>
      [--token-audience <text>] [--name <text>] [--product moodle|canvas|other]
      [--deployment <id>]… [--origin <url>]…`,
  does: 'Connects an LMS by the addresses that it shows, and prints those to enter there.',
  options: {
    school: 'optional',
    'new-school': 'optional',
    zone: 'optional',
    issuer: 'needed',
    'client-id': 'needed',
    'authorization-url': 'needed',
    'token-url': 'needed',
    'jwks-url': 'needed',
    'token-audience': 'optional',
    name: 'optional',
    product: 'optional',
    deployment: 'several',
    origin: 'several',
    link: 'optional',
  },
  run: addByHand,
}

/** The token alone, or the whole address. */
const linkIn = (text: string | undefined): string | undefined =>
  text && (new URLSearchParams(text.split('?')[1]).get('link') ?? text)

async function addByHand(given: Given, place: Place): Promise<string[]> {
  const { db, config, now } = place
  const address = (option: string) => webAddress(option, given.needed(option), place)
  const [tokenAudience, name, product] = ['token-audience', 'name', 'product'].map(given.one)
  const link = linkIn(given.one('link'))
  const values = {
    issuer: address('issuer'),
    clientId: given.needed('client-id'),
    authorizationUrl: address('authorization-url'),
    tokenUrl: address('token-url'),
    jwksUrl: address('jwks-url'),
    ...(tokenAudience === undefined ? {} : { tokenAudience }),
    ...(name === undefined ? {} : { name }),
    ...(product === undefined ? {} : { product: oneOf('product', product, ['moodle', 'canvas', 'other'] as const) }),
    ...(link === undefined ? {} : { link }),
    deploymentIds: given.several('deployment'),
    origins: given.several('origin').map(origin => new URL(webAddress('origin', origin, place)).origin),
  }
  await refuseIfConnected(db, values) // before a school is made for it
  const school = await schoolMeant(given, db, link === undefined ? undefined : await usableLink(db, link, now()))
  const schoolId = school.id ?? (await makeSchool(db, { name: school.name, zone: school.zone, now: now() }))
  const platform = await addPlatform(db, { ...values, schoolId, now: now() })
  const { login, launch, keys } = addressesFor(config.publicUrl, platform.id)
  const code = await makeSetUpCode(db, schoolId, now())
  return [
    `Connected     ${platform.name}`,
    'To be entered in the LMS:',
    `Login         ${login}`,
    `Launch        ${launch}`,
    `Redirect      ${launch}`,
    `Public keys   ${keys}`,
    ...(code === null ? ['The school has an operator, who lets others in.'] : codeLines(code)),
  ]
}

const listing: Verb = {
  usage: '',
  does: 'Lists the schools and the LMSs that are connected.',
  options: {},
  async run(_given, { db, config: { publicUrl } }) {
    const [schools, platforms] = await Promise.all([listSchools(db), listPlatforms(db)])
    if (schools.length === 0) return ['No school is here yet: invite-platform --new-school <name> begins one.']
    return schools.flatMap(school => [
      `${school.name}  ${school.id}${school.suspendedAt ? '  suspended' : ''}`,
      ...platforms
        .filter(({ schoolId }) => schoolId === school.id)
        .map(({ id, name, product, issuer, clientId, suspendedAt }) =>
          [
            `  ${name}`,
            product,
            issuer,
            clientId,
            addressesFor(publicUrl, id).login,
            ...(suspendedAt ? ['suspended'] : []),
          ].join('  '),
        ),
    ])
  },
}

const granting: Verb = {
  usage:
    '--school <name or id> --person <id, e-mail, name or user id> --role operator|coordinator|rater [--until <day or moment>]',
  does: 'Gives somebody who came by a launch school-wide authority.',
  options: { school: 'needed', person: 'needed', role: 'needed', until: 'optional' },
  async run(given, { db, now }) {
    const school = await findSchool(db, given.needed('school'))
    const role = oneOf('role', given.needed('role'), ['operator', 'coordinator', 'rater'] as const)
    const until = given.one('until')
    const end = until === undefined ? null : await untilOf(until, { db, school })
    const called = given.needed('person')
    const grant = { schoolId: school.id, called, role, endsAt: end?.at ?? null, now: now() }
    const person = await grantByHand(db, grant)
    return [`${person.name ?? person.id} is ${role} of ${school.name}${end ? ` until ${end.said}` : ''}.`]
  },
}

const invitingGuest: Verb = {
  usage: `--school <name or id> --name <text> --email <address> [--language en|zh-Hans]
      [--employer <text>] [--occupation <text>]`,
  does: 'Invites a practitioner: mails them the link to their own page. No link is printed.',
  options: {
    school: 'needed',
    name: 'needed',
    email: 'needed',
    language: 'optional',
    employer: 'optional',
    occupation: 'optional',
  },
  async run(given, { db, secrets, config: { publicUrl }, now }) {
    const school = await findSchool(db, given.needed('school'))
    const language = oneOf('language', given.one('language') ?? 'en', ['en', 'zh-Hans'] as const)
    const [name, email] = [given.needed('name'), given.needed('email')]
    const [employer, occupation] = [given.one('employer'), given.one('occupation')]
    const invitation = { schoolId: school.id, now: now(), name, email, language, employer, occupation }
    await inviteGuestByHand(db, { secrets, publicUrl }, invitation)
    return [`A link for ${name} is on its way to ${email}, as soon as a process of the service works off its jobs.`]
  },
}

const rotating: Verb = {
  usage: '',
  does: 'Makes a new key with which the tool signs: published now, used from tomorrow; the old one goes a week later.',
  options: {},
  async run(_given, place) {
    const { kid, activeFrom } = await rotateKeys(place)
    return [`Key ${kid} signs from ${activeFrom.toISOString()}.`]
  },
}

const suspending: Verb = {
  usage: '--school <name or id>',
  does: 'Lets nobody of the school in until it is resumed. Nothing is lost.',
  options: { school: 'needed' },
  async run(given, { db, now }) {
    const { id, name } = await findSchool(db, given.needed('school'))
    await suspendSchool(db, id, now())
    return [`${name} is suspended.`]
  },
}

const resuming: Verb = {
  usage: '--school <name or id>',
  does: 'Lets a suspended school in again.',
  options: { school: 'needed' },
  async run(given, { db, now }) {
    const { id, name } = await findSchool(db, given.needed('school'))
    await resumeSchool(db, id, now())
    return [`${name} is in again.`]
  },
}

export const verbs: Readonly<Record<string, Verb>> = {
  'invite-platform': inviting,
  'set-up-code': coding,
  'add-platform': adding,
  'list-platforms': listing,
  grant: granting,
  'invite-guest': invitingGuest,
  'rotate-keys': rotating,
  'suspend-school': suspending,
  'resume-school': resuming,
}
