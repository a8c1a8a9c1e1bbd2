import type { Somebody } from './world.ts'

const row = `competency { code } target core importance raw effective gap neverLearned goneStale need currency shownLevel provedOn nextStaleOn selfRating
  staleBy { code } wantedBy { level profile { code } } routes { kind reaches closes evidenceKinds { code } } proofNeeded`
export const page = `query ($personId: ID, $asOf: Date) { gaps(personId: $personId, asOf: $asOf) { personId asOf ruleVersion byDefault profiles { code }
  counts { neverLearnedLevels neverLearnedCompetencies goneStaleLevels goneStaleCompetencies notAssessed onTarget onTargetAgeing }
  gaps { ${row} } onTarget { ${row} } } }`

export interface Row {
  competency: { code: string }
  effective: number | null
  raw: number | null
  gap: number
  goneStale: number
  staleBy: { code: string }[]
  routes: { kind: string; reaches: number; closes: boolean; evidenceKinds: { code: string }[] }[]
}
interface Page {
  gaps: {
    byDefault: boolean
    profiles: { code: string }[]
    counts: Record<string, number>
    gaps: Row[]
    onTarget: Row[]
  } | null
}
/** The gap page as it is asked for. */
export const gapsOf = async (who: Somebody, variables: { personId?: string; asOf?: string } = {}) =>
  (await who.ask<Page>(page, variables)).gaps
