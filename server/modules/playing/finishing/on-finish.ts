import type { Caller } from '../../../base/caller.ts'

/** What features to the right do when somebody finishes a module, in the same transaction, before it becomes evidence. */
type OnFinish = (caller: Caller, finished: Finished) => Promise<void>
/** And when it is finished no more, since the acceptance that it rested on was taken back. */
type OnUnfinish = (caller: Caller, unfinished: Unfinished) => Promise<void>

export interface Finished {
  personId: string
  moduleId: string
}
export interface Unfinished extends Finished {
  because: string
}

const all = new Map<OnFinish, OnUnfinish>()

export const onFinish = (work: OnFinish, undo: OnUnfinish): void => void all.set(work, undo)

export async function tellFinished(caller: Caller, finished: Finished): Promise<void> {
  for (const work of all.keys()) await work(caller, finished)
}

export async function tellUnfinished(caller: Caller, unfinished: Unfinished): Promise<void> {
  for (const undo of all.values()) await undo(caller, unfinished)
}
