// Contents as the process keeps them: a version never changes.
import { batchedFor } from '../../base/batch.ts'
import type { Caller } from '../../base/caller.ts'
import type { LocalizedText } from '../../graph-types.ts'
import type { Content } from '../content.ts'
import { htmlOf } from '../markdown.ts'
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

const rendered = new WeakMap<LocalizedText, LocalizedText>()

/** Markdown of a content, rendered once for as long as that is kept. */
export function htmlIn(text: LocalizedText): LocalizedText {
  let html = rendered.get(text)
  if (!html) rendered.set(text, (html = htmlOf(text)))
  return html
}
