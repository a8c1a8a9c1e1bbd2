import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { moduleToGive } from '../../modules/published-modules.ts'
import { ownBatch } from '../access.ts'
import { giveBatch } from './give-batch.ts'
import { readBatch, type BatchRow } from './queries.ts'

/** Gives what a dry run has said, to those and nobody else. Asked for again it changes nothing. */
export async function assignModule(caller: Caller, id: string): Promise<BatchRow> {
  const batch = await ownBatch(caller, id)
  if (batch.givenAt) return batch
  if (batch.proposes) refuse('BATCH_NOT_FOUND') // it is a rule's, which is started
  if (batch.dueOn < caller.today) refuse('DUE_IN_PAST', { today: caller.today })
  await moduleToGive(caller, batch.moduleId)
  const given = await giveBatch(caller, batch.id)
  const { id: batchId, moduleId, dueOn } = batch
  await note(caller, 'module-assigned', { batchId, moduleId, dueOn, ...given })
  return (await readBatch(caller, batch.id))!
}
