import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { signal } from '../../base/signals.ts'
import { reasonOf } from '../../evidence/pieces/rules.ts'
import { tell, untell } from '../../notices/tell.ts'
import { schoolCoordinator } from '../../people/access.ts'
import { draftToWrite } from '../access.ts'
import { approvalAsked, approvalDecided } from './notices.ts'
import { findAuthors, insertStep, readStanding, type ApprovalStanding } from './queries.ts'

/** This version is the school's from now on, whether somebody has asked for it or not: the one that was looked at, and no other. */
export async function approveModule(
  caller: Caller,
  { moduleId, number }: { moduleId: string; number: number },
): Promise<void> {
  const { approved } = await standingToDecide(caller, moduleId)
  if (approved !== null && approved >= number) refuse('APPROVED_ALREADY', { number: approved })
  if (!(await insertStep(caller, moduleId, { number, step: 'approved' }))) refuse('VERSION_NOT_FOUND')
  await signal(caller, 'gaps')
  await tellDecided(caller, { moduleId, number, as: 'approved' })
}

/** It stays with its cohorts; whoever has asked hears why. */
export async function returnModule(
  caller: Caller,
  { moduleId, reason }: { moduleId: string; reason: string },
): Promise<void> {
  const { waits: number } = await standingToDecide(caller, moduleId)
  if (number === null) refuse('NOTHING_WAITS')
  await insertStep(caller, moduleId, { number, step: 'returned', reason: reasonOf(reason) })
  await tellDecided(caller, { moduleId, number, as: 'returned' })
}

async function standingToDecide(caller: Caller, moduleId: string): Promise<ApprovalStanding> {
  schoolCoordinator(caller)
  const draft = await draftToWrite(caller, moduleId)
  if (draft.cohortIds === null) refuse('MODULE_OF_SCHOOL')
  return readStanding(caller, draft.id)
}

interface Decided {
  moduleId: string
  number: number
  as: 'approved' | 'returned'
}

async function tellDecided(caller: Caller, { moduleId, number, as }: Decided): Promise<void> {
  await untell(caller, [approvalAsked], [moduleId])
  const authors = (await findAuthors(caller, { moduleId, number })).filter(id => id !== caller.viewer.personId)
  await tell(
    caller,
    approvalDecided,
    authors.map(personId => ({ personId, about: moduleId, details: { as } })),
  )
  await note(caller, `module-${as}`, { moduleId, number })
}
