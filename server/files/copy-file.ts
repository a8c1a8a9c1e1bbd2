import type { Caller } from '../base/caller.ts'
import { insertCopy } from './queries.ts'

/** The same bytes as another file, for something else that holds them: each may go without the other. Answers its identifier. */
export const copyFile = (caller: Caller, fileId: string): Promise<string> => insertCopy(caller, fileId)
