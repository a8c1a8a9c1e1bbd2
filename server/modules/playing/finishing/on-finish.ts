import type { Caller } from '../../../base/caller.ts'

/** What features to the right do when somebody finishes a module, in the same transaction, before it becomes evidence. */
type OnFinish = (caller: Caller, finished: Finished) => Promise<void>

export interface Finished {
  personId: string
  moduleId: string
}

/** And when what was finished is not any more, since the acceptance that it rested on was taken back; in the same transaction. */
type OnUnfinish = (caller: Caller, unfinished: Unfinished) => Promise<void>

export interface Unfinished extends Finished {
  because: string
}

const all = new Set<OnFinish>()
const allUnfinishing = new Set<OnUnfinish>()

export const onFinish = (work: OnFinish): void => void all.add(work)
export const onUnfinish = (work: OnUnfinish): void => void allUnfinishing.add(work)

export async function tellFinished(caller: Caller, finished: Finished): Promise<void> {
  for (const work of all) await work(caller, finished)
}

export async function tellUnfinished(caller: Caller, unfinished: Unfinished): Promise<void> {
  for (const work of allUnfinishing) await work(caller, unfinished)
}
