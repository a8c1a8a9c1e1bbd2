import type { Caller } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import { seekCohort } from '../../cohorts/list-cohorts.ts'
import { membersOn } from '../../cohorts/members/members-on.ts'
import { piecesOf } from '../pieces/evidence.ts'
import { reviewLimitOf } from './choose-review-limit.ts'
import { findQueue, findReviewers, type ReviewFilter } from './queries.ts'
import { reviews } from './reviewers.ts'

export interface QueueAsked {
  filter?: ReviewFilter | null
  /** only of who is in it today */
  cohortId?: string | null
  first?: number | null
  after?: string | null
}

const atMost = 50
const empty = { counts: { waiting: 0, mine: 0, all: 0 }, oldestDays: null, lateCount: 0, pieces: [] }

/** What waits for the viewer, the longest first, and the head of the page whichever part was asked for. */
export async function listQueue(caller: Caller, { filter: asked, cohortId, first, after }: QueueAsked) {
  const filter = asked ?? 'waiting'
  const size = Math.min(Math.max(first ?? 20, 1), atMost)
  const limitDays = await reviewLimitOf(caller)
  const authorIds = reviews(caller.viewer) && cohortId ? await membersOf(caller, cohortId) : null
  const wanted = { filter, authorIds, first: size, limitDays, after: placeOf(after ?? '') }
  const found = reviews(caller.viewer) ? await findQueue(caller, wanted) : empty
  const places = found.pieces.slice(0, size)
  const pieces = await piecesOf(
    caller,
    places.map(({ id }) => id),
  )
  const edges = pieces.map((node, index) => ({ cursor: cursorOf(places[index]!), node }))
  return {
    ...found,
    limitDays,
    edges,
    totalCount: found.counts[filter],
    pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: found.pieces.length > size },
  }
}

/** Nobody where there is no such cohort, as where it is not the viewer's. */
async function membersOf(caller: Caller, cohortId: string): Promise<string[]> {
  const cohort = await seekCohort(caller, cohortId)
  return cohort ? (await membersOn(caller, [cohort.id], caller.today)).map(({ personId }) => personId) : []
}

/** To whom evidence may be passed, by name. */
export async function listReviewers(caller: Caller, { first, after }: Omit<QueueAsked, 'filter' | 'cohortId'>) {
  const size = Math.min(Math.max(first ?? 20, 1), 100)
  const text = Buffer.from(after ?? '', 'base64url').toString()
  const place = isId(text.slice(0, 36)) ? { id: text.slice(0, 36), name: text.slice(36) } : null
  const { people, total } = reviews(caller.viewer)
    ? await findReviewers(caller, { after: place, first: size })
    : { people: [], total: 0 }
  const edges = people.slice(0, size).map(node => ({
    cursor: Buffer.from(`${node.id}${node.name ?? ''}`).toString('base64url'),
    node,
  }))
  return {
    edges,
    totalCount: total,
    pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: people.length > size },
  }
}

const cursorOf = ({ since, id }: { since: string; id: string }): string =>
  Buffer.from(`${since} ${id}`).toString('base64url')

/** A cursor that nobody made begins anew. */
function placeOf(cursor: string): { since: string; id: string } | null {
  const [since = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split(' ')
  return isId(id) && !Number.isNaN(Date.parse(since)) ? { since, id } : null
}
