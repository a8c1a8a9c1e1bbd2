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
  /** of what is written line by line, from 1 */
  line: number | null
}

/** With what is to be said of it; the rest is null. */
export type Told = Pick<Problem, 'code'> & Partial<Problem>
