import { answering } from '../../base/caller.ts'
import { cohortsShown } from '../../cohorts/list-cohorts.ts'
import { moduleShown } from '../../modules/published-modules.ts'
import type { Resolvers } from '../../graph-types.ts'
import { assignModule } from './assign-module.ts'
import { chooseHoursPerWeek } from './choose-hours-per-week.ts'
import { previewAssignment } from './preview-assignment.ts'
import { competencyShown, countsOf, findBatch, listBatches, listRows, stateOf, sumOf } from './show-batch.ts'

export const resolvers: Resolvers = {
  Query: {
    assignmentBatch: (_root, { id }, { caller }) => findBatch(caller, id),
    assignmentBatches: (_root, asked, { caller }) => listBatches(caller, asked),
  },
  Mutation: {
    previewAssignment: (_root, { input }, { caller }) =>
      answering(caller, 'batch', caller => previewAssignment(caller, input)),
    assignModule: (_root, { input }, { caller }) =>
      answering(caller, 'batch', caller => assignModule(caller, input.batchId)),
    chooseAssignmentHours: (_root, { input }, { caller }) =>
      answering(caller, 'hours', caller => chooseHoursPerWeek(caller, input.hours)),
  },
  AssignmentBatch: {
    state: stateOf,
    module: ({ moduleId }, _args, { caller }) => moduleShown(caller, moduleId),
    lacking: ({ competencyId }, _args, { caller }) => (competencyId ? competencyShown(caller, competencyId) : null),
    cohorts: ({ cohortIds }, _args, { caller }) => cohortsShown(caller, cohortIds),
    by: ({ plannedBy }) => plannedBy,
    total: (batch, _args, { caller }) => sumOf(caller, batch, 'planned'),
    done: (batch, _args, { caller }) => sumOf(caller, batch, 'became'),
    changed: (batch, _args, { caller }) => sumOf(caller, batch, 'changed'),
    hours: (batch, _args, { caller }) => sumOf(caller, batch, 'hours'),
    overLoad: (batch, _args, { caller }) => sumOf(caller, batch, 'overLoad'),
    clashing: (batch, _args, { caller }) => sumOf(caller, batch, 'clashing'),
    counts: ({ id }, _args, { caller }) => countsOf(caller, id),
    rows: (batch, asked, { caller }) => listRows(caller, batch, asked),
  },
  AssignmentRow: {
    person: ({ id, name }) => ({ id, name }),
    reasons: ({ why }) => why.reasons,
    finishedOn: ({ why }) => why.finishedOn ?? null,
    assignedDueOn: ({ why }) => why.assignedDueOn ?? null,
    plannedHours: ({ why }) => why.load?.planned ?? null,
    roomHours: ({ why }) => why.load?.room ?? null,
    clashes: ({ why }) => why.clashes ?? [],
  },
  AssignmentReason: {
    competency: ({ competencyId }, _args, { caller }) => competencyShown(caller, competencyId),
    reaches: ({ aim }) => aim,
    reviewed: ({ reviewed }) => reviewed ?? null,
    entryLevel: ({ from }) => from,
  },
  AssignmentClash: { module: ({ moduleId }, _args, { caller }) => moduleShown(caller, moduleId) },
}
