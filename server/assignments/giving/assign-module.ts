import { note, type Caller } from '../../base/caller.ts'
import { send } from '../../base/jobs.ts'
import { refuse } from '../../base/refusal.ts'
import { publishedModule } from '../../modules/published-modules.ts'
import { ownBatch } from '../access.ts'
import { givingJob } from './giving-job.ts'
import { portion } from './in-portions.ts'
import { readBatch, readCounts, updateGiven, type BatchRow } from './queries.ts'
import { givePortion } from './give-portion.ts'

/** Gives what a dry run has said, to those and nobody else: few at once, many portion by portion. Asked for again it changes nothing. */
export async function assignModule(caller: Caller, id: string): Promise<BatchRow> {
  const batch = await ownBatch(caller, id)
  if (batch.givenAt) return batch
  if (batch.dueOn < caller.today) refuse('DUE_IN_PAST', { today: caller.today })
  await publishedModule(caller, batch.moduleId)
  const counts = await readCounts(caller, [batch.id])
  const people = counts.reduce((sum, { planned }) => sum + planned, 0)
  await updateGiven(caller, batch.id)
  const assign = counts.find(({ outcome }) => outcome === 'assign')?.planned ?? 0
  await note(caller, 'module-assigned', {
    batchId: batch.id,
    moduleId: batch.moduleId,
    dueOn: batch.dueOn,
    people,
    assign,
  })
  if (people < portion) await givePortion(caller, batch.id)
  else await send(caller, givingJob, { data: { batchId: batch.id } })
  return (await readBatch(caller, batch.id))!
}
