import { FetchRefused, fetchSafely, type Guard, type SafeAnswer, type SafeRequest } from '../fetch-safely.ts'
import { readAnswer, type RegistrationAnswer } from './read-answer.ts'
import { readConfiguration, type PlatformConfiguration } from './read-configuration.ts'
import { refuseRegistration } from './refuse-registration.ts'

const notAllowed = new Set(['URL_NOT_ALLOWED', 'HOST_NOT_ALLOWED', 'REDIRECT_NOT_ALLOWED'])

/** One request to somebody else's server: no redirects, no private ranges, bounded in size and time. */
const ask = async (guard: Guard, address: string, request: SafeRequest): Promise<SafeAnswer> => {
  try {
    return await fetchSafely(guard, address, { maxBytes: 512_000, timeoutMs: 10_000, redirects: 'none', ...request })
  } catch (error) {
    if (!(error instanceof FetchRefused)) throw error
    if (error.code === 'ANSWER_TOO_LARGE') return refuseRegistration('PLATFORM_ANSWER_UNREADABLE', error.message)
    return refuseRegistration(
      notAllowed.has(error.code) ? 'ADDRESS_NOT_ALLOWED' : 'PLATFORM_UNREACHABLE',
      error.message,
    )
  }
}

const parse = (answer: SafeAnswer, what: string): unknown => {
  try {
    return JSON.parse(answer.text) as unknown
  } catch {
    return refuseRegistration('PLATFORM_ANSWER_UNREADABLE', what)
  }
}

const bearer = (token: string | null): Record<string, string> => (token ? { authorization: `Bearer ${token}` } : {})

/** Reads what the LMS says of itself; the token goes along, since some answer nobody else. */
export const askConfiguration = async (
  guard: Guard,
  { address, token }: { address: string; token: string | null },
): Promise<PlatformConfiguration> => {
  const answer = await ask(guard, address, { headers: bearer(token) })
  if (answer.status !== 200) return refuseRegistration('PLATFORM_UNREACHABLE', `openid_configuration: ${answer.status}`)
  return readConfiguration(parse(answer, 'openid_configuration'), address)
}

const looksAt = 2_000

/** What the LMS says to the administrator when it refuses: its own words, on one line; the beginning, since what is looked for in all of it takes for ever. */
const reasonOf = ({ status, text }: SafeAnswer): string => {
  const line = text
    .slice(0, looksAt)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return `${status} ${line.slice(0, 200)}`.trim()
}

export const askRegistration = async (
  guard: Guard,
  { url, token, body }: { url: string; token: string | null; body: Record<string, unknown> },
): Promise<RegistrationAnswer> => {
  const headers = { 'content-type': 'application/json', ...bearer(token) }
  const answer = await ask(guard, url, { method: 'POST', headers, body: JSON.stringify(body) })
  if (answer.status !== 200 && answer.status !== 201)
    return refuseRegistration('REGISTRATION_REFUSED', reasonOf(answer))
  return readAnswer(parse(answer, 'registration'), String(body['scope']).split(' ').filter(Boolean))
}
