import { answering } from '../../base/caller.ts'
import { cohortsShown } from '../../cohorts/list-cohorts.ts'
import type { Resolvers } from '../../graph-types.ts'
import { moduleShown } from '../../modules/published-modules.ts'
import { findGiven } from '../giving/queries.ts'
import { competencyShown } from '../giving/show-batch.ts'
import { mayRule } from './access.ts'
import { seekExplanation } from './explain-rule.ts'
import { previewRule } from './preview-rule.ts'
import { givenBy, goneOf, listRules, profilesShown, proposedBy, retiredOf, seekRule, stepsOf } from './show-rule.ts'
import { endRule, pauseRule, resumeRule } from './stand-rule.ts'
import { startRule } from './start-rule.ts'

export const resolvers: Resolvers = {
  Query: {
    assignmentRules: (_root, asked, { caller }) => listRules(caller, asked),
    assignmentRule: (_root, { id }, { caller }) => seekRule(caller, id),
  },
  Viewer: { viewerCanMakeAssignmentRules: ({ caller }) => mayRule(caller) },
  Mutation: {
    previewAssignmentRule: (_root, { input }, { caller }) =>
      answering(caller, 'batch', caller => previewRule(caller, input)),
    startAssignmentRule: (_root, { input }, { caller }) =>
      answering(caller, 'rule', caller => startRule(caller, input.batchId)),
    pauseAssignmentRule: (_root, { input }, { caller }) =>
      answering(caller, 'rule', caller => pauseRule(caller, input.ruleId)),
    resumeAssignmentRule: (_root, { input }, { caller }) =>
      answering(caller, 'rule', caller => resumeRule(caller, input.ruleId)),
    endAssignmentRule: (_root, { input }, { caller }) =>
      answering(caller, 'rule', caller => endRule(caller, input.ruleId)),
  },
  AssignmentBatch: {
    proposes: proposedBy,
    changes: ({ proposes }) => proposes?.changes?.ruleId ?? null,
  },
  AssignmentRule: {
    moduleRetired: ({ version }, _args, { caller }) => retiredOf(caller, version.moduleId),
    given: async ({ id }, _args, { caller }) => (await givenBy(caller, id)).people,
    open: async ({ id }, _args, { caller }) => (await givenBy(caller, id)).open,
    steps: ({ id }, _args, { caller }) => stepsOf(caller, id),
    batches: ({ id }, asked, { caller }) => findGiven(caller, id, asked),
    explanation: (rule, { personId }, { caller }) => seekExplanation(caller, rule, personId),
  },
  AssignmentRuleVersion: {
    module: ({ moduleId }, _args, { caller }) => moduleShown(caller, moduleId),
    profiles: ({ profileIds }, _args, { caller }) => profilesShown(caller, profileIds),
    cohorts: ({ cohortIds }, _args, { caller }) => cohortsShown(caller, cohortIds),
    gone: (version, _args, { caller }) => goneOf(caller, version),
    competency: ({ competencyId }, _args, { caller }) => (competencyId ? competencyShown(caller, competencyId) : null),
    by: ({ setBy }) => setBy,
    at: ({ setAt }) => setAt,
  },
  AssignmentRuleExplanation: {
    reasons: ({ why }) => why.reasons,
    finishedOn: ({ why }) => why.finishedOn ?? null,
  },
}
