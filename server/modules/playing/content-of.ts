// Contents as the process keeps them: a version never changes.
import { batchedFor } from '../../base/batch.ts'
import type { Caller } from '../../base/caller.ts'
import type { Content } from '../content.ts'
import { readContents } from './queries.ts'

const kept = new Map<string, Content>()
const keptAtMost = 200

/** What a version says. Its identifier comes from a row that the caller was shown. */
export const contentOf = async (caller: Caller, versionId: string): Promise<Content> =>
  kept.get(keyOf(caller, versionId)) ?? read(caller, versionId)

const read = batchedFor(async (caller, versionIds: string[]) => {
  const found = await readContents(caller, [...new Set(versionIds)])
  for (const [versionId, content] of found) {
    kept.set(keyOf(caller, versionId), content)
    if (kept.size > keptAtMost) kept.delete(kept.keys().next().value!)
  }
  return versionId => found.get(versionId)!
})

const keyOf = ({ schoolId }: Caller, versionId: string): string => `${schoolId} ${versionId}`
