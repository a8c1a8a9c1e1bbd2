// What accepting a piece of evidence would do to one competency: the rules that will count it, asked beforehand.
import { nextStaleOn, type Ageing, type Currency } from '../competencies/rules/currency.ts'
import type { Settling } from '../competencies/rules/settling.ts'
import { shownLevel, standingOn } from '../competencies/rules/standing.ts'
import { attainmentOf, type EvidenceFact } from '../evidence/attainment/rules.ts'

export interface EffectAsked {
  personId: string
  settling: Settling
  /** null: no profile wants it */
  target: number | null
  ageing: Ageing
  day: string
  /** what is accepted now */
  accepted: readonly EvidenceFact[]
  /** the piece as it would be once it is accepted */
  piece: EvidenceFact
}

export interface Effect {
  effectiveNow: number | null
  effectiveThen: number | null
  gapNow: number | null
  gapThen: number | null
  currencyNow: Currency | null
  currencyThen: Currency | null
  staleFromThen: string | null
}

export function effectOf({ accepted, piece, ...asked }: EffectAsked): Effect {
  const now = stand(accepted, asked)
  const then = stand([...accepted.filter(fact => fact.id !== piece.id), piece], asked)
  return {
    effectiveNow: now.effective,
    effectiveThen: then.effective,
    gapNow: now.gap,
    gapThen: then.gap,
    currencyNow: now.shown?.currency ?? null,
    currencyThen: then.shown?.currency ?? null,
    staleFromThen: then.shown ? nextStaleOn(then.shown, asked.ageing, asked.day) : null,
  }
}

function stand(evidence: readonly EvidenceFact[], asked: Omit<EffectAsked, 'accepted' | 'piece'>) {
  const { personId, settling, target, ageing, day } = asked
  const standing = standingOn(attainmentOf({ personId, settling, evidence }) ?? undefined, ageing, day)
  const gap = target === null ? null : Math.max(0, target - (standing.effective ?? 0))
  return { effective: standing.effective, gap, shown: shownLevel(standing, target) }
}
