// Parts of the page are loaded when they are wanted. After an upgrade the service has none of those that an open page knows.
import { keepAll } from './graph/keeping.svelte.ts'

interface Missing {
  why: 'renewed' | 'offline'
  /** of the page that was wanted */
  address: string
}

let missing = $state.raw<Missing | null>(null)
/** where the reader is going */
let wanted: string | null = null

export const whatIsMissing = (): Missing | null => missing

export function pageWanted(address: string): void {
  wanted = address
}

export function pageCame(): void {
  if (wanted) forgetTry(wanted)
  wanted = null
  missing = null
}

export function noticeMissing(): void {
  addEventListener('vite:preloadError', () => void (wanted === null ? partMissing() : goOn(wanted)))
}

/** Loads the page that is wanted as a whole: by itself once, if nothing is unsaved; else it is said. */
export async function goOn(address: string): Promise<void> {
  if (!(await serviceAnswers())) return void (missing = { why: 'offline', address })
  const byItself = (await keepAll()) && isFirstTry(address)
  missing = { why: 'renewed', address }
  if (byItself) load(address)
}

/** Whoever reads this page has not asked to leave it. Without a connection it may still come when it is wanted again. */
async function partMissing(): Promise<void> {
  if (await serviceAnswers()) missing = { why: 'renewed', address: location.href }
}

export const load = (address: string): void =>
  address === location.href ? location.reload() : location.assign(address)

async function serviceAnswers(): Promise<boolean> {
  const answer = await fetch(location.pathname, { cache: 'no-store' }).catch(() => null)
  return answer?.ok ?? false
}

const keyOf = (address: string): string => `landbridge.again.${address}`

/** A browser that blocks site data throws: there a page that is loaded again asks for a launch, so it is not done by itself. */
function isFirstTry(address: string): boolean {
  try {
    if (sessionStorage.getItem(keyOf(address)) !== null) return false
    sessionStorage.setItem(keyOf(address), '')
    return true
  } catch {
    return false
  }
}
function forgetTry(address: string): void {
  try {
    sessionStorage.removeItem(keyOf(address))
  } catch {
    // see above
  }
}
