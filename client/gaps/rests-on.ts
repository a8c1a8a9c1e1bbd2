// Which evidence gave a level its date.
import type { GapWhyQuery } from '../graph/documents.ts'

type Why = NonNullable<GapWhyQuery['gap']>['why']
type Piece = Pick<Why['evidence'][number], 'evidenceId' | 'occurredOn' | 'state' | 'proves' | 'countsAs'> & {
  refresh: { upTo: number } | null
}
type Level = Pick<Why['levels'][number], 'level' | 'provedOn'>

/** What proved the level: on its day, or before and then renewed on that day. */
export function restsOn<P extends Piece>(
  evidence: readonly P[],
  { level, provedOn }: Level,
): { proof?: P; renewal?: P } {
  const proving = evidence
    .filter(({ proves }) => (proves ?? 0) >= level)
    .sort((a, b) => (a.occurredOn < b.occurredOn ? 1 : -1))
  const proof = proving.find(({ occurredOn }) => occurredOn === provedOn)
  if (proof) return { proof }
  const renewal = evidence.find(
    ({ refresh, state, occurredOn }) =>
      state === 'accepted' && occurredOn === provedOn && (refresh?.upTo ?? 0) >= level,
  )
  return { ...(proving[0] && { proof: proving[0] }), ...(renewal && { renewal }) }
}

/** What counts stands first, the highest before others. */
export const countingFirst = <P extends Pick<Piece, 'countsAs'>>(evidence: readonly P[]): P[] =>
  [...evidence].sort((a, b) => (b.countsAs ?? -1) - (a.countsAs ?? -1))
