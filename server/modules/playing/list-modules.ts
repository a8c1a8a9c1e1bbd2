import { batchedFor } from '../../base/batch.ts'
import type { Caller } from '../../base/caller.ts'
import { connectionOf, placeOf, sizeOf, type Connection, type PageAsked } from '../../base/connection.ts'
import { isId } from '../../base/ids.ts'
import { frameworkOf } from '../../competencies/framework.ts'
import { gapsReadableOf } from '../../gaps/access.ts'
import { findGaps, type FoundGap } from '../../gaps/find-gaps.ts'
import { givingAudience, mayWrite, writesAmong } from '../access.ts'
import { viewerAudience } from '../audience/viewer-audience.ts'
import { attemptAt } from './show-attempt.ts'
import { readShown, type ShownRow } from './queries.ts'
import { notFound, shownModule, type Found, type ShownModule } from './shown-module.ts'
import { concerns, helpsAgain, leadsTo, wayOf } from './way-rules.ts'

export interface CataloguePage extends PageAsked {
  search?: string | null
  competencyId?: string | null
  level?: number | null
  mostHours?: number | null
  language?: string | null
  /** what the viewer may give to people instead of what they find for themselves */
  toGive?: boolean | null
}

/** One that the viewer finds, or that they write on and look at as its readers do; null for none, and to those who take no part. */
export async function findModule(caller: Caller, id: string): Promise<ShownModule | null> {
  if (!isId(id) || !(await gapsReadableOf(caller, null))) return null
  const wanted = { ids: [id], retiredToo: true }
  const [row] = await readShown(caller, { ...wanted, audience: await viewerAudience(caller) })
  if (row) return shownToFaculty(caller, row)
  const theirs = mayWrite(caller) && (await writesAmong(caller, [id])).has(id)
  const [looked] = theirs ? await readShown(caller, { ...wanted, audience: null }) : []
  return looked ? { ...shownModule(looked), found: notFound } : null
}

const shownToFaculty = (caller: Caller, row: ShownRow): ShownModule => ({
  ...shownModule(row),
  found: foundBy(caller, row),
})

const foundBy = ({ viewer }: Caller, { onlyFor, again }: ShownRow): Found => ({
  onlyFor,
  again,
  mayBegin: viewer.roles.has('faculty'),
})

/** Asked for all modules that are shown, where it is not known from finding them. */
export const foundAs = async (caller: Caller, { id, found }: ShownModule): Promise<Found> =>
  found ?? foundAnew(caller, id)

const foundAnew = batchedFor(async (caller: Caller, ids: string[]) => {
  const rows = await readShown(caller, { audience: await viewerAudience(caller), ids, retiredToo: true })
  const byId = new Map(rows.map(row => [row.id, foundBy(caller, row)]))
  return (id: string): Found => byId.get(id) ?? notFound
})

/** The catalogue: what would narrow the viewer's greatest needs first, then the newest. */
export async function listModules(caller: Caller, asked: CataloguePage): Promise<Connection<ShownModule>> {
  const { search, competencyId, level, mostHours, language, toGive } = asked
  const personId = await gapsReadableOf(caller, null)
  if (!personId || (toGive && !mayWrite(caller))) return connectionOf([], { size: 0, total: 0 })
  const audience = toGive ? givingAudience(caller) : await viewerAudience(caller)
  const [rows, page] = await Promise.all([
    readShown(caller, { audience, search: search?.trim().toLowerCase() ?? '' }),
    findGaps(caller, [personId], null),
  ])
  const competency = competencyId ? (await frameworkOf(caller))?.competency(competencyId) : null
  const wanted = rows.filter(
    ({ head }) =>
      (!competencyId || (competency && concerns(competency, head))) &&
      (!level || leadsTo(head, competencyId ?? null) >= level) &&
      head.hours <= (mostHours ?? Infinity) &&
      (!language || head.languages.some(one => one === language)),
  )
  const helps = new Map(wanted.map(row => [row.id, needMetBy(row, personId, page[0]!.gaps)]))
  const ordered = wanted.sort(
    (a, b) =>
      helps.get(b.id)! - helps.get(a.id)! ||
      b.publishedAt.getTime() - a.publishedAt.getTime() ||
      (a.id < b.id ? -1 : 1),
  )
  return partOf(caller, ordered, asked)
}

/** What is finished helps only where it does so once more. */
function needMetBy({ head, finishedAt, again }: ShownRow, personId: string, gaps: readonly FoundGap[]): number {
  const once = again && again.publishedBy !== personId ? again.head : null
  const met = gaps.filter(gap => (finishedAt ? once && helpsAgain(gap, once) : wayOf(gap, head)))
  return met.reduce((sum, { need }) => sum + need, 0)
}

/** What was begun and not finished, the last seen first. */
export async function listBegun(caller: Caller, asked: PageAsked): Promise<Connection<ShownModule>> {
  if (!(await gapsReadableOf(caller, null))) return connectionOf([], { size: 0, total: 0 })
  const rows = await readShown(caller, { audience: await viewerAudience(caller), retiredToo: true })
  const begun = rows.filter(({ attemptId, finishedAt }) => attemptId !== null && finishedAt === null)
  const attempts = await Promise.all(begun.map(({ versionId }) => attemptAt(caller, versionId)))
  const seen = new Map(begun.map(({ id, startedAt }, at) => [id, lastOf(startedAt!, attempts[at]!.items)]))
  return partOf(
    caller,
    begun.sort((a, b) => seen.get(b.id)! - seen.get(a.id)! || (a.id < b.id ? -1 : 1)),
    asked,
  )
}

const lastOf = (startedAt: Date, items: readonly { seenAt: Date }[]): number =>
  Math.max(startedAt.getTime(), ...items.map(({ seenAt }) => seenAt.getTime()))

/** A part of what was put in order here. */
function partOf(caller: Caller, rows: readonly ShownRow[], asked: PageAsked): Connection<ShownModule> {
  const [size, after] = [sizeOf(asked), placeOf(asked)]
  const from = after ? rows.findIndex(({ id }) => id === after.id) + 1 : 0
  const part = rows.slice(from, from + size + 1).map(row => ({ ...shownToFaculty(caller, row), sorted: '' }))
  return connectionOf(part, { size, total: rows.length })
}
