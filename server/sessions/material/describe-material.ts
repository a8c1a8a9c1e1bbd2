// What a practitioner says of what they brought, and that they take it back.
import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { frameworkOf } from '../../competencies/framework.ts'
import type { DescribeMaterialInput, SessionCompetencyInput } from '../../graph-types.ts'
import { tellOfClosing } from '../module/tell-of-closing.ts'
import type { CompetencyRow } from '../planning/show-session.ts'
import { signalMaterial, signalShown } from '../told/signal-session.ts'
import { ownMaterial, type SeenMaterial } from './access.ts'
import { insertMaterialSteps, readMaterial, updateDescribed } from './queries.ts'
import { fits, undecided } from './rules.ts'

const mostCompetencies = 10

/** All of it, as it is to stand; what was approved stays as it was seen then. */
export async function describeMaterial(
  caller: Caller,
  { materialId, kind, language, competencies, captionsOf: named }: DescribeMaterialInput,
): Promise<SeenMaterial> {
  const { id, sessionId, state, type } = await ownMaterial(caller, materialId)
  if (!undecided.includes(state)) refuse('MATERIAL_NOT_IN_STATE', { state })
  if (!fits(kind, type)) refuse('MATERIAL_KIND_UNFIT')
  const serves = await competenciesFrom(caller, competencies)
  const captionsOf = kind === 'captions' ? (named ?? null) : null
  if (captionsOf !== null) await recordingIn(caller, sessionId, captionsOf)
  await updateDescribed(caller, id, { kind, language: language ?? null, captionsOf, competencies: serves })
  await signalMaterial(caller, caller.viewer.personId)
  await note(caller, 'material-described', { materialId: id })
  return ownMaterial(caller, id)
}

async function recordingIn(caller: Caller, sessionId: string, name: string): Promise<void> {
  const all = await readMaterial(caller, { sessionIds: [sessionId] })
  if (!all.some(one => one.kind === 'recording' && one.name === name)) refuse('RECORDING_NOT_FOUND')
}

/** Named twice, the last level counts. */
async function competenciesFrom(caller: Caller, written: readonly SessionCompetencyInput[]): Promise<CompetencyRow[]> {
  const framework = await frameworkOf(caller)
  const levels = new Map(written.map(({ competencyId, level }) => [competencyId, level]))
  if (levels.size > mostCompetencies) refuse('TOO_MANY_COMPETENCIES', { most: mostCompetencies })
  return [...levels].map(([competencyId, level]) => {
    if (!framework?.competency(competencyId)) refuse('COMPETENCY_NOT_FOUND')
    if (level < 1 || level > 5) refuse('LEVEL_UNKNOWN')
    return { competencyId, level }
  })
}

/** With all its versions of theirs: none of them is shown to anybody from now on. */
export async function withdrawMaterial(caller: Caller, materialId: string): Promise<SeenMaterial> {
  const { id, state, sessionId, guestId, name } = await ownMaterial(caller, materialId)
  if (state === 'withdrawn') refuse('MATERIAL_NOT_IN_STATE', { state })
  const all = await readMaterial(caller, { sessionIds: [sessionId] })
  const versions = all.filter(one => one.guestId === guestId && one.name === name && one.last?.kind !== 'withdrawn')
  const ids = versions.map(one => one.id)
  await insertMaterialSteps(caller, ids, { kind: 'withdrawn', reason: null })
  await tellOfClosing(caller, sessionId)
  await signalShown(caller, caller.viewer.personId)
  await note(caller, 'material-withdrawn', { materialId: id })
  return ownMaterial(caller, id)
}
