import type { Caller } from '../../base/caller.ts'
import { send } from '../../base/jobs.ts'
import { givePortion } from './give-portion.ts'
import { givingJob } from './giving-job.ts'
import { portion } from './in-portions.ts'
import { readCounts, updateGiven } from './queries.ts'

type Place = Pick<Caller, 'db' | 'schoolId' | 'today' | 'now'> & Partial<Pick<Caller, 'requestId'>>

/** A plan is given from now on: few at once, many portion by portion. Answers of how many people it speaks, and to how many it gives. */
export async function giveBatch(place: Place, batchId: string): Promise<{ people: number; assign: number }> {
  const counts = await readCounts(place, [batchId])
  const people = counts.reduce((sum, { planned }) => sum + planned, 0)
  await updateGiven(place, batchId)
  if (people < portion) await givePortion(place, batchId)
  else await send(place, givingJob, { data: { batchId } })
  return { people, assign: counts.find(({ outcome }) => outcome === 'assign')?.planned ?? 0 }
}
