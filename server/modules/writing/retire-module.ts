import { note, type Caller } from '../../base/caller.ts'
import { signal } from '../../base/signals.ts'
import { draftToWrite } from '../access.ts'
import { updateRetired } from './queries.ts'

/** Found no more; who has begun may finish. */
export async function retireModule(caller: Caller, moduleId: string): Promise<void> {
  const { retiredAt } = await draftToWrite(caller, moduleId)
  if (!retiredAt) await change(caller, moduleId, caller.now)
}

/** Found again. */
export async function resumeModule(caller: Caller, moduleId: string): Promise<void> {
  const { retiredAt } = await draftToWrite(caller, moduleId)
  if (retiredAt) await change(caller, moduleId, null)
}

async function change(caller: Caller, moduleId: string, retiredAt: Date | null): Promise<void> {
  await updateRetired(caller, moduleId, retiredAt)
  await signal(caller, 'gaps')
  await note(caller, retiredAt ? 'module-retired' : 'module-resumed', { moduleId })
}
