// A module as its readers see it.
import { batchedFor } from '../../base/batch.ts'
import type { Caller } from '../../base/caller.ts'
import { frameworkOf, type Framework } from '../../competencies/framework.ts'
import type { ModuleTrack } from '../../graph-types.ts'
import type { Content, Item } from '../content.ts'
import { kindOf } from '../items/all.ts'
import { nothingShown, type Shown } from '../items/kind.ts'
import type { Task } from '../items/task-shape.ts'
import { provenByTasks, waitsForReview } from './finishing/acceptance-rules.ts'
import type { Again, AttemptRow, Head, VersionRow } from './queries.ts'

export interface ShownModule extends Head {
  id: string
  track: ModuleTrack
  /** the version that is shown; null: a draft */
  versionId: string | null
  /** its parts, where they are at hand: a draft's */
  items?: readonly Item[]
  /** that its competencies are of, where it is at hand */
  framework?: Framework
  /** how the viewer stands in it, where that was just read */
  attempt?: AttemptRow
  /** how the viewer finds it, where that is known */
  found?: Found
}

/** How somebody finds a module. */
export interface Found {
  /** their cohorts that it is for; none: it is the school's, or no longer for them */
  onlyFor: readonly string[]
  mayBegin: boolean
  again: Again | null
}

export const notFound: Found = { onlyFor: [], mayBegin: false, again: null }

/** A part of a version as the viewer sees it, who has begun it or not; or of a draft. */
export interface ShownItem extends Pick<Item, 'id' | 'kind' | 'title'>, Shown, Pick<ShownTask, 'since'> {
  versionId: string | null
}

/** A task with where it stands. */
export interface ShownTask {
  task: Task
  wantsDesign: boolean
  /** null: a draft, for which nothing is handed in */
  versionId: string | null
  itemId: string
  /** what was handed in before is of an earlier attempt */
  since: Date | null
}

export function shownItem(
  item: Item,
  { begun, ...of }: Pick<ShownTask, 'versionId' | 'since'> & { begun: boolean },
): ShownItem {
  const { id, kind, title } = item
  const { facts, opened } = kindOf(item)
  return { id, kind, title, ...of, ...nothingShown, ...facts(item), ...(begun && opened(item)) }
}

/** All that content says but its parts. */
export const headOf = ({ items, ...head }: Content): Head => ({
  ...head,
  tasks: provenByTasks(items),
  waitsForReview: waitsForReview(items),
})

export const shownModule = ({
  id,
  track,
  versionId,
  head,
}: Omit<VersionRow, 'versionId'> & Pick<ShownModule, 'versionId'>): ShownModule => {
  const { languages, title, summary, hours, proofs, refresh, tasks, waitsForReview } = head
  return { id, track, versionId, languages, title, summary, hours, proofs, refresh, tasks, waitsForReview }
}

/** Asked at most once for all modules that are shown, and only when something of it is asked for. */
export const frameworkOfModule = async (
  caller: Caller,
  { framework }: Pick<ShownModule, 'framework'>,
): Promise<Framework> => framework ?? frameworkHere(caller, null)

const frameworkHere = batchedFor(async (caller: Caller, _keys: null[]) => {
  const framework = (await frameworkOf(caller))!
  return () => framework
})
