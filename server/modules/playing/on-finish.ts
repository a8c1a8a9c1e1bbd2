import type { Caller } from '../../base/caller.ts'

/** What features to the right do when the viewer finishes a module, in the same transaction, before it becomes evidence. */
type OnFinish = (caller: Caller, finished: { moduleId: string }) => Promise<void>

const all = new Set<OnFinish>()

export const onFinish = (work: OnFinish): void => void all.add(work)

export async function tellFinished(caller: Caller, finished: { moduleId: string }): Promise<void> {
  for (const work of all) await work(caller, finished)
}
