// Contents as the process keeps them: a version never changes.
import { batchedFor } from '../../base/batch.ts'
import type { Caller } from '../../base/caller.ts'
import { keeping } from '../../base/kept.ts'
import type { Content } from '../content.ts'
import { readContents, type Version } from '../published/queries.ts'

/** by the characters of their texts */
const kept = keeping<Version>(20_000_000, ({ content }) => JSON.stringify(content).length)

/** What a version says. Its identifier comes from a row that the caller was shown. */
export const contentOf = async (caller: Caller, versionId: string): Promise<Content> =>
  (await versionAt(caller, versionId)).content

/** With its number, and of which module it is. */
export const versionAt = async (caller: Caller, versionId: string): Promise<Version> =>
  kept.get(keyOf(caller, versionId)) ?? read(caller, versionId)

const read = batchedFor(async (caller, versionIds: string[]) => {
  const found = await readContents(caller, [...new Set(versionIds)])
  for (const [versionId, version] of found) kept.keep(keyOf(caller, versionId), version)
  return versionId => found.get(versionId)!
})

const keyOf = ({ schoolId }: Caller, versionId: string): string => `${schoolId} ${versionId}`
