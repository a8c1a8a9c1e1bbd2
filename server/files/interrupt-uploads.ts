import type { Caller } from '../base/caller.ts'
import { wantUploadsOf } from './queries.ts'

/** What somebody sends just now breaks off within a second: who may not go on is refused when they try. */
export const interruptUploads = (place: Pick<Caller, 'db' | 'schoolId'>, personId: string): Promise<void> =>
  wantUploadsOf(place, personId)
