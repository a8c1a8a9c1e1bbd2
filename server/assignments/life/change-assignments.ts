// What coordinators do with what was given: each is a later row, for one or for hundreds at once.
import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { signal } from '../../base/signals.ts'
import { assignmentsToChange } from '../access.ts'
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
  await insertSteps(caller, open.ids, {
    kind: 'extended',
    by: caller.viewer.personId,
    until: dueOn,
    reason: said(reason),
  })
  await updateDue(caller, open.ids, dueOn)
  return changed(caller, open, 'assignments-extended')
}

/** Need not be done, until a day or for good. */
export async function waiveAssignments(
  caller: Caller,
  { until, reason, assignmentIds }: Changing & { until?: string | null },
): Promise<AssignmentRow[]> {
  const why = said(reason) ?? refuse('REASON_MISSING')
  if (until && until < caller.today) refuse('DUE_IN_PAST', { today: caller.today })
  const open = await assignmentsToChange(caller, assignmentIds)
  await insertSteps(caller, open.ids, { kind: 'waived', by: caller.viewer.personId, until: until ?? null, reason: why })
  await updateWaived(caller, open.ids, until ?? forGood)
  return changed(caller, open, 'assignments-waived')
}

/** It was not right to give it. */
export async function withdrawAssignments(
  caller: Caller,
  { reason, assignmentIds }: Changing,
): Promise<AssignmentRow[]> {
  const why = said(reason) ?? refuse('REASON_MISSING')
  const open = await assignmentsToChange(caller, assignmentIds)
  await insertSteps(caller, open.ids, { kind: 'withdrawn', by: caller.viewer.personId, until: null, reason: why })
  await updateClosed(caller, open.ids, 'withdrawn')
  return changed(caller, open, 'assignments-withdrawn')
}

function said(reason: string | null | undefined): string | null {
  if ((reason?.length ?? 0) > most) refuse('TEXT_TOO_LONG', { field: 'reason', most })
  return reason?.trim() || null
}

async function changed(
  caller: Caller,
  { ids, personIds }: { ids: string[]; personIds: string[] },
  what: string,
): Promise<AssignmentRow[]> {
  await signal(caller, 'assignments', personIds)
  await note(caller, what, { assignmentIds: ids })
  return readAssignments(caller, ids)
}
