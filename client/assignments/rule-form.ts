// A rule as the form holds it and as the service is asked.
import type { CohortChoiceFragment, PreviewAssignmentRuleInput, RuleVersionFragment } from '../graph/documents.ts'

export interface RuleForm {
  name: string
  moduleId: string
  profileIds: string[]
  cohortIds: string[]
  /** empty: anything that the module proves or renews */
  competencyId: string
  /** 0: their target */
  below: number
  dueInDays: number | null
  note: string
}

/** What it says now, or nothing yet. */
export const formOf = (version: RuleVersionFragment | null): RuleForm => ({
  name: version?.name ?? '',
  moduleId: version?.module.id ?? '',
  profileIds: version?.profiles.map(({ id }) => id) ?? [],
  cohortIds: version?.cohorts.map(({ id }) => id) ?? [],
  competencyId: version?.competency?.id ?? '',
  below: version?.below ?? 0,
  dueInDays: version?.dueInDays ?? 60,
  note: version?.note ?? '',
})

export function inputOf(form: RuleForm, ruleId: string | null): PreviewAssignmentRuleInput {
  const { name, moduleId, profileIds, cohortIds, competencyId, below, dueInDays, note } = form
  return {
    ruleId,
    name,
    moduleId,
    profileIds,
    cohortIds,
    lacking: competencyId ? { competencyId, below: below || null } : null,
    dueInDays: Math.trunc(dueInDays ?? 0),
    note: note.trim() || null,
  }
}

/** Those that it names stand among the choices, however many there are. */
export function withNamed(
  cohorts: readonly CohortChoiceFragment[],
  version: RuleVersionFragment | null,
): { id: string; name: string; memberCount: number | null }[] {
  const further = version?.cohorts.filter(({ id }) => !cohorts.some(cohort => cohort.id === id)) ?? []
  return [...further.map(cohort => ({ ...cohort, memberCount: null })), ...cohorts]
}
