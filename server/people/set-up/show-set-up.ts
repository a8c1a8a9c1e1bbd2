import type { Caller } from '../../base/caller.ts'
import { rolesThatGive } from '../roles.ts'
import { findChanges } from '../courses/queries.ts'
import { findSchool, findStepsDone, type School } from './queries.ts'

export type { School } from './queries.ts'

/** A school as its operator sees it: each part is asked only where it is wanted. */
export type SetUp = Readonly<{ schoolId: string }>

/** What a school needs before its faculty can work, in order. */
const steps = [
  'platformConnected',
  'deploymentBound',
  'frameworkThere',
  'courseMarked',
  'coordinatorThere',
  'facultyLaunched',
] as const
type ChecklistCode = (typeof steps)[number]

/** Steps that a feature to the right can tell about: filled by app.ts. */
export type StepsBeyond = Readonly<Record<'frameworkThere', (caller: Caller) => Promise<boolean>>>

export async function checkSetUp(
  caller: Caller,
  beyond: StepsBeyond,
): Promise<{ code: ChecklistCode; done: boolean }[]> {
  const changes = await findChanges(caller.db, caller)
  const roles = {
    candidate: rolesThatGive(changes, { marked: true, atLeast: 'candidate' }),
    marked: rolesThatGive(changes, { marked: true, atLeast: 'faculty' }),
    ordinary: rolesThatGive(changes, { marked: false, atLeast: 'faculty' }),
  }
  const [own, frameworkThere] = await Promise.all([findStepsDone(caller, roles), beyond.frameworkThere(caller)])
  const done = { ...own, frameworkThere }
  return steps.map(code => ({ code, done: done[code] }))
}

export const showSchool = ({ db, schoolId }: Caller): Promise<School> => findSchool(db, schoolId)
