import type { Language } from '../../base/caller.ts'

/** Something that keeps a draft from being published. */
export interface Problem {
  code: string
  /** null: the module itself */
  itemId: string | null
  questionId: string | null
  competencyId: string | null
  /** null: in any */
  language: Language | null
}

/** With what is to be said of it; the rest is null. */
export type Told = Pick<Problem, 'code'> & Partial<Problem>
