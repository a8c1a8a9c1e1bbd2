import type { Caller } from '../../base/caller.ts'
import { recordAtOnce, type Recorded } from './record-at-once.ts'

/** What somebody has gone through, and what that proves. */
export type Completion = Pick<Recorded, 'personId' | 'occurredOn' | 'title' | 'by' | 'levels' | 'renews'>

/** Accepted at once, since nothing is left to judge; answers which evidence it became. */
export const recordCompletion = (caller: Caller, completion: Completion): Promise<string> =>
  recordAtOnce(caller, { ...completion, kind: 'module_completion', origin: 'module', note: null })
