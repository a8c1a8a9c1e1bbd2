// A module as its readers see it.
import type { Caller } from '../../base/caller.ts'
import { frameworkOf, type Framework } from '../../competencies/framework.ts'
import type { ModuleTrack } from '../../graph-types.ts'
import type { Item } from '../content.ts'
import { proofsOf, refreshOf, type DescribedProof } from '../describe-content.ts'
import type { Head, VersionRow } from './queries.ts'

export interface ShownModule extends Pick<Head, 'title' | 'summary' | 'hours'> {
  id: string
  track: ModuleTrack
  /** the version that is shown */
  versionId: string
  proofs: DescribedProof[]
  refresh: ReturnType<typeof refreshOf>
}

/** A part of a version, and whether the viewer has begun it. */
export interface ShownItem {
  item: Item
  begun: boolean
}

export async function describeModules(caller: Caller, rows: readonly VersionRow[]): Promise<ShownModule[]> {
  if (rows.length === 0) return []
  const framework = (await frameworkOf(caller))!
  return rows.map(row => describedWith(framework, row))
}

export async function describeModule(caller: Caller, row: VersionRow): Promise<ShownModule> {
  return (await describeModules(caller, [row]))[0]!
}

export function describedWith(framework: Framework, { id, track, versionId, head }: VersionRow): ShownModule {
  const { title, summary, hours } = head
  const [proofs, refresh] = [proofsOf(head, framework), refreshOf(head, framework)]
  return { id, track, versionId, title, summary, hours, proofs, refresh }
}
