// What coordinators do with what was given: each is a later row, for one or for hundreds at once.
import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { signal } from '../../base/signals.ts'
import { assignmentsToChange } from '../access.ts'
import { tellChanged, type Given } from '../notices/tell-teachers.ts'
import { insertSteps, readAssignments, updateClosed, updateDue, updateWaived, type AssignmentRow } from './queries.ts'
import { forGood } from './rules.ts'

interface Changing {
  assignmentIds: readonly string[]
  reason?: string | null
}

const most = 500

/** Due on another day; ends a waiver. */
export async function extendAssignments(
  caller: Caller,
  { dueOn, reason, assignmentIds }: Changing & { dueOn: string },
): Promise<AssignmentRow[]> {
  if (dueOn < caller.today) refuse('DUE_IN_PAST', { today: caller.today })
  const open = await assignmentsToChange(caller, assignmentIds)
  await insertSteps(caller, idsOf(open), {
    kind: 'extended',
    by: caller.viewer.personId,
    until: dueOn,
    reason: said(reason),
  })
  await updateDue(caller, idsOf(open), dueOn)
  return changed(caller, open, 'extended')
}

/** Need not be done, until a day or for good. */
export async function waiveAssignments(
  caller: Caller,
  { until, reason, assignmentIds }: Changing & { until?: string | null },
): Promise<AssignmentRow[]> {
  const why = said(reason) ?? refuse('REASON_MISSING')
  if (until && until < caller.today) refuse('DUE_IN_PAST', { today: caller.today })
  const open = await assignmentsToChange(caller, assignmentIds)
  await insertSteps(caller, idsOf(open), {
    kind: 'waived',
    by: caller.viewer.personId,
    until: until ?? null,
    reason: why,
  })
  await updateWaived(caller, idsOf(open), until ?? forGood)
  return changed(caller, open, until ? 'waived' : 'waivedForGood')
}

/** It was not right to give it. */
export async function withdrawAssignments(
  caller: Caller,
  { reason, assignmentIds }: Changing,
): Promise<AssignmentRow[]> {
  const why = said(reason) ?? refuse('REASON_MISSING')
  const open = await assignmentsToChange(caller, assignmentIds)
  await insertSteps(caller, idsOf(open), { kind: 'withdrawn', by: caller.viewer.personId, until: null, reason: why })
  await updateClosed(caller, idsOf(open), 'withdrawn')
  return changed(caller, open, 'withdrawn')
}

function said(reason: string | null | undefined): string | null {
  if ((reason?.length ?? 0) > most) refuse('TEXT_TOO_LONG', { field: 'reason', most })
  return reason?.trim() || null
}

const events = {
  extended: 'assignments-extended',
  waived: 'assignments-waived',
  waivedForGood: 'assignments-waived',
  withdrawn: 'assignments-withdrawn',
} as const

async function changed(caller: Caller, open: readonly Given[], as: keyof typeof events): Promise<AssignmentRow[]> {
  await tellChanged(caller, open, as)
  await signal(caller, 'assignments', [...new Set(open.map(({ personId }) => personId))])
  await note(caller, events[as], { assignmentIds: idsOf(open) })
  return readAssignments(caller, idsOf(open))
}

const idsOf = (given: readonly Given[]): string[] => given.map(({ id }) => id)
