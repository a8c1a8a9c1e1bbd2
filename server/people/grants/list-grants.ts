import type { Caller } from '../../base/caller.ts'
import type { Connection, PageAsked } from '../../base/connection.ts'
import { refuse } from '../../base/refusal.ts'
import { findAppointees, findGrant, findGrants, type Appointee, type Grant } from './queries.ts'

export type { Appointee, Grant } from './queries.ts'

/** In force. */
export const listGrants = (caller: Caller, page: PageAsked): Promise<Connection<Grant>> => findGrants(caller, page)

export const showGrant = async (caller: Caller, id: string): Promise<Grant> =>
  (await findGrant(caller, id)) ?? refuse('GRANT_NOT_FOUND')

/** Everybody who came by a launch, by name: to find whom to give a role. */
export const listAppointees = (
  caller: Caller,
  { search, ...page }: PageAsked & { search?: string | null | undefined },
): Promise<Connection<Appointee>> => findAppointees(caller, { search: search?.trim() ?? '' }, page)
