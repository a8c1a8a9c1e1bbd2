import type { Caller } from '../../../base/caller.ts'

/** What features to the right do when somebody finishes a module, in the same transaction, before it becomes evidence. */
type OnFinish = (caller: Caller, finished: Finished) => Promise<void>

export interface Finished {
  personId: string
  moduleId: string
}

const all = new Set<OnFinish>()

export const onFinish = (work: OnFinish): void => void all.add(work)

export async function tellFinished(caller: Caller, finished: Finished): Promise<void> {
  for (const work of all) await work(caller, finished)
}
