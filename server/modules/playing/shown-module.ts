// A module as its readers see it.
import type { Caller } from '../../base/caller.ts'
import { frameworkOf, type Competency, type Framework } from '../../competencies/framework.ts'
import type { ModuleTrack } from '../../graph-types.ts'
import type { Item } from '../content.ts'
import { proofsOf, refreshOf, type DescribedProof } from '../describe-content.ts'
import { kindOf } from '../items/all.ts'
import { nothingShown, type Shown } from '../items/kind.ts'
import type { Task } from '../items/task-shape.ts'
import type { Head, VersionRow } from './queries.ts'

export interface ShownModule extends Pick<Head, 'title' | 'summary' | 'hours'> {
  id: string
  track: ModuleTrack
  /** the version that is shown */
  versionId: string
  proofs: DescribedProof[]
  refresh: ReturnType<typeof refreshOf>
  taskProofs: { competency: Competency; level: number }[]
}

/** A part of a version as the viewer sees it, who has begun it or not. */
export interface ShownItem extends Pick<Item, 'id' | 'kind' | 'title'>, Shown {
  versionId: string
}

/** A task with where it stands. */
export interface ShownTask {
  task: Task
  versionId: string
  itemId: string
}

export function shownItem(item: Item, versionId: string, begun: boolean): ShownItem {
  const { id, kind, title } = item
  const { facts, opened } = kindOf(item)
  return { id, kind, title, versionId, ...nothingShown, ...facts(item), ...(begun && opened(item)) }
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
  const taskProofs = head.tasks.map(({ competencyId, level }) => ({
    competency: framework.competency(competencyId)!,
    level,
  }))
  return { id, track, versionId, title, summary, hours, proofs, taskProofs, refresh }
}
