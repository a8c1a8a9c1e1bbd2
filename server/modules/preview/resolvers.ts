import { answering } from '../../base/caller.ts'
import type { Resolvers } from '../../graph-types.ts'
import { markPreviewAnswer, previewOf, previewQuiz } from './preview-draft.ts'

export const resolvers: Resolvers = {
  Mutation: {
    previewQuiz: async (_root, { input }, { caller }) => {
      const { answer, refusal } = await answering(caller, 'answer', caller => previewQuiz(caller, input))
      return { ...answer, ...(refusal && { refusal }) }
    },
    markPreviewAnswer: (_root, { input }, { caller }) => {
      const { optionIds, text, ...which } = input
      const given = { ...which, optionIds: optionIds ?? [], text: text ?? null }
      return answering(caller, 'answered', caller => markPreviewAnswer(caller, given))
    },
  },
  WrittenModule: { preview: previewOf },
}
