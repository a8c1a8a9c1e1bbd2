import { lookup as resolveHost, type LookupAddress } from 'node:dns'
import http, { type IncomingHttpHeaders, type IncomingMessage, type RequestOptions } from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import { promisify } from 'node:util'
import { isReachable, type Reach } from './addresses.ts'

export type FetchFault =
  'URL_NOT_ALLOWED' | 'HOST_NOT_ALLOWED' | 'REDIRECT_NOT_ALLOWED' | 'ANSWER_TOO_LARGE' | 'TIMED_OUT' | 'UNREACHABLE'

/** Why an address of somebody else's was not asked, or gave no usable answer. */
export class FetchRefused extends Error {
  readonly code: FetchFault
  constructor(code: FetchFault, message: string, cause?: unknown) {
    super(message, { cause })
    this.code = code
  }
}

export interface Guard extends Reach {
  /** stands in for the resolver in tests */
  resolve?: (host: string) => Promise<LookupAddress[]>
}

export interface SafeRequest {
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  body?: string
  /** of the answer; 1 MB unless told */
  maxBytes?: number
  /** for all of it, redirects included; 5 s unless told */
  timeoutMs?: number
  /** followed for GET only, at most three; `same-host` unless told */
  redirects?: 'none' | 'same-host' | 'any'
}

export interface SafeAnswer {
  status: number
  headers: IncomingHttpHeaders
  text: string
  /** after redirects */
  url: string
}

type LookupDone = (error: Error | null, found: LookupAddress[] | string, family?: number) => void

const resolveAll = promisify(resolveHost)

/** The address as a URL, if its form alone is acceptable. Throws `FetchRefused`. */
export function parseAllowedUrl(text: string, reach: Reach): URL {
  if (!URL.canParse(text)) throw new FetchRefused('URL_NOT_ALLOWED', `not an address: ${text.slice(0, 200)}`)
  const url = new URL(text)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const plain = url.protocol === 'http:' && reach.development
  if (url.protocol !== 'https:' && !plain) throw new FetchRefused('URL_NOT_ALLOWED', `not https: ${url.origin}`)
  if (url.username || url.password) throw new FetchRefused('URL_NOT_ALLOWED', `names a user: ${url.origin}`)
  if (isIP(host) && !isReachable(host, url.protocol, reach)) {
    throw new FetchRefused('HOST_NOT_ALLOWED', `${host} is out of bounds`)
  }
  return url
}

/**
 * Asks an address that somebody else named: https only, public addresses only (but see `Reach`), bounded in size and
 * time. The addresses are checked where the connection takes them from, so a resolver that answers differently the
 * second time gains nothing.
 */
export async function fetchSafely(guard: Guard, address: string, request: SafeRequest = {}): Promise<SafeAnswer> {
  const signal = AbortSignal.timeout(request.timeoutMs ?? 5_000)
  let url = parseAllowedUrl(address, guard)
  for (let left = 3; ; left--) {
    const answer = await askOnce({ url, guard, request, signal })
    const next = redirectOf(answer, request)
    if (!next) return answer
    const to = parseAllowedUrl(new URL(next, url).href, guard)
    const leaves = to.host !== url.host || to.protocol !== url.protocol
    if (left === 0 || (leaves && request.redirects !== 'any')) {
      throw new FetchRefused('REDIRECT_NOT_ALLOWED', `${url.origin} leads to ${to.origin}`)
    }
    if (leaves) request = { ...request, headers: withoutAuthorization(request.headers) }
    url = to
  }
}

function redirectOf(answer: SafeAnswer, request: SafeRequest): string | undefined {
  if (![301, 302, 303, 307, 308].includes(answer.status)) return undefined
  if ((request.method ?? 'GET') !== 'GET' || request.redirects === 'none') {
    throw new FetchRefused('REDIRECT_NOT_ALLOWED', `${answer.url} answers with a redirect`)
  }
  return answer.headers.location
}

const withoutAuthorization = (headers: Record<string, string> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'authorization'))

interface Ask {
  url: URL
  guard: Guard
  request: SafeRequest
  signal: AbortSignal
}

function askOnce({ url, guard, request, signal }: Ask): Promise<SafeAnswer> {
  const options: RequestOptions = {
    method: request.method ?? 'GET',
    headers: {
      accept: 'application/json',
      'accept-encoding': 'identity',
      'user-agent': 'Landbridge',
      ...(request.body === undefined ? {} : { 'content-length': Buffer.byteLength(request.body) }),
      ...request.headers,
    },
    agent: false,
    signal,
    lookup: guardedLookup(url, guard) as NonNullable<RequestOptions['lookup']>,
  }
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => reject(asRefused(error, url, signal))
    const asked = (url.protocol === 'https:' ? https : http).request(url, options, answer => {
      readText(answer, request.maxBytes ?? 1_000_000).then(
        text => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text, url: url.href }),
        fail,
      )
    })
    asked.on('error', fail)
    asked.end(request.body)
  })
}

/** Every address of the host must be within reach; the connection then takes exactly these. */
function guardedLookup(url: URL, guard: Guard) {
  const resolve = guard.resolve ?? ((host: string) => resolveAll(host, { all: true }))
  const found = async (host: string): Promise<LookupAddress[]> => {
    const addresses = await resolve(host)
    const bad = addresses.find(({ address }) => !isReachable(address, url.protocol, guard))
    if (bad || !addresses.length) {
      throw new FetchRefused('HOST_NOT_ALLOWED', `${host} is ${bad?.address ?? 'nowhere'}, out of bounds`)
    }
    return addresses
  }
  return (host: string, options: { all?: boolean }, done: LookupDone): void => {
    found(host).then(
      addresses => (options.all ? done(null, addresses) : done(null, addresses[0]!.address, addresses[0]!.family)),
      (error: Error) => done(error, []),
    )
  }
}

async function readText(answer: IncomingMessage, maxBytes: number): Promise<string> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of answer as AsyncIterable<Buffer>) {
    size += part.length
    if (size > maxBytes) {
      answer.destroy()
      throw new FetchRefused('ANSWER_TOO_LARGE', `more than ${maxBytes} bytes`)
    }
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

function asRefused(error: Error, url: URL, signal: AbortSignal): FetchRefused {
  if (error instanceof FetchRefused) return error
  if (signal.aborted) return new FetchRefused('TIMED_OUT', `${url.origin} took too long`, error)
  return new FetchRefused('UNREACHABLE', `${url.origin} cannot be reached: ${error.message}`, error)
}
