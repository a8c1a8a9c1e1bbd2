import type { Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { kindOf } from '../items/all.ts'
import { ownAttempt, versionOf, type Playing } from './access.ts'
import { finishIfThrough } from './finish-attempt.ts'
import { countedUntil, countProgress, type PartProgress } from './progress-rules.ts'
import { addProgress, type AttemptRow } from './queries.ts'
import { shownModule, type ShownModule } from './shown-module.ts'

export interface Report {
  moduleId: string
  items: readonly PartProgress[]
}

/** What was done in some parts since the last report. What its reader cannot say of a part, as that a quiz is passed, no report does. */
export async function reportProgress(caller: Caller, { moduleId, items }: Report): Promise<ShownModule> {
  const playing = await ownAttempt(caller, moduleId)
  const readerSays = new Map(playing.content.items.map(item => [item.id, kindOf(item).readerSays]))
  if (items.some(({ itemId }) => !readerSays.has(itemId))) refuse('ITEM_NOT_FOUND')
  const since = countedUntil(playing)
  const possible = items.map(part => ({ ...part, done: part.done && readerSays.get(part.itemId)! }))
  const parts = countProgress(possible, { since, now: caller.now })
  // a tab that was only open leaves the time to the one that was read
  const seenAt = items.some(({ seconds }) => seconds > 0) ? caller.now : since
  const told = await addProgress(caller, playing.id, { parts, seenAt })
  const doneIds = parts.filter(({ done }) => done).map(({ itemId }) => itemId)
  const module = shownModule(versionOf(playing))
  return (await finishIfThrough(caller, playing, doneIds)) ? module : { ...module, attempt: withParts(playing, told) }
}

/** Nobody else has written meanwhile: the attempt is held. */
const withParts = (attempt: Playing, parts: AttemptRow['items']): AttemptRow => ({
  ...attempt,
  items: [...attempt.items.filter(({ itemId }) => !parts.some(part => part.itemId === itemId)), ...parts],
})
