import type { Caller, Language } from '../base/caller.ts'
import type { Connection, PageAsked } from '../base/connection.ts'
import type { Asking, NoticeKind, Values } from './kinds.ts'
import { findNotices, type NoticeRow } from './queries.ts'
import { say } from './say.ts'

export interface ShownNotice {
  id: string
  kind: string
  text: Record<Language, string>
  path: string
  toldAt: Date
  read: boolean
}

export const concerning = (kinds: readonly NoticeKind[], { viewer }: Caller): NoticeKind[] =>
  kinds.filter(kind => kind.concerns(viewer))

/** One's own, the newest first. What a notice was about and is gone leaves a dash in its text. */
export async function listNotices(
  caller: Caller,
  kinds: readonly NoticeKind[],
  asked: PageAsked,
): Promise<Connection<ShownNotice>> {
  const mine = new Map(concerning(kinds, caller).map(kind => [kind.name, kind]))
  const found = await findNotices(caller, [...mine.keys()], asked)
  const rows = found.edges.map(({ node }) => node)
  const values = await valuesOf(caller, mine, rows)
  const edges = found.edges.map(({ cursor, node }) => ({ cursor, node: shown(mine.get(node.kind)!, node, values) }))
  return { ...found, edges }
}

type Named = Pick<NoticeRow, 'kind' | 'about'>
type Found = (row: Named) => Values

/** What the texts of these notices name: a question or two for each kind that is among them. */
export async function valuesOf(
  asking: Asking,
  kinds: ReadonlyMap<string, NoticeKind>,
  rows: readonly Named[],
): Promise<Found> {
  const found = new Map<string, ReadonlyMap<string, Values>>()
  for (const name of new Set(rows.map(row => row.kind))) {
    const abouts = rows.filter(row => row.kind === name).map(row => row.about)
    found.set(name, await kinds.get(name)!.values(asking, [...new Set(abouts)]))
  }
  return ({ kind, about }) => found.get(kind)?.get(about) ?? {}
}

function shown(kind: NoticeKind, row: NoticeRow, values: Found): ShownNotice {
  const said = { kind, details: row.details, values: values(row) }
  const text = { en: say(said, 'en'), 'zh-Hans': say(said, 'zh-Hans') }
  return {
    id: row.id,
    kind: kind.name,
    text,
    path: kind.path(row.about, row.details),
    toldAt: row.toldAt,
    read: row.readAt !== null,
  }
}
