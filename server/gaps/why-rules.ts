// Why a level is what it is: every piece of evidence, what was made of it, and what it is worth on the day.
import {
  levelOn,
  milestones,
  staleFrom,
  touches,
  type Ageing,
  type Currency,
  type CurrencyEvent,
  type LevelStanding,
} from '../competencies/rules/currency.ts'
import { ceilingOf } from '../competencies/rules/kinds.ts'
import type { Settling } from '../competencies/rules/settling.ts'
import {
  canCount,
  isOwnAppraisal,
  judgementsOf,
  provenFrom,
  refreshesOf,
  settle,
  type AppraisalFact,
  type EvidenceFact,
  type Judgement,
  type Refresh,
} from '../evidence/attainment/rules.ts'

/** Evidence in whatever state, with what was withdrawn. */
export interface TracedFact extends EvidenceFact {
  state: string
  withdrawn: readonly AppraisalFact[]
}

/** Why an appraisal counts, or does not. */
export type Verdict =
  'counts' | 'withdrawn' | 'not_accepted' | 'own' | 'cannot_prove' | 'awaits_second' | 'settled_otherwise'

export interface TracedAppraisal extends AppraisalFact {
  verdict: Verdict
  /** capped by the ceiling; null when it does not count */
  counted: number | null
}

export interface TracedEvidence<Fact extends TracedFact = TracedFact> {
  fact: Fact
  appraisals: TracedAppraisal[]
  /** what it proves under the settling rule; null: nothing that counts */
  proves: number | null
  /** what that is worth on the day, with every refresh that reaches it */
  countsAs: number | null
  currency: Currency | null
  /** whether it renews what was proven */
  refreshes: boolean
}

export interface TracedLevel extends LevelStanding {
  ageingFrom: string
  staleFrom: string
  lapsedFrom: string
}

export interface Asked<Fact extends TracedFact> {
  personId: string
  settling: Settling
  ageing: Ageing
  day: string
  facts: readonly Fact[]
}

export interface Trace<Fact extends TracedFact> {
  evidence: TracedEvidence<Fact>[]
  levels: TracedLevel[]
  /** what touches the competency, and for each whether it makes the highest proven level stale or will */
  events: { event: CurrencyEvent; staleFrom: string; touches: boolean; cleared: boolean }[]
}

export function traceOf<Fact extends TracedFact>({ personId, settling, ageing, day, facts }: Asked<Fact>): Trace<Fact> {
  const accepted = facts.filter(fact => fact.state === 'accepted')
  const judged = judgementsOf(personId, accepted, settling)
  const settled = settle(judged, settling)
  const refreshes = refreshesOf(personId, accepted)
  const proven = provenFrom(settled, refreshes)
  const highest = proven.at(-1)
  return {
    evidence: facts.map(fact => {
      const own = settled.filter(judgement => judgement.evidenceId === fact.id)
      return {
        fact,
        appraisals: appraisalsOf(fact, { personId, judged, settled }),
        ...worth(own, { refreshes, ageing, day }),
        refreshes: fact.state === 'accepted' && refreshesOf(personId, [fact]).length > 0,
      }
    }),
    levels: proven.map(level => ({
      ...levelOn(level, ageing, day),
      ...milestones(level.provedOn, ageing.halfLifeDays),
    })),
    events: ageing.events.map(event => ({
      event,
      staleFrom: staleFrom(event),
      touches: highest !== undefined && touches(event, highest),
      cleared: highest?.clearedEvents.includes(event.id) ?? false,
    })),
  }
}

function worth(
  own: readonly Judgement[],
  { refreshes, ageing, day }: { refreshes: readonly Refresh[]; ageing: Ageing; day: string },
) {
  if (own.length === 0) return { proves: null, countsAs: null, currency: null }
  const levels = provenFrom(own, refreshes).map(level => levelOn(level, ageing, day))
  const countsAs = levels.reduce((best, level) => Math.max(best, level.countsAs), 0)
  return { proves: levels.length, countsAs, currency: levels.at(-1)?.currency ?? null }
}

interface Judged {
  personId: string
  judged: readonly Judgement[]
  settled: readonly Judgement[]
}

function appraisalsOf(fact: TracedFact, judged: Judged): TracedAppraisal[] {
  const standing = fact.appraisals.map(appraisal => {
    const verdict = verdictOn(appraisal, fact, judged)
    return {
      ...appraisal,
      verdict,
      counted: verdict === 'counts' ? Math.min(appraisal.level, ceilingOf(fact.kind)) : null,
    }
  })
  const withdrawn = fact.withdrawn.map(appraisal => ({ ...appraisal, verdict: 'withdrawn' as const, counted: null }))
  return [...standing, ...withdrawn].sort((a, b) => a.recordedAt.getTime() - b.recordedAt.getTime())
}

function verdictOn(appraisal: AppraisalFact, fact: TracedFact, { personId, judged, settled }: Judged): Verdict {
  if (fact.state !== 'accepted') return 'not_accepted'
  if (isOwnAppraisal(personId, appraisal) || fact.enteredById === personId) return 'own'
  if (!canCount(personId, fact)) return 'cannot_prove'
  const has = (judgement: Judgement) => judgement.appraisalIds.includes(appraisal.id)
  if (settled.some(has)) return 'counts'
  const heard = judged.some(has) || judged.some(judgement => judgement.evidenceId === fact.id)
  return heard ? 'settled_otherwise' : 'awaits_second'
}
