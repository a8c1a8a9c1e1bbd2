import type { CourseRole } from '../../../lti/launch-types.ts'

export const mostTries = 5
/** of a code's random bits */
export const codeBytes = 16

/** What a set-up code meets. */
export interface SetUpState {
  /** the launch came from a deployment that counts as the school's */
  bound: boolean
  hasOperator: boolean
  /** there is a code that somebody could enter */
  codeIsOpen: boolean
  courseRoles: readonly CourseRole[]
  /** of the LMS: gives nothing but the right to enter the code */
  administrator: boolean
}

export type SetUpStage = 'done' | 'enterCode' | 'waiting' | 'unconfirmed'

const learners: readonly CourseRole[] = ['Learner', 'Mentor', 'Member', 'Other']

/** A mere learner, an observer, or somebody without any role never sets a school up. */
const mayEnter = ({ administrator, courseRoles }: SetUpState): boolean =>
  administrator || courseRoles.some(role => !learners.includes(role))

export function stageOf(state: SetUpState): SetUpStage {
  if (state.hasOperator) return state.bound ? 'done' : 'unconfirmed'
  return mayEnter(state) ? 'enterCode' : 'waiting'
}

/** Why the code is not even looked at; null: it may be tried. `tries` counts this one, if it counts. */
export function refusalBeforeCode(state: SetUpState, tries: number): string | null {
  if (state.hasOperator) return 'SET_UP_DONE'
  if (!mayEnter(state)) return 'SET_UP_NOT_FOR_LEARNERS'
  return tries > mostTries ? 'TOO_MANY_TRIES' : null
}
