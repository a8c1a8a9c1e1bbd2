// What a faculty lacks, counted. Pure.

/** Where somebody stands in something that is wanted of them. */
export interface Wanted {
  personId: string
  competencyId: string
  target: number
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
  wanted: readonly Wanted[],
  wishes: readonly { personId: string; competencyId: string }[],
): Counted[] {
  const asked = new Set(wishes.map(keyOf))
  const found = new Map<string, Counted & { targets: Map<number, number> }>()
  for (const one of wanted) {
    const { competencyId, target, effective } = one
    const counted = found.get(competencyId) ?? { ...nothing, competencyId, targets: new Map<number, number>() }
    const lacks = effective !== null && effective < target
    const asks = asked.has(keyOf(one))
    counted.lacking += Number(lacks)
    counted.assessed += Number(effective !== null)
    counted.asked += Number(asks)
    counted.teachers += Number(lacks || asks)
    if (lacks || asks) counted.targets.set(target, (counted.targets.get(target) ?? 0) + 1)
    found.set(competencyId, counted)
  }
  return [...found.values()]
    .filter(({ teachers }) => teachers > 0)
    .map(({ targets, ...counted }) => ({ ...counted, level: mostWanted(targets) }))
}

const nothing = { lacking: 0, assessed: 0, asked: 0, teachers: 0, level: 0 }

const keyOf = ({ personId, competencyId }: { personId: string; competencyId: string }): string =>
  `${personId} ${competencyId}`

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
