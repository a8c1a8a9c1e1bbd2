// A module as those see it who write it.
import { batchedFor } from '../../base/batch.ts'
import type { Caller } from '../../base/caller.ts'
import { frameworkOf } from '../../competencies/framework.ts'
import { closedAmong } from '../../files/closing.ts'
import type { ModuleState } from '../../graph-types.ts'
import { leadsAll } from '../access.ts'
import { describeContent } from '../describe-content.ts'
import { readModuleFiles, type ModuleFileRow } from '../files/queries.ts'
import { contentOf } from '../playing/content-of.ts'
import { readWritten, type WrittenRow } from './queries.ts'
import { problemsOf } from './rules.ts'

/** What it says is read where it is asked for. */
export type WrittenVersion = Omit<WrittenRow['versions'][number], 'publishedAt'> & { publishedAt: Date }

export type WrittenModule = ReturnType<typeof describe> & { mayPublish: boolean }

/** Those of these modules that there are, in asked order, to whom the door has let in: three questions for one or a hundred, a fourth where they hold files. */
export async function writtenModulesOf(caller: Caller, ids: readonly string[]): Promise<WrittenModule[]> {
  if (ids.length === 0) return []
  const [rows, held, framework] = await Promise.all([
    readWritten(caller, ids),
    readModuleFiles(caller, { moduleIds: ids }),
    frameworkOf(caller),
  ])
  const closed = await closedAmong(
    caller,
    held.map(({ id }) => id),
  )
  const on = { framework: framework!, today: caller.today, closed }
  const byId = new Map(rows.map(row => [row.id, { ...describe(row, held, on), mayPublish: leadsAll(caller, row) }]))
  return ids.flatMap(id => byId.get(id) ?? [])
}

/** What published versions say, of modules to which the door has let in: asked once for all. */
export const versionContent = batchedFor(async (caller, versionIds: string[]) => {
  const [framework, ...contents] = await Promise.all([
    frameworkOf(caller),
    ...versionIds.map(id => contentOf(caller, id)),
  ])
  const byId = new Map(versionIds.map((id, at) => [id, describeContent(contents[at]!, framework!)]))
  return (id: string) => byId.get(id)!
})

function describe(row: WrittenRow, held: readonly ModuleFileRow[], on: Parameters<typeof problemsOf>[1]) {
  const { revision, content, savedBy, savedAt, versions, approvals, ...rest } = row
  const published = versions.map((version): WrittenVersion => ({
    ...version,
    publishedAt: new Date(version.publishedAt),
  }))
  const approvedVersion = approvals.find(({ step }) => step === 'approved')?.number ?? null
  const [last] = approvals
  const open = last?.step === 'asked' ? last.number : (published[0]?.number ?? null)
  return {
    ...rest,
    state: stateOf(row),
    files: held.filter(({ moduleId }) => moduleId === row.id),
    draft: { revision, content: describeContent(content, on.framework), savedBy, savedAt },
    says: content,
    versions: published,
    problems: problemsOf(content, on),
    approvals: approvals.map(step => ({ ...step, at: new Date(step.at) })),
    approvedVersion,
    toApprove: (row.cohorts && open !== approvedVersion && published.find(({ number }) => number === open)) || null,
    waitingDays: last?.step === 'asked' && !row.retiredAt ? last.days : null,
  }
}

function stateOf({ retiredAt, versions }: WrittenRow): ModuleState {
  if (retiredAt) return 'retired'
  return versions.length > 0 ? 'published' : 'draft'
}
