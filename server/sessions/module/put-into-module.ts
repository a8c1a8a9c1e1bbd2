import { note, type Caller } from '../../base/caller.ts'
import { newId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import { copyFile } from '../../files/copy-file.ts'
import type { LocalizedText, PutIntoModuleInput } from '../../graph-types.ts'
import { changeDraft } from '../../modules/writing/change-draft.ts'
import { consentFor, materialToDecide, standing, type SeenMaterial } from '../material/access.ts'
import { readMaterial } from '../material/queries.ts'
import { shownOf } from '../material/rules.ts'
import { sessionOf } from '../planning/show-session.ts'
import { makeSessionModule } from './make-session-module.ts'
import { insertPut, readPut, type PutRow } from './queries.ts'
import { captionsLanguage, closedOn, readableName, withCaptions, withPart, type Captions } from './reuse-rules.ts'

/**
 * A part of the draft of its session's module, which is begun where there is none; a later version takes the place of an earlier one, and
 * captions stand beside their film, with which they come along.
 */
export async function putIntoModule(
  caller: Caller,
  { materialId, seconds, title }: PutIntoModuleInput,
): Promise<SeenMaterial> {
  const material = await materialToDecide(caller, materialId)
  const shown = await reusable(caller, material)
  const { sessionId } = material
  const put = await readPut(caller, { sessionIds: [sessionId] })
  if (put.some(one => one.materialId === material.id && one.isInDraft)) refuse('MATERIAL_IN_MODULE')
  if (material.kind === 'captions') await putCaptions(caller, material, put)
  else await putPart(caller, material, { put, shown, seconds: seconds ?? null, title: title ?? null })
  await note(caller, 'material-put-into-module', { materialId })
  return materialToDecide(caller, materialId)
}

interface Putting {
  put: readonly PutRow[]
  /** what of the session may be shown */
  shown: readonly SeenMaterial[]
  seconds: number | null
  title: LocalizedText | null
}

async function putPart(caller: Caller, material: SeenMaterial, { put, shown, seconds, title }: Putting): Promise<void> {
  const { id, sessionId, name, type, chapterLines } = material
  const moduleId =
    (await sessionOf(caller, sessionId)).moduleId ?? (await makeSessionModule(caller, sessionId)).moduleId!
  const fileId = await ownFile(caller, material, put)
  const captions: Captions[] = []
  for (const one of shown)
    if (one.captionsOf === name && one.language)
      captions.push({ language: captionsLanguage[one.language], fileId: await ownFile(caller, one, put) })
  const earlier = put.filter(one => one.name === name && one.materialId !== id).map(one => one.fileId)
  const part = { id: newId(), fileId, title: titled(name, title), type, seconds, earlier, captions, chapterLines }
  const fileIds = [fileId, ...captions.map(one => one.fileId)]
  await changeDraft(caller, moduleId, { fileIds, to: content => withPart(content, part) })
}

/** In the language in which nothing is written, its writers still have to. */
function titled(name: string, title: LocalizedText | null): LocalizedText {
  const readable = readableName(name)
  const isWritten = title !== null && (title.en.trim() !== '' || title['zh-Hans'].trim() !== '')
  return isWritten ? title : { en: readable, 'zh-Hans': readable }
}

async function putCaptions(caller: Caller, material: SeenMaterial, put: readonly PutRow[]): Promise<void> {
  const { sessionId, captionsOf, language } = material
  if (!captionsOf || !language) refuse('CAPTIONS_OF_NOTHING')
  const { moduleId } = await sessionOf(caller, sessionId)
  if (moduleId === null) refuse('RECORDING_NOT_IN_MODULE')
  const films = put.filter(({ name }) => name === captionsOf).map(one => one.fileId)
  const fileId = await ownFile(caller, material, put)
  const captions = { language: captionsLanguage[language], fileId }
  await changeDraft(caller, moduleId, {
    fileIds: [fileId],
    to: content => withCaptions(content, { films, captions }) ?? refuse('RECORDING_NOT_IN_MODULE'),
  })
}

/** Approved, the last one of its name, and within what its practitioner has signed. Answers all of the session that may be shown. */
async function reusable(caller: Caller, material: SeenMaterial): Promise<SeenMaterial[]> {
  const { sessionId, kind, state } = material
  if (state !== 'approved') refuse('MATERIAL_NOT_IN_STATE', { state })
  const all = standing(await readMaterial(caller, { sessionIds: [sessionId] }))
  const shown = shownOf(all)
  if (!shown.some(({ id }) => id === material.id)) refuse('MATERIAL_SUPERSEDED')
  const consent = await consentFor(caller, material)
  const because = closedOn({ kind, state, consent }, caller.today)
  if (because) refuse('REUSE_NOT_ALLOWED', { because, until: consent?.reuseUntil ?? null, what: what(consent, kind) })
  return shown
}

/** Which consent it lacks, for who asks the practitioner for it. */
const what = (consent: PutRow['consent'], kind: SeenMaterial['kind']): 'signature' | 'recording' | 'reuse' => {
  if (consent === null || consent.takenBackAt !== null) return 'signature'
  return consent.recording || !['recording', 'captions'].includes(kind) ? 'reuse' : 'recording'
}

async function ownFile(caller: Caller, { id, fileId }: SeenMaterial, put: readonly PutRow[]): Promise<string> {
  const there = put.find(({ materialId }) => materialId === id)
  if (there) return there.fileId
  const copy = await copyFile(caller, fileId)
  await insertPut(caller, id, copy)
  return copy
}
