import { note, type Caller } from '../../../base/caller.ts'
import { frameworkOf } from '../../../competencies/framework.ts'
import { acceptedForTasks } from '../../../evidence/pieces/task-pieces.ts'
import { recordCompletion, type Completion } from '../../../evidence/records/record-completion.ts'
import type { Content } from '../../content.ts'
import { grantedBy, waitsForReview } from './acceptance-rules.ts'
import type { Playing } from '../access.ts'
import { isThrough, workSince } from '../progress-rules.ts'
import { tellFinished } from './on-finish.ts'
import { endAttempt, readLastDone } from './queries.ts'

/** Once all is done it becomes evidence, which counts at once; says whether it just did. Who published the version answers for what it proves. */
export async function finishIfThrough(caller: Caller, playing: Playing, doneNow: readonly string[]): Promise<boolean> {
  const { id, personId, finishedAt, items, content, publishedBy, moduleId, versionId } = playing
  const doneBefore = items.filter(({ doneAt }) => doneAt !== null).map(({ itemId }) => itemId)
  if (finishedAt !== null || !isThrough(content.items, new Set([...doneBefore, ...doneNow]))) return false
  await tellFinished(caller, { personId, moduleId })
  const evidenceId = await recordCompletion(caller, {
    personId,
    title: content.title[playing.language ?? caller.viewer.language],
    by: publishedBy,
    ...(waitsForReview(content.items) ? await becameBy(caller, playing) : await becameAtOnce(caller, content)),
  })
  await endAttempt(caller, id, evidenceId)
  await note(caller, 'module-finished', { personId, moduleId, versionId, evidenceId })
  return true
}

type Became = Pick<Completion, 'occurredOn' | 'levels' | 'renews'>

async function becameAtOnce(caller: Caller, content: Content): Promise<Became> {
  const { proofs, refresh } = content
  const levels = proofs.map(({ competencyId, toLevel }) => ({ competencyId, level: toLevel }))
  const competencyIds = refresh ? await touchedBy(caller, content) : []
  return { occurredOn: caller.today, levels, renews: refresh && { ...refresh, competencyIds } }
}

/** Of the day on which the last of the work was done, however long it waited for its reviewer. */
async function becameBy(caller: Caller, playing: Playing): Promise<Became> {
  const { id, content } = playing
  const { proofs, refresh, items } = content
  const tasks = items.filter(item => 'task' in item).map(item => item.id)
  const works = await acceptedForTasks(caller, { ...playing, since: workSince(playing) })
  const days = [await readLastDone(caller, id, tasks), ...works.map(({ occurredOn }) => occurredOn)]
  const competencyIds = refresh ? await touchedBy(caller, content) : []
  const touched = [...competencyIds, ...proofs.map(({ competencyId }) => competencyId)]
  const { levels, upTo } = grantedBy(content, { works, touched })
  return {
    occurredOn: days.flatMap(day => day ?? []).reduce((a, b) => (a > b ? a : b)),
    levels,
    renews: refresh && upTo ? { upTo, eventIds: refresh.eventIds, competencyIds } : null,
  }
}

/** A refresh speaks of all that its events touch, beside what it proves. */
async function touchedBy(caller: Caller, { refresh, proofs }: Content): Promise<string[]> {
  const framework = await frameworkOf(caller)
  const touched = framework!.events
    .filter(({ id }) => refresh!.eventIds.includes(id))
    .flatMap(event => event.competencies)
  const proven = new Set(proofs.map(({ competencyId }) => competencyId))
  return [...new Set(touched.map(({ id }) => id))].filter(id => !proven.has(id))
}
