// In which order somebody does what they have to do. Pure.

export interface Step {
  id: string
  dueOn: string
  proofs: readonly { competencyId: string; fromLevel: number; toLevel: number }[]
}

/** One proves what the other asks for beforehand and the person does not have. */
export const leadsTo = (one: Step, other: Step, has: (competencyId: string) => number): boolean =>
  one.id !== other.id &&
  other.proofs.some(
    ({ competencyId, fromLevel }) =>
      fromLevel > has(competencyId) &&
      one.proofs.some(
        proof => proof.competencyId === competencyId && proof.toLevel >= fromLevel && proof.fromLevel < fromLevel,
      ),
  )

/** What prepares for another comes before it, and is as urgent as that; otherwise what is due first. In a circle the day decides. */
export function inPlanOrder<S extends Step>(steps: readonly S[], has: (competencyId: string) => number): S[] {
  const urgent = urgencies(steps, has)
  const before = (a: S, b: S): number =>
    compare(urgent.get(a.id)!, urgent.get(b.id)!) || compare(a.dueOn, b.dueOn) || compare(a.id, b.id)
  const left = [...steps].sort(before)
  const ordered: S[] = []
  while (left.length > 0) {
    const free = left.findIndex(step => !left.some(other => leadsTo(other, step, has)))
    ordered.push(...left.splice(Math.max(free, 0), 1))
  }
  return ordered
}

/** The first day on which each, or something that it prepares for, is due. */
function urgencies(steps: readonly Step[], has: (competencyId: string) => number): ReadonlyMap<string, string> {
  const urgent = new Map(steps.map(({ id, dueOn }) => [id, dueOn]))
  const edges = steps.flatMap(one =>
    steps.filter(other => leadsTo(one, other, has)).map(other => [one.id, other.id] as const),
  )
  for (let moved = true; moved;) {
    moved = false
    for (const [one, other] of edges)
      if (urgent.get(other)! < urgent.get(one)!) {
        urgent.set(one, urgent.get(other)!)
        moved = true
      }
  }
  return urgent
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
