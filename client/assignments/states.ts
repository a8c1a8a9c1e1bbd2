import type { AssignmentState } from '../graph/documents.ts'

export const states = ['overdue', 'open', 'waived', 'completed', 'satisfied', 'withdrawn'] as const

export const isState = (text: string | null): text is AssignmentState => states.some(state => state === text)

/** Only what is still to be done can be changed. */
export const canChange = ({ state }: { state: AssignmentState }): boolean =>
  state === 'overdue' || state === 'open' || state === 'waived'
