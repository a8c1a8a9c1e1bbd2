import type { Caller } from '../../base/caller.ts'
import { knownFacts, type Known } from '../attainment/facts.ts'
import { attainmentOf, type EvidenceFact } from '../attainment/rules.ts'
import { recordAtOnce, type Recorded } from './record-at-once.ts'

/** Where a short quiz placed the viewer; for each level somebody answers. */
export interface Placement extends Pick<Recorded, 'title' | 'note' | 'by'> {
  levels: readonly { competencyId: string; level: number; by: string }[]
}

const kind = 'quiz'

/** Accepted at once; answers which evidence it became. What would lower somebody is not kept: a diagnostic shows what is there. Null: nothing. */
export async function recordPlacement(caller: Caller, placement: Placement): Promise<string | null> {
  const { today, viewer } = caller
  const competencyIds = placement.levels.map(({ competencyId }) => competencyId)
  const scene = { ...caller, asOf: null }
  const known = await knownFacts(scene, { personIds: [viewer.personId], competencyIds, day: today })
  const levels = placement.levels.filter(level => !lowers(known, level, caller))
  return levels.length === 0
    ? null
    : recordAtOnce(caller, {
        ...{ ...placement, levels, kind, origin: 'diagnostic', renews: null },
        ...{ personId: viewer.personId, occurredOn: today },
      })
}

type Level = Placement['levels'][number]

/** Whether a level that is proven now would be so no more, as where the school lets the latest of a kind count. */
function lowers(
  { facts, settling, behind }: Known,
  { competencyId, level, by }: Level,
  { viewer, today, now }: Caller,
) {
  const { personId } = viewer
  const before = facts.filter(fact => fact.competencyId === competencyId && fact.state === 'accepted')
  const appraisal = { id: 'this', raterId: behind(by), level, recordedAt: now }
  const added: EvidenceFact = {
    id: 'this',
    kind,
    occurredOn: today,
    enteredById: appraisal.raterId,
    acceptedById: appraisal.raterId,
    appraisals: [appraisal],
    refresh: null,
  }
  const provenBy = (evidence: readonly EvidenceFact[]): number =>
    attainmentOf({ personId, settling, evidence })?.proven.length ?? 0
  return provenBy([...before, added]) < provenBy(before)
}
