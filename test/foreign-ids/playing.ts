import { design, lesson } from '../support/designs.ts'
import { done } from '../support/evidence.ts'
import { begins, contentOf, page, plays, publish, quiz, single, task } from '../support/playing.ts'
import { competency, input, type Side, type Walk } from './sides.ts'

/** A page and a quiz, published by the coordinator; begun by the teacher where that is told. */
async function moduleOf({ w, coordinator, teacher }: Side, { begun }: { begun: boolean }) {
  const [read, test] = [page(), quiz([single()])]
  const moduleId = await publish(w, await contentOf(w, { items: [read, test] }), { by: coordinator })
  if (begun) await plays(teacher, 'startModule', { moduleId })
  return { moduleId, pageId: read.id, quizId: test.id }
}

/** A task of a module that the teacher has begun, and their hand-in where it is judged. */
async function taskOf(side: Side) {
  const { w, coordinator, teacher } = side
  const item = task({ [await competency(side)]: 3 })
  const moduleId = await publish(w, await contentOf(w, { items: [item] }), { by: coordinator })
  await plays(teacher, 'startModule', { moduleId })
  return { moduleId, item }
}

/** Handed in, with its rubric filled in. */
export async function taskHandedIn(side: Side) {
  const { moduleId, item } = await taskOf(side)
  const { id: evidenceId } = (await begins(side.teacher, { moduleId, itemId: item.id })).evidence!
  await done(side.teacher, 'saveDraft', { evidenceId, kind: 'practice_task', note: 'x' })
  await done(side.teacher, 'handInEvidence', { evidenceId })
  const marks = item.task.criteria.map(({ id: criterionId }) => ({ criterionId, level: 2 }))
  return { evidenceId, marks }
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
  'Mutation.beginHandIn': {
    as: 'teacher',
    prepare: input(async side => {
      const { moduleId, item } = await taskOf(side)
      return { moduleId, itemId: item.id }
    }),
  },
  'Mutation.saveDesign': {
    as: 'teacher',
    prepare: input(async side => {
      const competencyId = await competency(side)
      const item = lesson({ [competencyId]: 3 })
      const moduleId = await publish(side.w, await contentOf(side.w, { items: [item] }), { by: side.coordinator })
      await plays(side.teacher, 'startModule', { moduleId })
      const { id: evidenceId } = (await begins(side.teacher, { moduleId, itemId: item.id })).evidence!
      const outcomes = [{ ...design().outcomes[0]!, competencyId }]
      return { evidenceId, revision: 1, occurredOn: '2026-11-24', design: design({ outcomes }) }
    }),
  },
  'Mutation.acceptEvidence': {
    as: 'coordinator',
    prepare: input(async side => ({
      ...(await taskHandedIn(side)),
      levels: [{ competencyId: await competency(side), level: 2 }],
    })),
  },
  'Mutation.returnEvidence': {
    as: 'coordinator',
    prepare: input(async side => ({ ...(await taskHandedIn(side)), reason: 'x' })),
  },
  'Mutation.rejectEvidence': {
    as: 'coordinator',
    prepare: input(async side => ({ ...(await taskHandedIn(side)), reason: 'x' })),
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
