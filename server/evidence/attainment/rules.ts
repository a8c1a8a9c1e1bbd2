// From accepted evidence to what is proven: pure, whatever the order in which the facts arrive.
import { addDays } from '../../base/days.ts'
import { ceilingOf, kindOf } from '../../competencies/rules/kinds.ts'
import type { ProvenLevel } from '../../competencies/rules/currency.ts'
import type { Settling } from '../../competencies/rules/settling.ts'
import type { Attainment } from '../../competencies/rules/standing.ts'

export interface AppraisalFact {
  id: string
  /** the person behind the rater's identity */
  raterId: string
  level: number
  recordedAt: Date
}

/** A piece of accepted evidence, as far as it concerns one competency of one person. */
export interface EvidenceFact {
  id: string
  kind: string
  /** when the work was done */
  occurredOn: string
  /** who entered it for somebody else, in a grid or by an import; null when handed in by the person */
  enteredById: string | null
  acceptedById: string | null
  /** not withdrawn ones */
  appraisals: readonly AppraisalFact[]
  /** set when marked refresh: the highest level that it renews, and the events it deals with */
  refresh: { upTo: number; events: readonly string[] } | null
}

/** What one assessor, or for a venture two of them, made of a piece of evidence. */
export interface Judgement {
  evidenceId: string
  kind: string
  /** whose voice it is when raters are settled */
  voice: string
  /** capped by the kind's ceiling */
  level: number
  on: string
  recordedAt: Date
  /** breaks ties, so that the order of rows never matters */
  id: string
  appraisalIds: readonly string[]
}

export interface Facts {
  /** whom the evidence is about: the kept person of a merge */
  personId: string
  settling: Settling
  evidence: readonly EvidenceFact[]
}

export function attainmentOf({ personId, settling, evidence }: Facts): Attainment | null {
  const settled = settle(judgementsOf(personId, evidence, settling), settling)
  if (settled.length === 0) return null
  const assessedOn = settled.map(judgement => judgement.on).reduce(later)
  return { assessedOn, proven: provenFrom(settled, refreshesOf(personId, evidence)) }
}

/** What can prove nothing is not even an assessment; and nobody enters evidence for themselves. */
export const canCount = (personId: string, { kind, enteredById }: EvidenceFact): boolean =>
  ceilingOf(kind) > 0 && enteredById !== personId

/** Nobody appraises for themselves, not even under another name that turned out to be theirs. */
export const isOwnAppraisal = (personId: string, appraisal: AppraisalFact): boolean => appraisal.raterId === personId

const needsTwo = ({ kind }: EvidenceFact): boolean => (kindOf(kind)?.assessors ?? 1) > 1

/** The judgements that count, each at the date of the work. */
export function judgementsOf(personId: string, evidence: readonly EvidenceFact[], settling: Settling): Judgement[] {
  return evidence
    .filter(piece => canCount(personId, piece))
    .flatMap(piece => {
      const single = piece.appraisals
        .filter(appraisal => !isOwnAppraisal(personId, appraisal))
        .map(appraisal => judgement(piece, appraisal))
      return needsTwo(piece) ? together(piece, single, settling) : single
    })
}

const judgement = ({ id: evidenceId, kind, occurredOn: on }: EvidenceFact, appraisal: AppraisalFact): Judgement => {
  const { id, raterId: voice, recordedAt } = appraisal
  return {
    evidenceId,
    kind,
    voice,
    level: Math.min(appraisal.level, ceilingOf(kind)),
    on,
    recordedAt,
    id,
    appraisalIds: [id],
  }
}

/** A venture counts when two assessors have judged it, at the lower of the two: with more, at what at least two of them grant. */
function together(piece: EvidenceFact, single: readonly Judgement[], settling: Settling): Judgement[] {
  const better =
    settling === 'highest' ? (a: Judgement, b: Judgement) => b.level - a.level || newestFirst(a, b) : newestFirst
  const [first, second] = oneEach([...single].sort(better)).sort((a, b) => b.level - a.level || newestFirst(a, b))
  if (!first || !second) return []
  const recordedAt = first.recordedAt > second.recordedAt ? first.recordedAt : second.recordedAt
  return [{ ...second, voice: piece.id, recordedAt, appraisalIds: [first.id, second.id] }]
}

/** Settles the raters of each kind; across kinds all stay, and the highest counts. */
export function settle(judgements: readonly Judgement[], settling: Settling): Judgement[] {
  if (settling === 'highest') return [...judgements]
  const pick = settling === 'latest' ? latest : median
  return [...groupBy(judgements, judgement => judgement.kind).values()].map(pick)
}

/** The newest by date of work, then of recording. */
const latest = (judgements: readonly Judgement[]): Judgement => [...judgements].sort(newestFirst)[0]!

/** The lower median of the raters within 365 days of the newest, one voice each, dated by the newest. */
function median(judgements: readonly Judgement[]): Judgement {
  const ordered = [...judgements].sort(newestFirst)
  const newest = ordered[0]!
  const since = addDays(newest.on, -365)
  const voices = oneEach(ordered.filter(judgement => judgement.on >= since)).sort((a, b) => a.level - b.level)
  const middle = voices[Math.floor((voices.length - 1) / 2)]!
  return { ...newest, level: middle.level, appraisalIds: voices.flatMap(voice => voice.appraisalIds) }
}

/** What these judgements prove together, renewed by these refreshes. */
export const provenFrom = (judgements: readonly Judgement[], refreshes: readonly Refresh[]): ProvenLevel[] =>
  refreshed(provenBy(judgements), refreshes)

/** The newest day on which at least each level was proven. */
function provenBy(judgements: readonly Judgement[]): ProvenLevel[] {
  const proven: ProvenLevel[] = []
  for (let level = 1; level <= 5; level++) {
    const days = judgements.filter(judgement => judgement.level >= level).map(judgement => judgement.on)
    if (days.length > 0) proven.push({ level, provedOn: days.reduce(later), clearedEvents: [] })
  }
  return proven
}

export interface Refresh {
  on: string
  upTo: number
  events: readonly string[]
}

/** Accepted by somebody else than the person themselves; a venture once two have judged it, as ever. */
export const refreshesOf = (personId: string, evidence: readonly EvidenceFact[]): Refresh[] =>
  evidence.flatMap(piece =>
    piece.refresh && canCount(personId, piece) && piece.acceptedById !== personId && isJudged(personId, piece)
      ? [{ on: piece.occurredOn, ...piece.refresh }]
      : [],
  )

/** One who accepts need not give a level, two must. */
const isJudged = (personId: string, piece: EvidenceFact): boolean =>
  !needsTwo(piece) || judgementsOf(personId, [piece], 'highest').length > 0

/** A refresh gives its date to every proven level up to its own, and clears the events it names; it raises none. */
const refreshed = (proven: readonly ProvenLevel[], refreshes: readonly Refresh[]): ProvenLevel[] =>
  proven.map(({ level, provedOn }) => {
    const reaching = refreshes.filter(refresh => refresh.upTo >= level)
    return {
      level,
      provedOn: reaching.map(refresh => refresh.on).reduce(later, provedOn),
      clearedEvents: [...new Set(reaching.flatMap(refresh => refresh.events))].sort(),
    }
  })

const later = (a: string, b: string): string => (a > b ? a : b)

const newestFirst = (a: Judgement, b: Judgement): number =>
  compare(b.on, a.on) || b.recordedAt.getTime() - a.recordedAt.getTime() || compare(b.id, a.id)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The first of each voice. */
const oneEach = (judgements: readonly Judgement[]): Judgement[] => {
  const heard = new Set<string>()
  return judgements.filter(({ voice }) => !heard.has(voice) && heard.add(voice))
}

function groupBy<T>(list: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of list) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}
