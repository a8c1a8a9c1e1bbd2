import { answering, type Caller } from '../base/caller.ts'
import type { Resolvers } from '../graph-types.ts'
import { cohortReadable, type Cohort } from './access.ts'
import { appointLead, endLead } from './appoint-lead.ts'
import { beginCohort } from './begin-cohort.ts'
import { endCohort } from './end-cohort.ts'
import { conditionsOf, previewRule, setCohortRule } from './filling/set-cohort-rule.ts'
import { listCohorts, seekCohort } from './list-cohorts.ts'
import { addMembersFromTable, outcomeOf, previewMembers, totalsOf } from './members/add-members-from-table.ts'
import { addMembers } from './members/add-members.ts'
import { endMemberships } from './members/end-memberships.ts'
import { listMembers, memberCountOf } from './members/members-on.ts'
import { findOwnCohorts } from './members/queries.ts'
import { renameCohort } from './rename-cohort.ts'

const changing = (caller: Caller, change: (caller: Caller) => Promise<Cohort>) =>
  answering(caller, 'cohort', async caller => cohortReadable(caller, (await change(caller)).id))

export const resolvers: Resolvers = {
  Query: {
    cohorts: (_root, args, { caller }) => listCohorts(caller, args),
    cohort: (_root, { id }, { caller }) => seekCohort(caller, id),
  },
  Viewer: {
    viewerCanChangeCohorts: ({ caller: { viewer } }) => viewer.roles.has('coordinator'),
    cohorts: ({ caller }) => findOwnCohorts(caller),
  },
  Cohort: {
    course: ({ id, name, ofCourse }) => (ofCourse ? { id, title: name, marked: true } : null),
    memberCount: ({ id }, _args, { caller }) => memberCountOf(caller, id),
    rule: ({ id }, _args, { caller }) => conditionsOf(caller, id),
    members: (cohort, args, { caller }) => listMembers(caller, cohort, args),
  },
  CohortLead: { person: ({ personId, name }) => ({ id: personId, name }) },
  CohortMember: {
    person: ({ personId, name }) => ({ id: personId, name }),
    because: ({ cohortId, source }, _args, { caller }) => (source === 'rule' ? conditionsOf(caller, cohortId) : []),
  },
  OwnCohort: {
    because: ({ id, source }, _args, { caller }) => (source === 'rule' ? conditionsOf(caller, id) : []),
  },
  MembersReport: {
    outcome: outcomeOf,
    totals: totalsOf,
    rows: ({ rows }, { verdict }) => rows.filter(row => !verdict || row.verdict === verdict),
  },
  Mutation: {
    beginCohort: (_root, { input }, { caller }) => changing(caller, caller => beginCohort(caller, input.name)),
    renameCohort: (_root, { input }, { caller }) => changing(caller, caller => renameCohort(caller, input)),
    endCohort: (_root, { input }, { caller }) => changing(caller, caller => endCohort(caller, input.cohortId)),
    addMembers: (_root, { input }, { caller }) => changing(caller, caller => addMembers(caller, input)),
    endMemberships: (_root, { input }, { caller }) => changing(caller, caller => endMemberships(caller, input)),
    appointLead: (_root, { input }, { caller }) => changing(caller, caller => appointLead(caller, input)),
    endLead: (_root, { input }, { caller }) => changing(caller, caller => endLead(caller, input)),
    previewCohortRule: (_root, { input }, { caller }) =>
      answering(caller, 'preview', caller => previewRule(caller, input)),
    setCohortRule: (_root, { input }, { caller }) => changing(caller, caller => setCohortRule(caller, input)),
    previewMembers: (_root, { input }, { caller }) =>
      answering(caller, 'report', caller => previewMembers(caller, input)),
    addMembersFromTable: (_root, { input }, { caller }) =>
      answering(caller, 'report', caller => addMembersFromTable(caller, input)),
  },
}
