import type { Caller } from '../../base/caller.ts'
import { frameworkOf, type Area } from '../../competencies/framework.ts'
import { findGuestsAmong, type GuestRow } from '../queries.ts'
import { findPageFacts, type PageFacts } from './queries.ts'

export interface ShownGuestPage extends PageFacts {
  guest: GuestRow
  areas: readonly Area[]
}

/** Null for whoever is no guest. */
export async function showGuestPage(caller: Caller): Promise<ShownGuestPage | null> {
  if (!caller.viewer.roles.has('guest')) return null
  const [guest] = await findGuestsAmong(caller, [caller.viewer.personId])
  const framework = await frameworkOf(caller)
  return { ...(await findPageFacts(caller)), guest: guest!, areas: framework?.areas ?? [] }
}
