import { assigned, listed, previewed } from '../support/assigning.ts'
import { contentOf, publish } from '../support/playing.ts'
import { started } from '../support/ruling.ts'
import { begun } from './cohorts.ts'
import { competency, input, type Side, type Walk } from './sides.ts'

export const moduleOf = async ({ w, coordinator }: Side): Promise<string> =>
  publish(w, await contentOf(w), { by: coordinator })

/** A dry run for the teacher. */
async function batchOf(side: Side): Promise<string> {
  const personIds = [side.teacher.personId]
  return (await previewed(side.coordinator, { moduleId: await moduleOf(side), personIds })).id
}

/** Given to the teacher. */
async function assignmentOf(side: Side): Promise<string> {
  const moduleId = await moduleOf(side)
  await assigned(side.coordinator, { moduleId, personIds: [side.teacher.personId] })
  return (await listed(side.coordinator, { moduleId }))[0]!.id
}

const some = (answer: unknown): boolean => (answer as { totalCount: number }).totalCount > 0

export const assigningWalks: Record<string, Walk> = {
  'Query.assignmentBatch': { as: 'coordinator', prepare: async side => ({ id: await batchOf(side) }) },
  'Mutation.previewAssignment': {
    as: 'coordinator',
    prepare: input(async side => ({
      moduleId: await moduleOf(side),
      dueOn: '2026-12-18',
      personIds: [side.teacher.personId],
      cohortIds: [await begun(side)], // nobody is in it
      lacking: { competencyId: await competency(side) },
    })),
  },
  'Query.assignments': {
    as: 'coordinator',
    prepare: async side => {
      const { w, coordinator, teacher } = side
      const wanted = await contentOf(w, { proves: { 'COG-01': [0, 2] } }) // of everybody
      const moduleId = await publish(w, wanted, { by: coordinator })
      const { id: ruleId, batches } = await started(w, coordinator, { moduleId, profiles: [] })
      return { moduleId, personId: teacher.personId, batchId: batches.edges[0]!.node.id, ruleId }
    },
    found: some,
  },
  'Mutation.extendAssignments': {
    as: 'coordinator',
    prepare: input(async side => ({ assignmentIds: [await assignmentOf(side)], dueOn: '2026-12-20' })),
  },
  'Mutation.waiveAssignments': {
    as: 'coordinator',
    prepare: input(async side => ({ assignmentIds: [await assignmentOf(side)], reason: 'x' })),
  },
  'Mutation.withdrawAssignments': {
    as: 'coordinator',
    prepare: input(async side => ({ assignmentIds: [await assignmentOf(side)], reason: 'x' })),
  },
  'Mutation.assignModule': { as: 'coordinator', prepare: input(async side => ({ batchId: await batchOf(side) })) },
}
