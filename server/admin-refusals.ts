// Refusals as whoever runs the service reads them.
import { RegistrationRefusal } from '../lti/registration/refuse-registration.ts'
import { sayIn } from '../lti/registration/say.ts'
import type { Refusal } from './base/refusal.ts'

type Details = Readonly<Record<string, unknown>>
const listed = (all: unknown): string => (all as readonly string[]).map(one => `“${one}”`).join(', ')

interface Called {
  id: string
  name: string | null
  email: string | null
}
const person = ({ id, name, email }: Called): string => `\n  ${[id, name, email].filter(Boolean).join('  ')}`

const sentences: Readonly<Record<string, (details: Details) => string>> = {
  ALREADY_GRANTED: () => 'They have this role already.',
  EMAIL_UNKNOWN: ({ email }) => `--email: “${email}” is no e-mail address.`,
  END_IN_THE_PAST: () => '--until: that is over already.',
  GUEST_INVITED_ALREADY: ({ name }) => `${name} was invited by this address already. Coordinators can send a new link.`,
  LINK_FOR_ANOTHER_SCHOOL: ({ name }) =>
    `The registration link is for “${name}”: leave the school out, or name that one.`,
  NAME_MISSING: () => '--name: a name is needed.',
  NOT_A_MOMENT: ({ option, text }) =>
    `--${option}: “${text}” is neither a day (2026-12-31) nor a moment (2026-12-31T12:00Z).`,
  NOT_A_WEB_ADDRESS: ({ option, text }) => `--${option}: “${text}” is no address that begins with https://.`,
  NOT_ONE_OF: ({ option, text, all }) => `--${option}: “${text}” is none of ${listed(all)}.`,
  PERSON_AMBIGUOUS: ({ people }) =>
    `Several are called so; give the id of one:${(people as Called[]).map(person).join('')}`,
  PERSON_NOT_FOUND: ({ called }) => `Nobody of this school who came by a launch is called “${called}”.`,
  SCHOOL_AMBIGUOUS: ({ ids }) => `Several schools are called so; give the id of one: ${(ids as string[]).join(', ')}`,
  SCHOOL_HAS_OPERATOR: ({ name }) =>
    `${name} has an operator, who lets others in. When they left: grant … --role operator`,
  SCHOOL_NAME_EMPTY: ({ atMost }) => `--new-school: a name of 1 to ${atMost} characters is needed.`,
  SCHOOL_NAME_TAKEN: ({ name }) => `There is a school called “${name}” already. For that one say --school.`,
  SCHOOL_NOT_FOUND: ({ called, names }) =>
    `No school is called “${called}”. ${(names as string[]).length > 0 ? `There are: ${listed(names)}` : 'There is none yet.'}`,
  SCHOOL_NOT_SUSPENDED: () => 'The school is not suspended.',
  SCHOOL_SUSPENDED_ALREADY: () => 'The school is suspended already.',
  TEXT_TOO_LONG: ({ field, most }) => `--${field}: ${most} characters at most.`,
  ZONE_OF_A_SCHOOL: ({ name }) =>
    `--zone is for a new school. The operator of ${name} changes its time zone on the set-up page.`,
  ZONE_UNKNOWN: ({ zone }) =>
    `--zone: “${zone}” is no time zone. One is named by its place, such as Europe/Lisbon or Asia/Shanghai.`,
}

export function refusalInWords(refusal: Refusal | RegistrationRefusal): string {
  if (!(refusal instanceof RegistrationRefusal)) return sentences[refusal.code]?.(refusal.details) ?? refusal.code
  const sentence = sayIn('en')(`refused.${refusal.code}`)
  return refusal.detail ? `${sentence} (${refusal.detail})` : sentence
}
