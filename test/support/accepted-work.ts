// A module that no quiz tests, as people go through it.
import { done, levels } from './evidence.ts'
import { publishedModule } from './modules.ts'
import { begins, contentOf, page, playing, plays, task } from './playing.ts'
import { codes } from './told.ts'
import type { Somebody, World } from './world.ts'

/** A page to read and a task that goes to 3; finishing states 2, and no quiz asks anything. */
export async function withoutQuiz(
  w: World,
  by: Somebody,
  { title, refresh }: { title?: string; refresh?: { upTo: number; events: string[] } } = {},
) {
  const [why, parcels] = [page(), task({ [(await codes(w)).competency('NEG-04')]: 3 })]
  const content = await contentOf(w, {
    ...{ title: title ?? 'By work alone', proves: { 'NEG-04': [0, 2] }, items: [why, parcels] },
    ...(refresh && { refresh }),
  })
  const { id: moduleId } = await publishedModule(by, content)
  const at = { moduleId, itemId: parcels.id }
  const marks = parcels.task.criteria.map(({ id: criterionId }) => ({ criterionId, level: 1 }))
  return {
    ...{ moduleId, at },
    reads: (who: Somebody) =>
      plays(who, 'reportProgress', { moduleId, items: [{ itemId: why.id, seconds: 0, done: true }] }),
    /** Written and handed in; what was returned is corrected. */
    handsIn: async (who: Somebody, returned?: string) => {
      const { id: evidenceId } = returned
        ? await done(who, 'correctEvidence', { evidenceId: returned })
        : (await begins(who, at)).evidence!
      await done(who, 'saveDraft', { evidenceId, kind: 'practice_task', note: 'Priced.' })
      await done(who, 'handInEvidence', { evidenceId })
      return evidenceId
    },
    accepts: async (who: Somebody, evidenceId: string, level: number) =>
      done(who, 'acceptEvidence', { evidenceId, marks, levels: await levels(w, { 'NEG-04': level }) }),
    attempt: async (who: Somebody) => (await playing(who, moduleId))!.attempt!,
    doneParts: async (who: Somebody) =>
      (await playing(who, moduleId))!.attempt!.items.filter(({ doneAt }) => doneAt !== null).length,
  }
}
