import { isDeepStrictEqual } from 'node:util'
import type { Caller } from '../../base/caller.ts'
import { read } from '../../base/read-shape.ts'
import { refuse } from '../../base/refusal.ts'
import { frameworkOf } from '../../competencies/framework.ts'
import type { SaveDesignInput } from '../../graph-types.ts'
import { faculty } from '../../people/access.ts'
import { evidenceReadable, ownDraft } from '../access.ts'
import { checkDay } from '../pieces/rules.ts'
import type { Piece } from '../pieces/evidence.ts'
import { lessonDesign, type LessonDesign } from './design-shape.ts'
import { readDesigns, updateDesign } from './queries.ts'

/** All that it says from now on, complete or not. What it says already is sent again when an answer was lost: then nothing changes. */
export async function saveDesign(caller: Caller, input: SaveDesignInput): Promise<Piece> {
  faculty(caller)
  const piece = await ownDraft(caller, input.evidenceId)
  const [kept] = await readDesigns(caller, [piece.id])
  if (!kept) return refuse('DESIGN_NOT_ASKED_FOR')
  const content = await designIn(caller, input)
  const { occurredOn } = input
  checkDay(occurredOn, caller.today)
  if (isDeepStrictEqual(content, kept.content) && occurredOn === piece.occurredOn) return piece
  const { revision, savedAt: at } = kept
  if (revision !== input.revision) refuse('DESIGN_MOVED_ON', { at, revision })
  await updateDesign(caller, { evidenceId: piece.id, revision: revision + 1, content, occurredOn })
  return evidenceReadable(caller, piece.id)
}

async function designIn(caller: Caller, { design }: SaveDesignInput): Promise<LessonDesign> {
  const { size, minutes, outcomes, phases, ...texts } = design
  const content = read(lessonDesign, {
    ...texts,
    size: size ?? null,
    minutes: minutes ?? null,
    outcomes: outcomes.map(({ competencyId, ...said }) => ({ ...said, competencyId: competencyId ?? null })),
    phases: phases.map(({ minutes, ...said }) => ({ ...said, minutes: minutes ?? null })),
  })
  for (const rows of [content.outcomes, content.phases, content.sources]) refuseTwice(rows)
  const framework = (await frameworkOf(caller)) ?? refuse('FRAMEWORK_NOT_FOUND')
  for (const { competencyId } of content.outcomes)
    if (competencyId !== null && !framework.competency(competencyId)) refuse('COMPETENCY_NOT_FOUND', { competencyId })
  return content
}

function refuseTwice(rows: readonly { id: string }[]): void {
  const seen = new Set<string>()
  for (const { id } of rows) if (seen.size === seen.add(id).size) refuse('IDENTIFIER_TWICE', { id })
}
