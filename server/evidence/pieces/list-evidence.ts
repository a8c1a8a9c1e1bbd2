import type { Caller } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import type { EvidenceStateName } from '../../graph-types.ts'
import { reachableAmong } from '../../people/access.ts'
import { piecesOf, type Piece } from './evidence.ts'
import { findPieces, type Listed } from './queries.ts'

export interface ListAsked {
  first?: number | null
  after?: string | null
  states?: readonly EvidenceStateName[] | null
}

export interface PieceConnection {
  edges: { cursor: string; node: Piece }[]
  pageInfo: { endCursor: string | null; hasNextPage: boolean }
  totalCount: number
}

const atMost = 100

/** The evidence of people, each a page, the newest work first; null of those whom the viewer may not read. The same few questions for all. */
export async function listEvidence(
  caller: Caller,
  personIds: readonly string[],
  { first, after, states }: ListAsked,
): Promise<(PieceConnection | null)[]> {
  const reachable = await reachableAmong(caller, personIds)
  const size = Math.min(Math.max(first ?? 20, 1), atMost)
  const wanted = { states: states ?? null, after: placeOf(after ?? ''), first: size }
  const lists = await findPieces(caller, { ...wanted, personIds: personIds.filter(id => reachable.has(id)) })
  const pieces = await piecesOf(
    caller,
    lists.flatMap(list => list.pieces.slice(0, size).map(({ id }) => id)),
  )
  const byId = new Map(pieces.map(piece => [piece.id, piece]))
  const connections = new Map(lists.map(list => [list.personId, connectionOf(list, byId, size)]))
  return personIds.map(id => connections.get(id) ?? null)
}

function connectionOf(list: Listed, byId: ReadonlyMap<string, Piece>, size: number): PieceConnection {
  const edges = list.pieces.slice(0, size).map(place => ({ cursor: cursorOf(place), node: byId.get(place.id)! }))
  return {
    edges,
    totalCount: list.total,
    pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: list.pieces.length > size },
  }
}

const cursorOf = ({ occurredOn, id }: { occurredOn: string; id: string }): string =>
  Buffer.from(`${occurredOn} ${id}`).toString('base64url')

/** A cursor that nobody made begins anew. */
function placeOf(cursor: string): { occurredOn: string; id: string } | null {
  const [occurredOn = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split(' ')
  return isId(id) && /^\d{4}-\d{2}-\d{2}$/.test(occurredOn) ? { occurredOn, id } : null
}
