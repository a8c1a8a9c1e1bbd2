// What a faculty lacks, counted. Pure.

/** Where somebody stands in something. */
export interface Standing {
  competency: { id: string }
  /** null: it is not wanted of them */
  target: number | null
  /** null: not assessed */
  effective: number | null
}

export interface Counted {
  competencyId: string
  /** known to lack it */
  lacking: number
  /** of whom it is wanted, and who were assessed */
  assessed: number
  /** who have asked for a session, assessed or not */
  asked: number
  /** who lack it or have asked */
  teachers: number
  /** what most of these want; of two alike the higher */
  level: number
}

/** Of each competency that somebody lacks or has asked for. Who was not assessed is not known to lack anything. */
export function countDemand(
  standings: ReadonlyMap<string, readonly Standing[]>,
  wishes: readonly { personId: string; competencyId: string }[],
): Counted[] {
  const asked = new Map<string, string[]>()
  for (const { personId, competencyId } of wishes) asked.set(personId, [...(asked.get(personId) ?? []), competencyId])
  const found = new Map<string, Counted & { targets: Map<number, number> }>()
  for (const [personId, theirs] of standings) {
    const wished = asked.get(personId)
    for (const { competency, target, effective } of theirs) {
      if (target === null) continue
      const { id: competencyId } = competency
      let counted = found.get(competencyId)
      if (!counted) found.set(competencyId, (counted = { ...nothing, competencyId, targets: new Map() }))
      const lacks = effective !== null && effective < target
      const asks = wished?.includes(competencyId) ?? false
      counted.lacking += Number(lacks)
      counted.assessed += Number(effective !== null)
      counted.asked += Number(asks)
      counted.teachers += Number(lacks || asks)
      if (lacks || asks) counted.targets.set(target, (counted.targets.get(target) ?? 0) + 1)
    }
  }
  return [...found.values()]
    .filter(({ teachers }) => teachers > 0)
    .map(({ targets, ...counted }) => ({ ...counted, level: mostWanted(targets) }))
}

const nothing = { lacking: 0, assessed: 0, asked: 0, teachers: 0, level: 0 }

const mostWanted = (targets: ReadonlyMap<number, number>): number =>
  [...targets].sort(([a, many], [b, others]) => others - many || b - a)[0]![0]

/** What a practitioner may know of it. */
export interface ShownDemand {
  competencyId: string
  /** at least so many */
  teachers: number
  level: number
}

const fewest = 5

/** Smaller groups are not there at all; larger ones are said in fives. */
export const shownToGuests = (counted: readonly Counted[]): ShownDemand[] =>
  counted
    .filter(({ teachers }) => teachers >= fewest)
    .map(({ competencyId, teachers, level }) => ({
      competencyId,
      teachers: Math.floor(teachers / fewest) * fewest,
      level,
    }))
