// A module as those see it who write it.
import type { Caller } from '../../base/caller.ts'
import { frameworkOf, type Framework } from '../../competencies/framework.ts'
import type { ModuleState } from '../../graph-types.ts'
import { describeContent } from '../describe-content.ts'
import { readModuleFiles, type ModuleFileRow } from '../files/queries.ts'
import { readWritten, type WrittenRow } from './queries.ts'
import { problemsOf } from './rules.ts'

export type WrittenModule = ReturnType<typeof describe>

/** Those of these modules that there are, in asked order, to whom the door has let in: three questions for one or a hundred. */
export async function writtenModulesOf(caller: Caller, ids: readonly string[]): Promise<WrittenModule[]> {
  if (ids.length === 0) return []
  const [rows, held, framework] = await Promise.all([
    readWritten(caller, ids),
    readModuleFiles(caller, { moduleIds: ids }),
    frameworkOf(caller),
  ])
  const byId = new Map(rows.map(row => [row.id, describe(row, held, { framework: framework!, today: caller.today })]))
  return ids.flatMap(id => byId.get(id) ?? [])
}

function describe(row: WrittenRow, held: readonly ModuleFileRow[], on: { framework: Framework; today: string }) {
  const { revision, content, savedBy, savedAt, versions, ...rest } = row
  return {
    ...rest,
    state: stateOf(row),
    files: held.filter(({ moduleId }) => moduleId === row.id),
    draft: { revision, content: describeContent(content, on.framework), savedBy, savedAt },
    versions: versions.map(version => ({ ...version, publishedAt: new Date(version.publishedAt) })),
    problems: problemsOf(content, on),
  }
}

function stateOf({ retiredAt, versions }: WrittenRow): ModuleState {
  if (retiredAt) return 'retired'
  return versions.length > 0 ? 'published' : 'draft'
}
