import { Offline } from './ask.ts'
import type { Refusal } from './deed.svelte.ts'
import { keeping, type Keeping } from './keeping.svelte.ts'

export interface Revising {
  readonly keep: Keeping
  /** takes the place of what was saved meanwhile */
  overwrite(): Promise<boolean>
}

interface Means<Said> {
  /** all that the page says now */
  said(): Said
  /** saves it, if nobody has since the revision that is known here */
  save(said: Said): Promise<Refusal | null | undefined>
  /** the refusal when somebody has */
  movedOn: string
  /** what is saved now; null: it is not there any more */
  meanwhile(): Promise<{ revision: number; said: Said } | null>
  /** from now on this revision is the one that is known here */
  moveOnTo(revision: number): void
}

/** Keeps what is written by revisions. What was sent without an answer may have been saved all the same: then it is not somebody else's. */
export function revising<Said>({ said, save, movedOn, meanwhile, moveOnTo }: Means<Said>): Revising {
  let unanswered: string[] = []

  async function sent(now: Said): Promise<Refusal | null> {
    try {
      const refusal = (await save(now)) ?? null
      if (!refusal) unanswered = []
      return refusal
    } catch (error) {
      if (error instanceof Offline) unanswered.push(JSON.stringify(now))
      throw error
    }
  }

  const keep = keeping(async () => {
    const now = said()
    const refusal = await sent(now)
    if (refusal?.code !== movedOn || unanswered.length === 0) return refusal
    const other = await meanwhile()
    if (!other || !unanswered.includes(JSON.stringify(other.said))) return refusal
    moveOnTo(other.revision)
    return sent(now)
  })

  return {
    keep,
    async overwrite() {
      const other = await meanwhile()
      if (other) moveOnTo(other.revision)
      return keep.now()
    },
  }
}
