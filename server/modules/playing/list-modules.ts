import type { Caller } from '../../base/caller.ts'
import { connectionOf, placeOf, sizeOf, type Connection, type PageAsked } from '../../base/connection.ts'
import { isId } from '../../base/ids.ts'
import { frameworkOf } from '../../competencies/framework.ts'
import { gapsReadableOf } from '../../gaps/access.ts'
import { findGaps, type FoundGap } from '../../gaps/find-gaps.ts'
import { attemptAt } from './show-attempt.ts'
import { readShown, type ShownRow } from './queries.ts'
import { shownModule, type ShownModule } from './shown-module.ts'
import { concerns, wayOf } from './way-rules.ts'

export interface CataloguePage extends PageAsked {
  search?: string | null
  competencyId?: string | null
}

/** One that the viewer finds; null for none, and to those who take no part. */
export async function findModule(caller: Caller, id: string): Promise<ShownModule | null> {
  if (!isId(id) || !(await gapsReadableOf(caller, null))) return null
  const rows = await readShown(caller, { ids: [id], retiredToo: true })
  return rows[0] ? shownModule(rows[0]) : null
}

/** The catalogue: what would narrow the viewer's greatest needs first, then the newest. */
export async function listModules(caller: Caller, asked: CataloguePage): Promise<Connection<ShownModule>> {
  const { search, competencyId } = asked
  const personId = await gapsReadableOf(caller, null)
  if (!personId) return connectionOf([], { size: 0, total: 0 })
  const [rows, page] = await Promise.all([
    readShown(caller, { search: search?.trim().toLowerCase() ?? '' }),
    findGaps(caller, [personId], null),
  ])
  const competency = competencyId ? (await frameworkOf(caller))?.competency(competencyId) : null
  const wanted = rows.filter(({ head }) => !competencyId || (competency && concerns(competency, head)))
  const helps = new Map(wanted.map(row => [row.id, needMetBy(row, page[0]!.gaps)]))
  const ordered = wanted.sort(
    (a, b) =>
      helps.get(b.id)! - helps.get(a.id)! ||
      b.publishedAt.getTime() - a.publishedAt.getTime() ||
      (a.id < b.id ? -1 : 1),
  )
  return partOf(ordered, asked)
}

/** What is finished helps no more. */
const needMetBy = ({ head, finishedAt }: ShownRow, gaps: readonly FoundGap[]): number =>
  finishedAt ? 0 : gaps.filter(gap => wayOf(gap, head)).reduce((sum, { need }) => sum + need, 0)

/** What was begun and not finished, the last seen first. */
export async function listBegun(caller: Caller, asked: PageAsked): Promise<Connection<ShownModule>> {
  if (!(await gapsReadableOf(caller, null))) return connectionOf([], { size: 0, total: 0 })
  const rows = await readShown(caller, { retiredToo: true })
  const begun = rows.filter(({ attemptId, finishedAt }) => attemptId !== null && finishedAt === null)
  const attempts = await Promise.all(begun.map(({ versionId }) => attemptAt(caller, versionId)))
  const seen = new Map(begun.map(({ id, startedAt }, at) => [id, lastOf(startedAt!, attempts[at]!.items)]))
  return partOf(
    begun.sort((a, b) => seen.get(b.id)! - seen.get(a.id)! || (a.id < b.id ? -1 : 1)),
    asked,
  )
}

const lastOf = (startedAt: Date, items: readonly { seenAt: Date }[]): number =>
  Math.max(startedAt.getTime(), ...items.map(({ seenAt }) => seenAt.getTime()))

/** A part of what was put in order here. */
function partOf(rows: readonly ShownRow[], asked: PageAsked): Connection<ShownModule> {
  const [size, after] = [sizeOf(asked), placeOf(asked)]
  const from = after ? rows.findIndex(({ id }) => id === after.id) + 1 : 0
  const part = rows.slice(from, from + size + 1).map(row => ({ ...shownModule(row), sorted: '' }))
  return connectionOf(part, { size, total: rows.length })
}
