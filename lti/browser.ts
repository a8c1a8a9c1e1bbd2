import type { IncomingHttpHeaders } from 'node:http'
import { loginSeconds } from './state.ts'

/** Several launches of one page go their ways side by side: each has its own cookie. */
const cookieName = (state: string): string => `__Host-lb-${state.slice(0, 16)}`

const attributes = 'Path=/; HttpOnly; Secure; SameSite=None; Partitioned'

/** `Secure` is accepted on plain http by 127.0.0.1 and localhost, which browsers trust. */
export const proofCookie = (state: string, proof: string): string =>
  `${cookieName(state)}=${proof}; Max-Age=${loginSeconds}; ${attributes}`

export const noCookie = (state: string): string => `${cookieName(state)}=; Max-Age=0; ${attributes}`

export function shownCookie(header: string | undefined, state: string): string | undefined {
  const start = `${cookieName(state)}=`
  const pair = header?.split(';').find(one => one.trimStart().startsWith(start))
  return pair?.trim().slice(start.length) || undefined
}

/** The key under which platform storage and localStorage keep the proof. */
export const storageKey = (state: string): string => `landbridge.${state.slice(0, 16)}`

/**
 * Whether a cookie alone will do: in a window of its own always, in a frame only Chromium is known to give a partitioned
 * one back. What is no browser at all is no concern of ours.
 */
export function keepsCookies(headers: IncomingHttpHeaders): boolean {
  const place = headers['sec-fetch-dest']
  const agent = headers['user-agent'] ?? ''
  if (place === 'document') return true
  if (place === undefined) return !agent.startsWith('Mozilla/') || /Chrom(e|ium)\//.test(agent)
  return String(headers['sec-ch-ua'] ?? '').includes('Chromium')
}
