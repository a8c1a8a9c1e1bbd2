// Where pages are. The router is made by ../App.svelte, which knows all pages; pages know only this.
import { blockNavigation } from 'sv-router'

interface Router {
  p(path: string): string
  navigate(path: string, options?: { replace?: boolean; search?: Record<string, string> }): Promise<unknown>
  route: {
    pathname: string
    params: Readonly<Record<string, string | undefined>>
    search: Readonly<Record<string, unknown>>
  }
}

let router: Router

export function useRouter(made: Router): void {
  router = made
}

/** The address of a page of this visit, for a link. */
export const to = (path: string): string => router.p(path)

/** Goes to a page; `replace` leaves no trace of this one. */
export const goTo = (
  path: string,
  options?: { replace?: boolean; search?: Record<string, string> },
): Promise<unknown> => {
  withinPage = path === herePath()
  return router.navigate(path, options).finally(() => (withinPage = false))
}
let withinPage = false

/**
 * Asks before the reader leaves a page on which something would be lost; other filters of the same page lose nothing.
 * @returns what ends it
 */
export const beforeLeaving = (loses: () => boolean, ask: () => Promise<boolean>): (() => void) =>
  blockNavigation({ beforeUnload: () => !loses(), onNavigate: () => withinPage || !loses() || ask() })

/** A part of the page's path, such as `id`. Follows the address. */
export const pathPart = (name: string): string => router.route.params[name] ?? ''

/** A filter in the address, such as `competency`; null when it is not there. Follows the address. */
export const filter = (name: string): string | null => {
  const value = router.route.search[name]
  return value === undefined ? null : String(value)
}

/** Whether the page of this path, or one below it, is shown. Follows the address. */
export const here = (path: string): boolean => `${router.route.pathname}/`.startsWith(`${path}/`)

/** The path of the page that is shown, for the same page with other filters. */
export const herePath = (): string => router.route.pathname
