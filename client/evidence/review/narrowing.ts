// Which part of the queue is shown, as the address says it.
import type { ReviewFilter } from '../../graph/documents.ts'

export interface Narrowing {
  part: ReviewFilter
  /** null: whoever's */
  cohortId: string | null
}

export const searchOf = ({ part, cohortId }: Narrowing): Record<string, string> => ({
  ...(part !== 'waiting' && { filter: part }),
  ...(cohortId !== null && { cohort: cohortId }),
})

/** The same behind an address. */
export function queryOf(narrowing: Narrowing): string {
  const query = new URLSearchParams(searchOf(narrowing)).toString()
  return query === '' ? '' : `?${query}`
}
