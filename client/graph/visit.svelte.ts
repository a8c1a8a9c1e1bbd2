// A signed-in browser (design: visit). The bearer lives in memory alone; a single-use ticket in sessionStorage brings the page
// back after a reload. Its place there is named by a part of the address, so that two frames of one browser tab do not meet.
import type { Language } from '../ui/say.svelte.ts'

interface Visit {
  bearer: string
  bearerEndsAt: string
  ticket: string
  visitEndsAt: string
  deploymentId: string | null
  start: string
  language: Language
  highContrast: boolean
  windowCode?: string
}

/** The visit is over, or was never begun: only a launch from the LMS helps, or for a guest a link that is good. */
export class LaunchAgain extends Error {}

/** The service has too much to do; in a moment it will do the same. */
export class Busy extends Error {}

let visit: Visit | null = null
let place = ''
/** a guest's, who comes without an LMS */
let link: string | null = null
let renewing: Promise<Visit> | null = null
const over = $state({ is: false, why: '' })

export const visitIsOver = (): boolean => over.is
/** Of a guest's link: LINK_ENDED, or LINK_UNKNOWN for any other reason. */
export const whyOver = (): string => over.why

/** Begins with the launch's one-time code, or goes on after a reload; null when there is neither. */
export async function enter(): Promise<(Pick<Visit, 'language' | 'highContrast'> & { base: string }) | null> {
  if (location.pathname.startsWith('/guest/')) return enterByLink(location.pathname.split('/')[2] ?? '')
  const [, code, start] = /^#code=([^&]+)(?:&start=(.+))?$/.exec(location.hash) ?? []
  const [, , deployment = '', key = ''] = location.pathname.split('/')
  if (code) {
    visit = await exchange({ code: decodeURIComponent(code) })
    place = Math.random().toString(36).slice(2, 10)
    history.replaceState(null, '', `/app/${visit.deploymentId}/${place}/${start ?? visit.start}`)
  } else {
    place = key
    const ticket = keptTicket()
    if (!ticket) return null
    visit = await exchange({ ticket })
  }
  keepTicket(visit.ticket)
  return {
    language: visit.language,
    highContrast: visit.highContrast,
    base: `/app/${visit.deploymentId || deployment}/${place}`,
  }
}

/** By a guest's link, which stays in the address: it is what a guest keeps. */
async function enterByLink(given: string): Promise<Visit & { base: string }> {
  link = given
  try {
    visit = await exchange({ link })
  } catch (error) {
    if (error instanceof LaunchAgain) endVisit(error.message)
    throw error
  }
  return { ...visit, base: `/guest/${link}` }
}

/** A bearer that is good for half a minute at least. Who asks at the same moment shares one renewal. */
export async function bearer(): Promise<string> {
  if (visit && Date.parse(visit.bearerEndsAt) - Date.now() > 30_000) return visit.bearer
  return (await (renewing ?? renew())).bearer
}

/**
 * Another window in the same visit, to be opened by the reader's own click: the browser blocks any other.
 * @param start where it begins, such as `gaps`; where the launch did when left out
 */
export async function openWindow(start?: string): Promise<void> {
  const opened = window.open('about:blank', '_blank')
  const { windowCode, deploymentId } = await renew(true)
  const fragment = `#code=${encodeURIComponent(windowCode ?? '')}${start ? `&start=${start}` : ''}`
  if (opened && windowCode) opened.location.replace(`/app/${deploymentId}/${fragment}`)
}

/** After the service has ended this one: a guest goes on by their link; for all others it is over, unless that could not be asked. */
export async function anotherVisit(): Promise<boolean> {
  try {
    await (renewing ?? renew())
    return true
  } catch {
    return false
  }
}

export function endVisit(why = 'LINK_UNKNOWN'): void {
  over.why = why
  over.is = true
}

async function renew(window = false): Promise<Visit> {
  while (renewing) await renewing.catch(() => {}) // two renewals would spend one ticket
  renewing = (async () => {
    const ticket = visit?.ticket
    if (!ticket) throw new LaunchAgain()
    visit = await exchange({ ticket, window }).catch(error => {
      if (link === null || !(error instanceof LaunchAgain)) throw error
      return exchange({ link }) // a guest's visit is over before their link is
    })
    if (link === null) keepTicket(visit.ticket)
    return visit
  })()
  try {
    return await renewing
  } catch (error) {
    if (error instanceof LaunchAgain) endVisit(error.message)
    throw error
  } finally {
    renewing = null
  }
}

type Token = { code: string } | { ticket: string; window?: boolean } | { link: string }

async function exchange(body: Token): Promise<Visit> {
  const answer = await fetch('link' in body ? '/guest/visit' : '/app/visit', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (answer.status === 503 || answer.status === 429) throw new Busy()
  if (answer.status === 401) throw new LaunchAgain(((await answer.json()) as { code: string }).code)
  if (!answer.ok) throw new Error(`the visit: ${answer.status}`)
  return (await answer.json()) as Visit
}

/** Has a new link mailed to the guest's own address, if that is to be: the service does not say. */
export async function askNewLink(): Promise<void> {
  const answer = await fetch('/guest/link', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ link }),
  })
  if (!answer.ok) throw new Busy()
}

/** A browser that blocks all site data throws here: then a reload means launching again. */
function keptTicket(): string | null {
  try {
    return sessionStorage.getItem(`landbridge.${place}`)
  } catch {
    return null
  }
}
function keepTicket(ticket: string): void {
  try {
    sessionStorage.setItem(`landbridge.${place}`, ticket)
  } catch {
    // see above
  }
}
