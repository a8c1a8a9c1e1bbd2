// Lists in parts: sorted by a text, and by the identifier where two are alike.
import { sql, type RawBuilder } from 'kysely'
import type { Db } from './database.ts'
import { isId } from './ids.ts'

/** What a row of such a list has beside its own: its identifier (a UUID), and the text by which it is sorted. */
export interface Sorted {
  id: string
  sorted: string
}

export interface PageAsked {
  first?: number | null | undefined
  after?: string | null | undefined
}

export interface Connection<T> {
  edges: { cursor: string; node: T }[]
  pageInfo: { endCursor: string | null; hasNextPage: boolean }
  totalCount: number
}

const atMost = 100

export const sizeOf = ({ first }: PageAsked): number => Math.min(Math.max(first ?? 20, 1), atMost)

const cursorOf = ({ id, sorted }: Sorted): string => Buffer.from(id + sorted).toString('base64url')

/** Where to go on; a cursor that nobody made begins anew. */
export function placeOf({ after }: PageAsked): Sorted | null {
  const text = Buffer.from(after ?? '', 'base64url').toString()
  const id = text.slice(0, 36)
  return isId(id) ? { id, sorted: text.slice(36) } : null
}

/** @param rows one more than asked for where the list goes on */
export function connectionOf<Row extends Sorted>(
  rows: readonly Row[],
  { size, total }: { size: number; total: number },
): Connection<Row> {
  const edges = rows.slice(0, size).map(node => ({ cursor: cursorOf(node), node }))
  const pageInfo = { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: rows.length > size }
  return { edges, pageInfo, totalCount: total }
}

/** One part of `list`, a select with `id` and `sorted`, and how long the whole is: one statement. */
export async function readPage<Row extends Sorted>(
  db: Db,
  list: RawBuilder<Row>,
  { lastFirst, ...asked }: PageAsked & { lastFirst?: boolean },
): Promise<Connection<Row>> {
  const size = sizeOf(asked)
  const after = placeOf(asked)
  const [further, order] = lastFirst ? [sql`<`, sql`desc`] : [sql`>`, sql`asc`]
  const { rows } = await sql<Row & { total: number }>`
    with list as (${list})
    select whole.total, part.* from (select count(*) as total from list) as whole
      left join (select * from list
        where ${after?.id ?? null}::uuid is null or (sorted, id) ${further} (${after?.sorted ?? ''}, ${after?.id ?? null}::uuid)
        order by sorted ${order}, id ${order} limit ${size + 1}) as part on true
    order by part.sorted ${order}, part.id ${order}`.execute(db)
  const { total } = rows[0]!
  return connectionOf(
    rows.filter(row => row.id !== null),
    { size, total },
  )
}
