// What is known of people's evidence, with every identity followed to the person behind it.
import { defaultSettling, isSettling, type Settling } from '../../competencies/rules/settling.ts'
import type { Attainment } from '../../competencies/rules/standing.ts'
import { readFacts, readMerges, readSettling, type FactRow, type Scene } from './queries.ts'
import { attainmentOf, type EvidenceFact } from './rules.ts'

export type { Scene } from './queries.ts'

/** A piece of evidence as it concerns one competency, in whatever state. */
export interface KnownFact extends EvidenceFact {
  personId: string
  competencyId: string
  title: string
  state: string
  recordedAt: Date
  claimedLevel: number | null
  withdrawn: readonly EvidenceFact['appraisals'][number][]
}

export interface Known {
  settling: Settling
  facts: KnownFact[]
  /** the person behind an identity */
  behind: (id: string) => string
}

export async function settlingOn(scene: Scene, day: string): Promise<Settling> {
  const value = await readSettling(scene, day)
  return isSettling(value) ? value : defaultSettling
}

/** Who is behind whom, as it was known on the day and still is. */
export async function identities(
  scene: Scene,
): Promise<{ behind: (id: string) => string; allOf: (ids: readonly string[]) => string[] }> {
  const merges = await readMerges(scene)
  const behind = (id: string): string => {
    const kept = merges.get(id)
    return kept === undefined ? id : behind(kept)
  }
  const allOf = (ids: readonly string[]): string[] => {
    const wanted = new Set(ids.map(behind))
    return [...new Set([...wanted, ...ids, ...[...merges.keys()].filter(id => wanted.has(behind(id)))])]
  }
  return { behind, allOf }
}

export interface Wanted {
  personIds: readonly string[]
  competencyIds?: readonly string[] | undefined
  everyState?: boolean
  /** the day whose settings count */
  day: string
}

export async function knownFacts(scene: Scene, { day, ...wanted }: Wanted): Promise<Known> {
  const [{ behind, allOf }, settling] = await Promise.all([identities(scene), settlingOn(scene, day)])
  const rows = await readFacts(scene, { ...wanted, personIds: allOf(wanted.personIds) })
  return { settling, behind, facts: rows.map(row => factOf(row, behind)) }
}

function factOf(row: FactRow, behind: (id: string) => string): KnownFact {
  const appraisals = row.appraisals.map(({ withdrawn, raterId, recordedAt, ...rest }) => ({
    withdrawn,
    appraisal: { ...rest, raterId: behind(raterId), recordedAt: new Date(recordedAt) },
  }))
  return {
    id: row.evidenceId,
    personId: behind(row.personId),
    competencyId: row.competencyId,
    kind: row.kind,
    title: row.title,
    state: row.state,
    occurredOn: row.occurredOn,
    recordedAt: row.recordedAt,
    claimedLevel: row.claimedLevel,
    enteredById: row.origin === 'person' ? null : behind(row.recordedBy),
    acceptedById: row.stateBy && behind(row.stateBy),
    refresh: row.refreshUpTo === null ? null : { upTo: row.refreshUpTo, events: row.refreshedEvents },
    appraisals: appraisals.filter(({ withdrawn }) => !withdrawn).map(({ appraisal }) => appraisal),
    withdrawn: appraisals.filter(({ withdrawn }) => withdrawn).map(({ appraisal }) => appraisal),
  }
}

export interface Attained {
  personId: string
  competencyId: string
  attainment: Attainment
}

/** What the accepted ones of these facts prove. */
export function attainedBy({ facts, settling }: Pick<Known, 'facts' | 'settling'>): Attained[] {
  const pairs = new Map<string, KnownFact[]>()
  for (const fact of facts) {
    if (fact.state !== 'accepted') continue
    const key = `${fact.personId} ${fact.competencyId}`
    const beside = pairs.get(key)
    if (beside) beside.push(fact)
    else pairs.set(key, [fact])
  }
  return [...pairs.values()].flatMap(evidence => {
    const { personId, competencyId } = evidence[0]!
    const attainment = attainmentOf({ personId, settling, evidence })
    return attainment ? [{ personId, competencyId, attainment }] : []
  })
}
