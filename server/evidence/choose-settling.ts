import { note, type Caller } from '../base/caller.ts'
import { refuse } from '../base/refusal.ts'
import { changeSetting } from '../base/settings.ts'
import { signal } from '../base/signals.ts'
import { frameworkOf, type Framework } from '../competencies/framework.ts'
import type { Settling } from '../competencies/rules/settling.ts'
import { schoolCoordinator } from '../people/access.ts'
import { rebuild } from './attain.ts'

/** The school states another rule, from today on: what stood before is kept, and the whole projection follows in the same transaction. */
export async function chooseSettling(caller: Caller, settling: Settling): Promise<Framework> {
  schoolCoordinator(caller)
  await changeSetting(caller, 'settling', settling)
  await rebuild(caller)
  await signal(caller, 'gaps')
  await note(caller, 'settling-chosen', { settling })
  return (await frameworkOf(caller)) ?? refuse('FRAMEWORK_NOT_FOUND')
}
