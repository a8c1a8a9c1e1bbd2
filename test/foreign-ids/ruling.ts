// Rules that give modules: what takes an identifier, with a live one.
import { codes } from '../support/told.ts'
import { lookedAt, started, type Rule } from '../support/ruling.ts'
import { moduleOf } from './assigning.ts'
import { begun } from './cohorts.ts'
import { competency, input, type Side, type Walk } from './sides.ts'

const ruleOf = async (side: Side): Promise<Rule> =>
  started(side.w, side.coordinator, { moduleId: await moduleOf(side), profiles: [] })
const ruled = input(async side => ({ ruleId: (await ruleOf(side)).id }))

export const rulingWalks: Record<string, Walk> = {
  'Query.assignmentRule': { as: 'coordinator', prepare: async side => ({ id: (await ruleOf(side)).id }) },
  'AssignmentRule.explanation': {
    as: 'coordinator',
    prepare: async side => ({ around: (await ruleOf(side)).id, personId: side.teacher.personId }),
    within: (field, around) => `{ assignmentRule(id: "${around}") { ${field} } }`,
  },
  'Mutation.previewAssignmentRule': {
    as: 'coordinator',
    prepare: input(async side => ({
      ruleId: (await ruleOf(side)).id,
      name: 'Who deals with suppliers',
      moduleId: await moduleOf(side),
      profileIds: [(await codes(side.w)).profile('C2')],
      cohortIds: [await begun(side)],
      lacking: { competencyId: await competency(side) },
      dueInDays: 60,
    })),
  },
  'Mutation.startAssignmentRule': {
    as: 'coordinator',
    prepare: input(async side => ({
      batchId: (await lookedAt(side.w, side.coordinator, { moduleId: await moduleOf(side), profiles: [] })).id,
    })),
  },
  'Mutation.pauseAssignmentRule': { as: 'coordinator', prepare: ruled },
  'Mutation.resumeAssignmentRule': { as: 'coordinator', prepare: ruled },
  'Mutation.endAssignmentRule': { as: 'coordinator', prepare: ruled },
}
