// What booking for many does with each of them. Pure.

export type GroupOutcome = 'booked' | 'waits' | 'satisfied' | 'clashes' | 'already'

export interface Considered<Clash> {
  personId: string
  /** their largest in what the session is for */
  gap: number
  /** they have a seat, are offered one, or wait */
  there: boolean
  /** what else they have a seat in then */
  clash: Clash | null
}

export interface Decided<Clash> extends Considered<Clash> {
  outcome: GroupOutcome
}

/** Seats go to the largest gaps; of those with the same in the order in which they were named. Whom it would bring nothing is passed over. */
export function decideGroup<Clash>(people: readonly Considered<Clash>[], free: number): Decided<Clash>[] {
  let left = Math.max(0, free)
  return [...people]
    .sort((one, other) => other.gap - one.gap)
    .map(person => {
      const obstacle = obstacleOf(person)
      if (obstacle) return { ...person, outcome: obstacle }
      return { ...person, outcome: left-- > 0 ? ('booked' as const) : ('waits' as const) }
    })
}

function obstacleOf({ there, gap, clash }: Considered<unknown>): GroupOutcome | null {
  if (there) return 'already'
  if (gap === 0) return 'satisfied'
  return clash === null ? null : 'clashes'
}
