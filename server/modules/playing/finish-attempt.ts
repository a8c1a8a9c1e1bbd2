import { note, type Caller } from '../../base/caller.ts'
import { frameworkOf } from '../../competencies/framework.ts'
import { recordCompletion, type Completion } from '../../evidence/records/record-completion.ts'
import type { Content } from '../content.ts'
import type { Playing } from './access.ts'
import { isThrough } from './progress-rules.ts'
import { tellFinished } from './on-finish.ts'
import { endAttempt } from './queries.ts'

/** Once all is done it becomes evidence, which counts at once; says whether it just did. Who published the version answers for what it proves. */
export async function finishIfThrough(caller: Caller, playing: Playing, doneNow: readonly string[]): Promise<boolean> {
  const { id, finishedAt, items, content, publishedBy, moduleId, versionId } = playing
  const doneBefore = items.filter(({ doneAt }) => doneAt !== null).map(({ itemId }) => itemId)
  if (finishedAt !== null || !isThrough(content.items, new Set([...doneBefore, ...doneNow]))) return false
  await tellFinished(caller, { moduleId })
  const evidenceId = await recordCompletion(caller, {
    title: content.title[caller.viewer.language],
    by: publishedBy,
    levels: content.proofs.map(({ competencyId, toLevel }) => ({ competencyId, level: toLevel })),
    renews: await renewedBy(caller, content),
  })
  await endAttempt(caller, id, evidenceId)
  await note(caller, 'module-finished', { moduleId, versionId, evidenceId })
  return true
}

/** A refresh speaks of all that its events touch, beside what it proves. */
async function renewedBy(caller: Caller, { refresh, proofs }: Content): Promise<Completion['renews']> {
  if (!refresh) return null
  const { upTo, eventIds } = refresh
  const framework = await frameworkOf(caller)
  const touched = framework!.events.filter(({ id }) => eventIds.includes(id)).flatMap(event => event.competencies)
  const proven = new Set(proofs.map(({ competencyId }) => competencyId))
  const competencyIds = [...new Set(touched.map(({ id }) => id))].filter(id => !proven.has(id))
  return { upTo, eventIds, competencyIds }
}
