import { isDeepStrictEqual } from 'node:util'
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

/** A new draft, or all that one of one's own says. What it says already is sent again when an answer was lost: then nothing changes. */
export async function saveDraft(caller: Caller, input: SaveDraftInput): Promise<Piece> {
  faculty(caller)
  const framework = (await frameworkOf(caller)) ?? refuse('FRAMEWORK_NOT_FOUND')
  const draft = draftOf(input, caller.today)
  checkDraft(draft, { framework, today: caller.today })
  if (input.evidenceId) {
    const piece = await ownDraft(caller, input.evidenceId)
    const said = piece.task ? { ...draft, ...saidByTask(piece) } : draft
    if (isDeepStrictEqual(inOrder(said), inOrder(saidBy(piece)))) return piece
    const { revision, recordedAt: at } = piece
    if (input.revision != null && input.revision !== revision) refuse('DRAFT_MOVED_ON', { at, revision })
    await replaceDraft(caller, piece.id, said)
    return evidenceReadable(caller, piece.id)
  }
  const id = await insertDraft(caller, draft)
  await note(caller, 'evidence-begun', { evidenceId: id, kind: draft.kind })
  return evidenceReadable(caller, id)
}

const saidBy = ({ kind, title, note, link, occurredOn, claims, refreshUpTo, refreshedEvents }: Piece): Draft => ({
  ...{ kind: kind.code, title, note, link, occurredOn },
  claims: claims.map(({ competency, level }) => ({ competencyId: competency.id, level })),
  refresh: refreshUpTo === null ? null : { upTo: refreshUpTo, eventIds: refreshedEvents },
})

const inOrder = ({ claims, ...said }: Draft): Draft => ({
  ...said,
  claims: [...claims].sort((a, b) => (a.competencyId < b.competencyId ? -1 : 1)),
})

/** What a task asks for is the task's to say. */
const saidByTask = (piece: Piece): Pick<Draft, 'kind' | 'title' | 'claims' | 'refresh'> => {
  const { kind, title, claims } = saidBy(piece)
  return { kind, title, claims, refresh: null }
}

function draftOf({ kind, title, note, link, occurredOn, claims, refresh }: SaveDraftInput, today: string): Draft {
  return {
    kind,
    title: textOf(title) ?? '',
    note: textOf(note),
    link: textOf(link),
    occurredOn: occurredOn ?? today,
    claims: (claims ?? []).map(({ competencyId, level }) => ({ competencyId, level })),
    refresh: refresh ? { upTo: refresh.upTo ?? refreshUpTo, eventIds: [...new Set(refresh.eventIds ?? [])] } : null,
  }
}

const textOf = (text: string | null | undefined): string | null => plainText(text ?? '').trim() || null
