// Cohorts: what takes an identifier, with a live one.
import { changed, changes } from '../support/cohorts.ts'
import { handIn } from '../support/evidence.ts'
import { input, type Side, type Walk } from './sides.ts'

let number = 0
export const begun = async ({ coordinator }: Side) =>
  (await changed(coordinator, 'beginCohort', { name: `Cohort ${++number}` })).id
async function filled(side: Side): Promise<{ cohortId: string; personIds: string[] }> {
  const both = { cohortId: await begun(side), personIds: [side.teacher.personId] }
  await changed(side.coordinator, 'addMembers', both)
  return both
}
const empty = async (side: Side) => ({ cohortId: await begun(side), personIds: [side.teacher.personId] })
async function led(side: Side): Promise<{ cohortId: string; personId: string }> {
  const lead = { cohortId: await begun(side), personId: side.teacher.personId }
  await changed(side.coordinator, 'appointLead', lead)
  return lead
}
const ruled = input(async side => ({ cohortId: await begun(side), conditions: [{ kind: 'role', value: 'faculty' }] }))
const csv = 'teacher@example.org'

export const cohortWalks: Record<string, Walk> = {
  'Query.cohort': { as: 'coordinator', prepare: async side => ({ id: await begun(side) }) },
  'Query.people': {
    as: 'coordinator',
    prepare: async side => ({ cohortId: (await filled(side)).cohortId }),
    found: answer => (answer as { totalCount: number }).totalCount > 0,
  },
  'Query.reviewQueue': {
    as: 'coordinator',
    prepare: async side => {
      await handIn(side.w, side.teacher)
      return { cohortId: (await filled(side)).cohortId }
    },
    found: answer => (answer as { totalCount: number }).totalCount > 0,
  },
  'Mutation.renameCohort': {
    as: 'coordinator',
    prepare: input(async side => ({ cohortId: await begun(side), name: `Cohort ${++number}` })),
  },
  'Mutation.endCohort': { as: 'coordinator', prepare: input(async side => ({ cohortId: await begun(side) })) },
  'Mutation.addMembers': { as: 'coordinator', prepare: input(empty) },
  'Mutation.endMemberships': { as: 'coordinator', prepare: input(filled) },
  'Mutation.appointLead': {
    as: 'coordinator',
    prepare: input(async side => ({ cohortId: await begun(side), personId: side.teacher.personId })),
  },
  'Mutation.endLead': { as: 'coordinator', prepare: input(led) },
  'Mutation.previewCohortRule': { as: 'coordinator', prepare: ruled },
  'Mutation.setCohortRule': { as: 'coordinator', prepare: ruled },
  'Mutation.previewMembers': {
    as: 'coordinator',
    prepare: input(async side => ({ cohortId: await begun(side), csv })),
  },
  'Mutation.addMembersFromTable': {
    as: 'coordinator',
    prepare: input(async side => {
      const cohortId = await begun(side)
      const { report } = await changes(side.coordinator, 'previewMembers', { cohortId, csv })
      return { cohortId, csv, outcome: report!.outcome }
    }),
  },
}
