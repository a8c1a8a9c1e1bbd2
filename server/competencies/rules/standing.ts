// Where somebody stands in one competency on a day.
import { levelOn, type Ageing, type LevelStanding, type ProvenLevel } from './currency.ts'

/** What accepted evidence has proven, without anything that time changes. Absent: not assessed. */
export interface Attainment {
  /** the newest accepted appraisal, at whatever level: 0 is assessed too */
  assessedOn: string
  /** by level, only levels that were proven: 1 up to the highest without a hole */
  proven: readonly ProvenLevel[]
}

export interface Standing {
  /** the highest level ever proven; 0 assessed below 1; null not assessed */
  raw: number | null
  /** what that is worth on the day: the best of the proven levels after ageing */
  effective: number | null
  levels: readonly LevelStanding[]
}

export function standingOn(attainment: Attainment | undefined, ageing: Ageing, day: string): Standing {
  if (!attainment) return { raw: null, effective: null, levels: [] }
  const levels = attainment.proven.map(proven => levelOn(proven, ageing, day))
  return {
    raw: levels.reduce((highest, { level }) => Math.max(highest, level), 0),
    effective: levels.reduce((best, { countsAs }) => Math.max(best, countsAs), 0),
    levels,
  }
}

/** The level whose currency is shown: the highest proven one not above the target; without a target the highest. */
export const shownLevel = ({ levels }: Standing, target: number | null): LevelStanding | undefined =>
  levels.reduce<LevelStanding | undefined>(
    (shown, level) =>
      (target === null || level.level <= target) && (!shown || level.level > shown.level) ? level : shown,
    undefined,
  )
