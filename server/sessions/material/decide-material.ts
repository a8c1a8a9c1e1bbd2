// A coordinator has looked at what was brought.
import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import type { Posting } from '../../guests/links/send-link.ts'
import type { MaterialState, ReturnMaterialInput } from '../../graph-types.ts'
import { allowsShowing } from '../consent/rules.ts'
import { words } from '../said.ts'
import { signalShown } from '../told/signal-session.ts'
import { consentFor, materialToDecide, type SeenMaterial } from './access.ts'
import { insertMaterialSteps } from './queries.ts'
import { tellOfMaterial } from './tell-guest.ts'

export async function approveMaterial(caller: Caller, materialId: string): Promise<SeenMaterial> {
  const material = await materialToDecide(caller, materialId)
  standsIn(material, ['waiting', 'returned'])
  if (!allowsShowing(await consentFor(caller, material), material.kind))
    refuse('CONSENT_MISSING', { kind: material.kind })
  await insertMaterialSteps(caller, [material.id], { kind: 'approved', reason: null })
  await signalShown(caller, material.guestId)
  await note(caller, 'material-approved', { materialId: material.id })
  return materialToDecide(caller, material.id)
}

/** With a reason, which its practitioner reads in a mail. */
export async function returnMaterial(
  caller: Caller,
  posting: Posting,
  { materialId, reason: written }: ReturnMaterialInput,
): Promise<SeenMaterial> {
  const material = await materialToDecide(caller, materialId)
  const reason = words(written, { field: 'reason', most: 1000 })
  if (reason === '') refuse('REASON_MISSING')
  standsIn(material, ['waiting', 'approved'])
  await insertMaterialSteps(caller, [material.id], { kind: 'returned', reason })
  await signalShown(caller, material.guestId)
  await note(caller, 'material-returned', { materialId: material.id })
  await tellOfMaterial(caller, posting, { material, what: 'returned', words: reason })
  return materialToDecide(caller, material.id)
}

function standsIn({ state, superseded }: SeenMaterial, states: readonly MaterialState[]): void {
  if (superseded) refuse('MATERIAL_SUPERSEDED')
  if (!states.includes(state)) refuse('MATERIAL_NOT_IN_STATE', { state })
}
