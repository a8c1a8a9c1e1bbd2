import { untrack } from 'svelte'
import { ask } from '../../graph/ask.ts'
import type { Refusal } from '../../graph/deed.svelte.ts'
import { designMeanwhileDocument, saveDesignDocument, type LessonDesignInput } from '../../graph/documents.ts'
import { revising, type Revising } from '../../graph/revising.svelte.ts'
import { designOf, type Design, type SentDesign } from './design.ts'

export interface Designing {
  design: Design
  occurredOn: string
  readonly revisions: Revising
}

/** The refusal when it was saved meanwhile. */
export const movedOn = 'DESIGN_MOVED_ON'

interface Said {
  occurredOn: string
  design: LessonDesignInput
}

/** A lesson design that is written on, and how it is kept. */
export function designing(piece: { id: string; occurredOn: string; design: SentDesign }): Designing {
  let design = $state(designOf(piece.design))
  let occurredOn = $state(untrack(() => piece.occurredOn))
  let { revision } = piece.design

  async function save(said: Said): Promise<Refusal | null | undefined> {
    const { evidence, refusal } = (
      await ask(saveDesignDocument, { input: { evidenceId: piece.id, revision, ...said } })
    ).saveDesign
    revision = evidence?.design?.revision ?? revision
    return refusal
  }

  async function meanwhile(): Promise<{ revision: number; said: Said } | null> {
    const { evidence } = await ask(designMeanwhileDocument, { id: piece.id })
    if (!evidence?.design) return null
    return {
      revision: evidence.design.revision,
      said: { occurredOn: evidence.occurredOn, design: designOf(evidence.design) },
    }
  }

  return {
    get design() {
      return design
    },
    set design(said) {
      design = said
    },
    get occurredOn() {
      return occurredOn
    },
    set occurredOn(day) {
      occurredOn = day
    },
    revisions: revising({
      said: () => ({ occurredOn, design: $state.snapshot(design) }),
      save,
      movedOn,
      meanwhile,
      moveOnTo: newer => void (revision = newer),
    }),
  }
}
