import { batchedFor } from '../../base/batch.ts'
import { answering } from '../../base/caller.ts'
import { mayRead } from '../../evidence/access.ts'
import { piecesOf } from '../../evidence/pieces/evidence.ts'
import type { Resolvers } from '../../graph-types.ts'
import { moduleShown } from '../../modules/published-modules.ts'
import { ownOpen } from '../plan/own-open.ts'
import { ownPlan } from '../plan/own-plan.ts'
import { extendAssignments, waiveAssignments, withdrawAssignments } from './change-assignments.ts'
import { onGap } from './gap-assignments.ts'
import { listAssignments } from './list-assignments.ts'
import { countOwnOpen } from './queries.ts'
import { dueOf, forGood, stateOn } from './rules.ts'

const evidenceOf = batchedFor(async (caller, ids: string[]) => {
  const pieces = await piecesOf(caller, [...new Set(ids)])
  return (id: string) => pieces.find(piece => piece.id === id && mayRead(piece)) ?? null
})

export const resolvers: Resolvers = {
  Query: {
    assignments: (_root, asked, { caller }) => listAssignments(caller, asked),
    plan: (_root, asked, { caller }) => ownPlan(caller, asked),
  },
  Mutation: {
    extendAssignments: (_root, { input }, { caller }) =>
      answering(caller, 'assignments', caller => extendAssignments(caller, input)),
    waiveAssignments: (_root, { input }, { caller }) =>
      answering(caller, 'assignments', caller => waiveAssignments(caller, input)),
    withdrawAssignments: (_root, { input }, { caller }) =>
      answering(caller, 'assignments', caller => withdrawAssignments(caller, input)),
  },
  Viewer: { openAssignments: ({ caller }) => countOwnOpen(caller) },
  Gap: { assignments: (gap, _args, { caller }) => onGap(gap, caller.today) },
  Module: { assignment: ({ id }, _args, { caller }) => ownOpen(caller, id) },
  OwnAssignment: { dueOn: dueOf, state: (row, _args, { caller }) => stateOn(row, caller.today) },
  Assignment: {
    module: ({ moduleId }, _args, { caller }) => moduleShown(caller, moduleId),
    dueOn: dueOf,
    waivedUntil: ({ waivedUntil }) => (waivedUntil === forGood ? null : waivedUntil),
    state: (row, _args, { caller }) => stateOn(row, caller.today),
    reasons: ({ why }) => why.reasons,
    reasonsOn: ({ why }) => why.on,
    ruleVersion: ({ why }) => why.ruleVersion,
  },
  AssignmentStep: {
    evidence: ({ evidenceId }, _args, { caller }) => (evidenceId ? evidenceOf(caller, evidenceId) : null),
  },
}
