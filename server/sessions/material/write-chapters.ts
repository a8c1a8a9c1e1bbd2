// Chapters of a recording, by who brought it or who coordinates.
import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { chaptersIn } from '../../files/chapters.ts'
import type { MaterialState, WriteChaptersInput } from '../../graph-types.ts'
import { mayPlan } from '../access.ts'
import { words } from '../said.ts'
import { signalMaterial, signalShown } from '../told/signal-session.ts'
import { materialToDecide, ownMaterial, type SeenMaterial } from './access.ts'
import { updateChapters } from './queries.ts'
import { undecided } from './rules.ts'

/** All of them. A coordinator writes them of what was approved too, its practitioner only before. */
export async function writeChapters(
  caller: Caller,
  { materialId, lines, seconds }: WriteChaptersInput,
): Promise<SeenMaterial> {
  const coordinates = mayPlan(caller)
  const held = coordinates ? materialToDecide : ownMaterial
  const material = await held(caller, materialId)
  const { id, kind, state, guestId } = material
  const open: readonly MaterialState[] = coordinates ? [...undecided, 'approved'] : undecided
  if (!open.includes(state)) refuse('MATERIAL_NOT_IN_STATE', { state })
  if (kind !== 'recording') refuse('RECORDING_NOT_FOUND')
  const chapters = words(lines, { field: 'lines', most: 25_000 })
  const { problem } = chaptersIn(lines, seconds ?? null)
  if (problem) refuse(problem.code, { line: problem.line })
  await updateChapters(caller, id, chapters)
  await (state === 'approved' ? signalShown : signalMaterial)(caller, guestId)
  await note(caller, 'material-chapters-written', { materialId: id })
  return held(caller, id)
}
