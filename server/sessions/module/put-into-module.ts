import { note, type Caller } from '../../base/caller.ts'
import { newId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import { copyFile } from '../../files/copy-file.ts'
import type { PutIntoModuleInput } from '../../graph-types.ts'
import { changeDraft } from '../../modules/writing/change-draft.ts'
import { readConsents } from '../consent/queries.ts'
import { materialToDecide, standing, type SeenMaterial } from '../material/access.ts'
import { readMaterial } from '../material/queries.ts'
import { shownOf } from '../material/rules.ts'
import { sessionOf } from '../planning/show-session.ts'
import { makeSessionModule } from './make-session-module.ts'
import { insertPut, readPut, type PutRow } from './queries.ts'
import { closedOn, withPart } from './reuse-rules.ts'

/** A part of the draft of its session's module, which is begun where there is none; a later version takes the place of an earlier one. */
export async function putIntoModule(
  caller: Caller,
  { materialId, seconds }: PutIntoModuleInput,
): Promise<SeenMaterial> {
  const material = await materialToDecide(caller, materialId)
  await reusable(caller, material)
  const { sessionId, name, type } = material
  const moduleId =
    (await sessionOf(caller, sessionId)).moduleId ?? (await makeSessionModule(caller, sessionId)).moduleId!
  const put = (await readPut(caller, { sessionIds: [sessionId] })).filter(one => one.name === name)
  const own = put.find(one => one.materialId === material.id)
  if (own?.isInDraft) refuse('MATERIAL_IN_MODULE')
  const fileId = own?.fileId ?? (await ownFile(caller, material))
  const earlier = put.filter(one => one !== own).map(one => one.fileId)
  const part = { id: newId(), fileId, name, type, seconds: seconds ?? null, earlier }
  await changeDraft(caller, moduleId, { fileIds: [fileId], to: content => withPart(content, part) })
  await note(caller, 'material-put-into-module', { materialId, moduleId, fileId })
  return materialToDecide(caller, materialId)
}

/** Approved, the last one of its name, and within what its practitioner has signed. */
async function reusable(caller: Caller, material: SeenMaterial): Promise<void> {
  const { sessionId, kind, state } = material
  if (state !== 'approved') refuse('MATERIAL_NOT_IN_STATE', { state })
  const all = standing(await readMaterial(caller, { sessionIds: [sessionId] }))
  if (!shownOf(all).some(({ id }) => id === material.id)) refuse('MATERIAL_SUPERSEDED')
  const [consent = null] = await readConsents(caller, [sessionId])
  const because = closedOn({ kind, state, consent }, caller.today)
  if (because) refuse('REUSE_NOT_ALLOWED', { because, until: consent?.reuseUntil ?? null, what: what(consent, kind) })
}

/** Which consent it lacks, for who asks the practitioner for it. */
const what = (consent: PutRow['consent'], kind: SeenMaterial['kind']): 'signature' | 'recording' | 'reuse' => {
  if (consent === null || consent.takenBackAt !== null) return 'signature'
  return consent.recording || !['recording', 'captions'].includes(kind) ? 'reuse' : 'recording'
}

async function ownFile(caller: Caller, { id, fileId }: SeenMaterial): Promise<string> {
  const copy = await copyFile(caller, fileId)
  await insertPut(caller, id, copy)
  return copy
}
