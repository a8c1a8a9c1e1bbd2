import type { Caller } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import { facultyReach } from './faculty-reach.ts'
import { findFaculty, type FacultyMember } from './queries.ts'

export interface FacultyPage {
  first?: number | null
  after?: string | null
  search?: string | null
}

const atMost = 100

/** The faculty whom the viewer reaches, by name: a coordinator's school, or who was launched in the course that they lead. */
export async function listFaculty(caller: Caller, { first, after, search }: FacultyPage) {
  const reach = await facultyReach(caller)
  if (!reach) return connectionOf([], { size: 0, total: 0 })
  const size = Math.min(Math.max(first ?? 20, 1), atMost)
  const { people, total } = await findFaculty(caller.db, {
    ...reach,
    search: search?.trim() ?? '',
    after: after ? placeOf(after) : null,
    first: size,
  })
  return connectionOf(people, { size, total })
}

function connectionOf(people: readonly FacultyMember[], { size, total }: { size: number; total: number }) {
  const edges = people.slice(0, size).map(node => ({ cursor: cursorOf(node), node }))
  return {
    edges,
    totalCount: total,
    pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: people.length > size },
  }
}

const cursorOf = ({ name, id }: FacultyMember): string => Buffer.from(`${id}${name ?? ''}`).toString('base64url')

/** A cursor that nobody made begins anew. */
function placeOf(cursor: string): { id: string; name: string } | null {
  const text = Buffer.from(cursor, 'base64url').toString()
  const id = text.slice(0, 36)
  return isId(id) ? { id, name: text.slice(36) } : null
}
