import { areaIn, pool, publishAsking, starts } from '../support/diagnostics.ts'
import { input, type Side, type Walk } from './sides.ts'

/** An area with questions enough. */
async function offered({ w, coordinator }: Side): Promise<string> {
  await publishAsking(w, pool(6), { by: coordinator, proves: { 'ANA-05': [0, 2] } })
  return areaIn(w, 'ANA')
}

export const diagnosticWalks: Record<string, Walk> = {
  'Query.diagnostic': { as: 'teacher', prepare: async side => ({ areaId: await offered(side) }) },
  'Mutation.startDiagnostic': {
    as: 'teacher',
    prepare: input(async side => ({ areaId: await offered(side) })),
  },
  'Mutation.answerDiagnostic': {
    as: 'teacher',
    prepare: input(async side => {
      const { id: tryId, next } = (await starts(side.teacher, await offered(side))).diagnostic!.try!
      return { tryId, questionId: next!.id, optionIds: [next!.options[0]!.id] }
    }),
  },
}
