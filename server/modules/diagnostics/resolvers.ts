import { answering } from '../../base/caller.ts'
import type { Resolvers } from '../../graph-types.ts'
import { evidenceOf } from '../playing/evidence-of.ts'
import { answerDiagnostic } from './answer-diagnostic.ts'
import { findDiagnostic, listDiagnostics, nextOf, placementsOf, questionsOf } from './show-diagnostic.ts'
import { startDiagnostic } from './start-diagnostic.ts'
import { suggestModules } from './suggest-modules.ts'

export const resolvers: Resolvers = {
  Query: {
    diagnostics: (_root, _args, { caller }) => listDiagnostics(caller),
    diagnostic: (_root, { areaId }, { caller }) => findDiagnostic(caller, areaId),
  },
  Mutation: {
    startDiagnostic: (_root, { input }, { caller }) =>
      answering(caller, 'diagnostic', caller => startDiagnostic(caller, input.areaId)),
    answerDiagnostic: async (_root, { input }, { caller }) => {
      const { unknown, optionIds, text, ...which } = input
      const given = { ...which, optionIds: optionIds ?? [], text: text ?? null, unknown: unknown ?? false }
      const { answer, refusal } = await answering(caller, 'answer', caller => answerDiagnostic(caller, given))
      return { ...answer, ...(refusal && { refusal }) }
    },
  },
  DiagnosticTry: {
    count: ({ drawn }) => drawn.length,
    answered: ({ answers }) => answers.length,
    next: (tried, _args, { caller }) => nextOf(caller, tried),
    questions: (tried, _args, { caller }) => questionsOf(caller, tried),
    placements: tried => placementsOf(tried),
    evidence: ({ evidenceId }, _args, { caller }) => (evidenceId ? evidenceOf(caller, evidenceId) : null),
    suggested: ({ area, endedOn }, _args, { caller }) => (endedOn === null ? [] : suggestModules(caller, area)),
  },
}
