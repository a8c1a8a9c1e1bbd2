// Proof ceilings: the kind of evidence limits the level that it can prove. The chain is the study's.

export interface EvidenceKind {
  code: string
  /** the highest level it can prove; null: none, kept apart */
  ceiling: number | null
  /** how many must have judged it before it counts */
  assessors: number
}

const kind = (code: string, ceiling: number | null, assessors = 1): EvidenceKind => ({ code, ceiling, assessors })

export const evidenceKinds: readonly EvidenceKind[] = [
  kind('self_rating', null, 0),
  kind('attendance', 1),
  kind('quiz', 2),
  kind('module_completion', 2),
  kind('graded_teaching_design', 3),
  kind('simulation', 3),
  kind('practice_task', 3),
  kind('external_certificate', 3),
  kind('client_signed_project', 4),
  kind('enterprise_placement', 4),
  kind('observed_teaching', 4),
  kind('guest_endorsement', 4),
  kind('verified_venture', 5, 2),
]

const byCode = new Map(evidenceKinds.map(kind => [kind.code, kind]))

export const kindOf = (code: string): EvidenceKind | undefined => byCode.get(code)

/** 0 for what can prove nothing: a self-rating, or a kind that we do not know. */
export const ceilingOf = (code: string): number => byCode.get(code)?.ceiling ?? 0
