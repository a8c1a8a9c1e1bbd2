// To whom a module is given, as the form holds it and as the service is asked.
import type {
  AssignableModuleFragment,
  CohortChoiceFragment,
  EarlierDryRunFragment,
  PreviewAssignmentInput,
} from '../graph/documents.ts'
import { filter } from '../ui/paths.ts'

type Competency = AssignableModuleFragment['proofs'][number]['competency']

/** All in which a module proves or renews something. */
export function concernedBy({ proofs, refresh }: AssignableModuleFragment): Competency[] {
  const renewed = refresh?.events.flatMap(({ competencies }) => competencies) ?? []
  const all = [...proofs.map(({ competency }) => competency), ...renewed]
  return all.filter(({ id }, at) => all.findIndex(other => other.id === id) === at)
}

export const shortCode = (code: string): string => code.replace(/^CBEC-/, '')

/** Who was chosen on the page before, as its address said. */
export const chosenPeople = (): string[] => (filter('people') ?? '').split(',').filter(id => id !== '')

/** Those that were looked at before, or the cohort of the page before. */
export function chosenCohorts(
  cohorts: readonly CohortChoiceFragment[],
  before: EarlierDryRunFragment | null,
): string[] {
  const chosen = before ? before.cohorts.map(({ id }) => id) : [filter('cohort')]
  return cohorts.map(({ id }) => id).filter(id => chosen.includes(id))
}

export interface Form {
  moduleId: string
  dueOn: string
  note: string
  /** none: everybody in reach, unless certain people were chosen */
  cohortIds: string[]
  /** only whoever lacks `competencyId` */
  lacking: boolean
  competencyId: string
  /** 0: below their target */
  below: number
}

export function inputOf(form: Form, people: readonly string[]): PreviewAssignmentInput {
  const { moduleId, dueOn, note, cohortIds, lacking, competencyId, below } = form
  const certain = people.length > 0 || cohortIds.length > 0
  return {
    moduleId,
    dueOn,
    note: note.trim() || null,
    personIds: people.length > 0 ? [...people] : null,
    cohortIds: cohortIds.length > 0 ? cohortIds : null,
    lacking: lacking || !certain ? { competencyId, below: below || null } : null,
  }
}
