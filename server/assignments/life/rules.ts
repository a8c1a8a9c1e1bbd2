// How an assignment stands on a day. Overdue is a matter of the date.
export type Closed = 'withdrawn' | 'completed' | 'satisfied'
export type State = 'open' | 'overdue' | 'waived' | Closed

export interface Standing {
  dueOn: string
  /** null: not waived; infinity: for good */
  waivedUntil: string | null
  closedAs: Closed | null
}

export const forGood = 'infinity'

/** Waived until after its day, it is due when the waiver ends. */
export const dueOf = ({ dueOn, waivedUntil }: Omit<Standing, 'closedAs'>): string =>
  waivedUntil !== null && waivedUntil !== forGood && waivedUntil > dueOn ? waivedUntil : dueOn

export function stateOn(standing: Standing, today: string): State {
  const { closedAs, waivedUntil } = standing
  if (closedAs) return closedAs
  if (waivedUntil === forGood || (waivedUntil !== null && waivedUntil >= today)) return 'waived'
  return dueOf(standing) < today ? 'overdue' : 'open'
}
