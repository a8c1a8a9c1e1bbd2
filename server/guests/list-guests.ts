import type { Caller } from '../base/caller.ts'
import { connectionOf, type Connection, type PageAsked } from '../base/connection.ts'
import { findGuests, type GuestRow } from './queries.ts'

/** All of the school, for its coordinators. */
export async function listGuests(
  caller: Caller,
  { search, ...page }: PageAsked & { search?: string | null | undefined },
): Promise<Connection<GuestRow>> {
  if (!caller.viewer.roles.has('coordinator')) return connectionOf([], { size: 0, total: 0 })
  return findGuests(caller, { search: search?.trim() ?? '', ...page })
}
