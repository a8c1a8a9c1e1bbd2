// To whom a module is given, as the form holds it and as the service is asked.
import type { AssignableModuleFragment, PreviewAssignmentInput } from '../graph/documents.ts'
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

export interface Form {
  moduleId: string
  dueOn: string
  note: string
  /** only whoever lacks `competencyId` */
  lacking: boolean
  competencyId: string
  /** 0: below their target */
  below: number
}

export function inputOf(form: Form, people: readonly string[]): PreviewAssignmentInput {
  const { moduleId, dueOn, note, lacking, competencyId, below } = form
  return {
    moduleId,
    dueOn,
    note: note.trim() || null,
    personIds: people.length > 0 ? [...people] : null,
    lacking: lacking ? { competencyId, below: below || null } : null,
  }
}
