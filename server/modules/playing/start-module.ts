import { note, type Caller } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import { faculty } from '../../people/access.ts'
import { viewerAudience } from '../audience/viewer-audience.ts'
import { whyAgain } from './again.ts'
import { insertAttempt, readShown } from './queries.ts'
import { shownModule, type ShownModule } from './shown-module.ts'

/** Goes on where the viewer was, or begins the newest version; what is finished, once more where that would help. */
export async function startModule(caller: Caller, moduleId: string): Promise<ShownModule> {
  faculty(caller)
  const audience = await viewerAudience(caller)
  const [shown] = isId(moduleId) ? await readShown(caller, { audience, ids: [moduleId], retiredToo: true }) : []
  if (!shown) refuse('MODULE_NOT_FOUND')
  const again = (await whyAgain(caller, shown.again)) && shown.again
  if (shown.attemptId !== null && !again) return shownModule(shown)
  const begun = { ...shown, number: 1, ...again }
  if (await insertAttempt(caller, begun)) await note(caller, 'module-begun', { moduleId, versionId: begun.versionId })
  return shownModule(begun)
}
