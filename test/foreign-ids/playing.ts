import { contentOf, page, plays, publish, quiz, single } from '../support/playing.ts'
import { competency, input, type Side, type Walk } from './sides.ts'

/** A page and a quiz, published by the coordinator; begun by the teacher where that is told. */
async function moduleOf({ w, coordinator, teacher }: Side, { begun }: { begun: boolean }) {
  const [read, test] = [page(), quiz([single()])]
  const moduleId = await publish(w, await contentOf(w, { items: [read, test] }), { by: coordinator })
  if (begun) await plays(teacher, 'startModule', { moduleId })
  return { moduleId, pageId: read.id, quizId: test.id }
}

export const playingWalks: Record<string, Walk> = {
  'Query.module': { as: 'teacher', prepare: async side => ({ id: (await moduleOf(side, { begun: false })).moduleId }) },
  'Query.modules': {
    as: 'teacher',
    prepare: async side => {
      await moduleOf(side, { begun: false })
      return { competencyId: await competency(side) }
    },
    found: answer => (answer as { totalCount: number }).totalCount > 0,
  },
  'Mutation.startModule': {
    as: 'teacher',
    prepare: input(async side => ({ moduleId: (await moduleOf(side, { begun: false })).moduleId })),
  },
  'Mutation.reportProgress': {
    as: 'teacher',
    prepare: input(async side => {
      const { moduleId, pageId } = await moduleOf(side, { begun: true })
      return { moduleId, items: [{ itemId: pageId, seconds: 0, done: true }] }
    }),
  },
  'Mutation.startQuiz': {
    as: 'teacher',
    prepare: input(async side => {
      const { moduleId, quizId } = await moduleOf(side, { begun: true })
      return { moduleId, itemId: quizId }
    }),
  },
  'Mutation.answerQuestion': {
    as: 'teacher',
    prepare: input(async side => {
      const { moduleId, quizId } = await moduleOf(side, { begun: true })
      const { id: tryId, questions } = (await plays(side.teacher, 'startQuiz', { moduleId, itemId: quizId })).try!
      return { tryId, questionId: questions[0]!.id, optionIds: [questions[0]!.options[0]!.id] }
    }),
  },
}
