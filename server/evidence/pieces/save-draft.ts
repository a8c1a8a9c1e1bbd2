import { note, type Caller } from '../../base/caller.ts'
import { plainText } from '../../base/plain-text.ts'
import { refuse } from '../../base/refusal.ts'
import { frameworkOf } from '../../competencies/framework.ts'
import type { SaveDraftInput } from '../../graph-types.ts'
import { faculty } from '../../people/access.ts'
import { evidenceReadable, ownDraft } from '../access.ts'
import type { Piece } from './evidence.ts'
import { insertDraft, replaceDraft } from './queries.ts'
import { checkDraft, refreshUpTo, type Draft } from './rules.ts'

/** A new draft, or all that one of one's own says. */
export async function saveDraft(caller: Caller, input: SaveDraftInput): Promise<Piece> {
  faculty(caller)
  const framework = (await frameworkOf(caller)) ?? refuse('FRAMEWORK_NOT_FOUND')
  const draft = draftOf(input, caller.today)
  checkDraft(draft, { framework, today: caller.today })
  if (input.evidenceId) {
    const piece = await ownDraft(caller, input.evidenceId)
    await replaceDraft(caller, piece.id, piece.task ? { ...draft, ...saidByTask(piece) } : draft)
    return evidenceReadable(caller, piece.id)
  }
  const id = await insertDraft(caller, draft)
  await note(caller, 'evidence-begun', { evidenceId: id, kind: draft.kind })
  return evidenceReadable(caller, id)
}

/** What a task asks for is the task's to say. */
const saidByTask = ({ kind, title, claims }: Piece) => ({
  kind: kind.code,
  title,
  claims: claims.map(({ competency, level }) => ({ competencyId: competency.id, level })),
  refresh: null,
})

function draftOf({ kind, title, note, link, occurredOn, claims, refresh }: SaveDraftInput, today: string): Draft {
  return {
    kind,
    title: textOf(title) ?? '',
    note: textOf(note),
    link: textOf(link),
    occurredOn: occurredOn ?? today,
    claims: claims ?? [],
    refresh: refresh ? { upTo: refresh.upTo ?? refreshUpTo, eventIds: [...new Set(refresh.eventIds ?? [])] } : null,
  }
}

const textOf = (text: string | null | undefined): string | null => plainText(text ?? '').trim() || null
