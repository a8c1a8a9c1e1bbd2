// A signed-in browser (design: visit). The bearer lives in memory alone; a single-use ticket in sessionStorage brings the page
// back after a reload. Its place there is named by a part of the address, so that two frames of one browser tab do not meet.
import type { Language } from '../ui/say.svelte.ts'

interface Visit {
  bearer: string
  bearerEndsAt: string
  ticket: string
  visitEndsAt: string
  deploymentId: string
  start: string
  language: Language
  highContrast: boolean
  windowCode?: string
}

/** The visit is over, or was never begun: only a launch from the LMS helps. */
export class LaunchAgain extends Error {}

/** The service has too much to do; in a moment it will do the same. */
export class Busy extends Error {}

let visit: Visit | null = null
let place = ''
let renewing: Promise<Visit> | null = null
const over = $state({ is: false })

export const visitIsOver = (): boolean => over.is

/** Begins with the launch's one-time code, or goes on after a reload; null when there is neither. */
export async function enter(): Promise<(Pick<Visit, 'language' | 'highContrast'> & { base: string }) | null> {
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

/** A bearer that is good for half a minute at least. Who asks at the same moment shares one renewal. */
export async function bearer(): Promise<string> {
  if (visit && Date.parse(visit.bearerEndsAt) - Date.now() > 30_000) return visit.bearer
  return (await renew()).bearer
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

export function endVisit(): void {
  over.is = true
}

async function renew(window = false): Promise<Visit> {
  await renewing?.catch(() => {}) // two renewals would spend one ticket
  renewing = (async () => {
    const ticket = visit?.ticket
    if (!ticket) throw new LaunchAgain()
    visit = await exchange({ ticket, window })
    keepTicket(visit.ticket)
    return visit
  })()
  try {
    return await renewing
  } catch (error) {
    if (error instanceof LaunchAgain) endVisit()
    throw error
  } finally {
    renewing = null
  }
}

async function exchange(body: { code: string } | { ticket: string; window?: boolean }): Promise<Visit> {
  const answer = await fetch('/app/visit', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (answer.status === 503 || answer.status === 429) throw new Busy()
  if (!answer.ok) throw answer.status === 401 ? new LaunchAgain() : new Error(`the visit: ${answer.status}`)
  return (await answer.json()) as Visit
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
