import { untrack } from 'svelte'
import { ask } from '../graph/ask.ts'
import type { Refusal } from '../graph/deed.svelte.ts'
import { draftMeanwhileDocument, saveDraftDocument, type EvidenceFactsFragment } from '../graph/documents.ts'
import { revising, type Revising } from '../graph/revising.svelte.ts'
import { draftOf, type Draft } from './draft.ts'

export interface Drafting {
  draft: Draft
  readonly revisions: Revising
}

/** The refusal when it was saved meanwhile. */
export const movedOn = 'DRAFT_MOVED_ON'

/** A draft that is written on, and how it is kept. */
export function drafting(piece: EvidenceFactsFragment & { revision: number }): Drafting {
  let draft = $state(untrack(() => draftOf(piece)))
  let { revision } = piece
  const evidenceId = piece.id

  async function save(said: Draft): Promise<Refusal | null | undefined> {
    const { evidence, refusal } = (await ask(saveDraftDocument, { input: { evidenceId, revision, ...said } })).saveDraft
    revision = evidence?.revision ?? revision
    return refusal
  }

  async function meanwhile(): Promise<{ revision: number; said: Draft } | null> {
    const { evidence } = await ask(draftMeanwhileDocument, { id: evidenceId })
    return evidence && { revision: evidence.revision, said: draftOf(evidence) }
  }

  return {
    get draft() {
      return draft
    },
    set draft(said) {
      draft = said
    },
    revisions: revising({
      said: () => $state.snapshot(draft),
      save,
      movedOn,
      meanwhile,
      moveOnTo: newer => void (revision = newer),
    }),
  }
}
