/** What a token carries, as parsed: nothing in it has a known type. */
export type Claims = Record<string, unknown>

const lti = <Name extends string>(name: Name) => `https://purl.imsglobal.org/spec/lti/claim/${name}` as const

export const claim = {
  version: lti('version'),
  messageType: lti('message_type'),
  deploymentId: lti('deployment_id'),
  targetLinkUri: lti('target_link_uri'),
  roles: lti('roles'),
  context: lti('context'),
  resourceLink: lti('resource_link'),
  presentation: lti('launch_presentation'),
  custom: lti('custom'),
  forUser: lti('for_user'),
  deepLinking: 'https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings',
  ags: 'https://purl.imsglobal.org/spec/lti-ags/claim/endpoint',
  nrps: 'https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice',
} as const

/** The object at a claim; none, null or anything else reads as empty. */
export function record(value: unknown): Claims {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Claims) : {}
}

/** Ends of lines, controls, marks that turn the reading direction of all that follows, and halves of signs that JavaScript counts as two. */
const unseen = /[\t-\r\u2028\u2029]+|[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu
const seenOf = (text: string): string => text.replace(unseen, signs => (/\s/.test(signs) ? ' ' : ''))

/**
 * A text, or a number or truth value as one; null for none, blank, or a variable that the platform left unfilled. On one line: what somebody
 * is called must not look like another paragraph of a mail.
 */
export function text(value: unknown, longest = 1_000): string | null {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'string' || isUnfilled(value)) return null
  const seen = seenOf(value).trim()
  return (seen.length > longest ? seenOf(seen.slice(0, longest)) : seen) || null
}

/** `$Person.address.timezone`: platforms write a variable that they do not know as it stands. */
const isUnfilled = (value: string): boolean => /^\$[A-Za-z]\w*(\.\w+)+$/.test(value)

/** An identifier: compared exactly, so neither trimmed nor shortened. Null when there is none; numbers are texts. */
export function identifier(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  return typeof value === 'string' && value.trim() !== '' && !/[\0\p{Cs}]/u.test(value) ? value : null
}

export function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(one => typeof one === 'string') : []
}

/** Seconds since 1970, also written as a text. */
export function seconds(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : null
}

/** An http address, as a URL; null for anything else. */
export function webAddress(value: unknown): URL | null {
  const url = typeof value === 'string' ? urlIn(value) : null
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : null
}

function urlIn(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}
