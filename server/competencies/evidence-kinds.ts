import { kindTexts } from './kind-texts.ts'
import { evidenceKinds, type EvidenceKind } from './rules/kinds.ts'
import type { LocalizedText } from '../graph-types.ts'

export interface DescribedKind extends EvidenceKind {
  title: LocalizedText
  description: LocalizedText
}

/** The kinds of evidence with their names, from the weakest proof to the strongest. */
export const describedKinds: readonly DescribedKind[] = evidenceKinds.map(kind => ({
  ...kind,
  ...kindTexts[kind.code]!,
}))

const byCode = new Map(describedKinds.map(kind => [kind.code, kind]))

/** Of a kind that is no longer known its code is all there is to say. */
export const describedKind = (code: string): DescribedKind =>
  byCode.get(code) ?? {
    code,
    ceiling: null,
    assessors: 0,
    title: { en: code, 'zh-Hans': code },
    description: { en: code, 'zh-Hans': code },
  }
