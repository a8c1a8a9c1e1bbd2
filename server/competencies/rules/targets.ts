// What profiles want of somebody.

/** What one profile wants in one competency. */
export interface ProfileTarget {
  profileId: string
  competencyId: string
  level: number
  importance: number
  core: boolean
  /** in force since */
  startedOn: string
}

export interface Target {
  competencyId: string
  level: number
  importance: number
  core: boolean
  /** all that ask for the competency, also those whose level is lower */
  from: readonly ProfileTarget[]
}

/** One target per competency: the highest with its importance and core flag; at equal level the larger of each; all are named. */
export function settleTargets(wanted: readonly ProfileTarget[]): Target[] {
  const byCompetency = new Map<string, ProfileTarget[]>()
  for (const target of wanted) {
    const beside = byCompetency.get(target.competencyId)
    if (beside) beside.push(target)
    else byCompetency.set(target.competencyId, [target])
  }
  return [...byCompetency].map(([competencyId, from]) => {
    const level = Math.max(...from.map(target => target.level))
    const highest = from.filter(target => target.level === level)
    const importance = Math.max(...highest.map(target => target.importance))
    return { competencyId, level, importance, core: highest.some(target => target.core), from }
  })
}

/** A dated period: in force from its first day until the day before it is finished. */
export interface Period {
  startedOn: string
  finishedOn: string | null
}

export const inForceOn = ({ startedOn, finishedOn }: Period, day: string): boolean =>
  startedOn <= day && (finishedOn === null || day < finishedOn)
