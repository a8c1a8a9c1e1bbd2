// Opens a number down to the evidence, the appraisals, the ceiling, the dates, the events and the rule.
import type { Caller } from '../base/caller.ts'
import { batched } from '../base/batch.ts'
import type { CurrencyEvent } from '../competencies/framework.ts'
import { describedKind, type DescribedKind } from '../competencies/evidence-kinds.ts'
import { ruleVersion } from '../competencies/rules/version.ts'
import { identities, knownFacts, type Known, type KnownFact } from '../evidence/attainment/facts.ts'
import type { FoundGap } from './find-gaps.ts'
import { readNames, readRatings } from './queries.ts'
import { traceOf, type TracedEvidence } from './why-rules.ts'

interface Opened extends Known {
  ratings: Awaited<ReturnType<typeof readRatings>>
  nameOf: (id: string) => string | null
}

const waiting = new WeakMap<Caller, Map<string, (gap: FoundGap) => Promise<Opened>>>()

/** What is known of one gap. Gaps of one person and day that are opened together are asked for together. */
function knownOf(caller: Caller, gap: FoundGap): Promise<Opened> {
  const { personId, day } = gap.of
  let byScene = waiting.get(caller)
  if (!byScene) waiting.set(caller, (byScene = new Map()))
  const key = `${personId} ${day.day}`
  let load = byScene.get(key)
  if (!load) byScene.set(key, (load = batched(gaps => open(caller, gaps))))
  return load(gap)
}

async function open(caller: Caller, gaps: FoundGap[]): Promise<(gap: FoundGap) => Opened> {
  const { personId, day } = gaps[0]!.of
  const competencyIds = gaps.map(gap => gap.competency.id)
  const scene = { db: caller.db, schoolId: caller.schoolId, asOf: day.day < caller.today ? day.day : null }
  const { behind, allOf } = await identities(scene)
  const theirs = allOf([personId]).filter(id => behind(id) === personId)
  const [known, ratings] = await Promise.all([
    knownFacts(scene, { personIds: [personId], competencyIds, everyState: true, day: day.day }),
    readRatings(caller, { personIds: theirs, competencyIds, asOf: day.day }),
  ])
  const raters = known.facts.flatMap(fact =>
    [...fact.appraisals, ...fact.withdrawn].map(appraisal => appraisal.raterId),
  )
  const names = new Map((await readNames(caller, [...new Set(raters)])).map(({ id, name }) => [id, name]))
  return ({ competency: { id } }) => ({
    ...known,
    facts: known.facts.filter(fact => fact.competencyId === id),
    ratings: ratings.filter(rating => rating.competencyId === id),
    nameOf: id => names.get(id) ?? null,
  })
}

export interface ExplainedEvidence extends TracedEvidence<KnownFact> {
  kind: DescribedKind
  clears: CurrencyEvent[]
  nameOf: (id: string) => string | null
}

export async function explainGap(caller: Caller, gap: FoundGap) {
  const { personId, framework, day } = gap.of
  const { facts, settling, ratings, nameOf } = await knownOf(caller, gap)
  const ageing = day.ageingOf(gap.competency)
  const trace = traceOf({ personId, settling, ageing, day: day.day, facts })
  const named = (ids: readonly string[]): CurrencyEvent[] => framework.events.filter(event => ids.includes(event.id))
  return {
    ruleVersion,
    edition: framework.edition,
    settling,
    halfLife: ageing.halfLife,
    levels: trace.levels.map(level => ({
      ...level,
      staleBy: named(level.staleBy.map(event => event.id)),
      cleared: named(level.clearedEvents),
    })),
    events: trace.events.map(({ event, ...rest }) => ({ ...rest, event: named([event.id])[0]! })),
    evidence: trace.evidence.map((piece): ExplainedEvidence => ({
      ...piece,
      kind: describedKind(piece.fact.kind),
      clears: named(piece.fact.refresh?.events ?? []),
      nameOf,
    })),
    selfRatings: ratings,
  }
}
