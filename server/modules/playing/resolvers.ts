import { answering } from '../../base/caller.ts'
import { closedBecause } from '../../files/closing.ts'
import type { Resolvers } from '../../graph-types.ts'
import { levelsOf, proofsOf, refreshOf } from '../describe-content.ts'
import { fileNamed } from '../files/module-files.ts'
import { partHtml } from '../files/page-html.ts'
import { cohortNamed } from '../audience/cohort-named.ts'
import { whyAgain } from './again.ts'
import { answerQuestion } from './answer-question.ts'
import { contentOf } from './content-of.ts'
import { evidenceOf } from './evidence-of.ts'
import { beginHandIn, handInFor, isSpent } from './hand-in.ts'
import { findModule, foundAs, listBegun, listModules } from './list-modules.ts'
import { workSince } from './progress-rules.ts'
import { reportProgress } from './report-progress.ts'
import { attemptAt, partsOf, questionsOf } from './show-attempt.ts'
import { frameworkOfModule, shownItem } from './shown-module.ts'
import { startModule } from './start-module.ts'
import { startQuiz } from './start-quiz.ts'
import { provenBy, rubricOf, taskOf } from './task-of.ts'
import { waysFor } from './ways-for.ts'

/** What answers with a try answers with its module too. */
const spread = <T extends object, R>({ answer, refusal }: { answer?: T; refusal?: R }) => ({ ...answer, refusal })

export const resolvers: Resolvers = {
  Query: {
    modules: (_root, asked, { caller }) => listModules(caller, asked),
    module: (_root, { id }, { caller }) => findModule(caller, id),
    begunModules: (_root, asked, { caller }) => listBegun(caller, asked),
  },
  Mutation: {
    startModule: (_root, { input }, { caller }) =>
      answering(caller, 'module', caller => startModule(caller, input.moduleId)),
    reportProgress: (_root, { input }, { caller }) =>
      answering(caller, 'module', caller => reportProgress(caller, input)),
    startQuiz: async (_root, { input }, { caller }) =>
      spread(await answering(caller, 'answer', caller => startQuiz(caller, input))),
    answerQuestion: async (_root, { input }, { caller }) => {
      const given = { ...input, optionIds: input.optionIds ?? [], text: input.text ?? null }
      return spread(await answering(caller, 'answer', caller => answerQuestion(caller, given)))
    },
    beginHandIn: (_root, { input }, { caller }) => answering(caller, 'evidence', caller => beginHandIn(caller, input)),
  },
  Gap: { modules: (gap, _args, { caller }) => waysFor(caller, gap) },
  Module: {
    proofs: async (module, _args, { caller }) => proofsOf(module, await frameworkOfModule(caller, module)),
    refresh: async (module, _args, { caller }) => refreshOf(module, await frameworkOfModule(caller, module)),
    taskProofs: async (module, _args, { caller }) => levelsOf(module.tasks, await frameworkOfModule(caller, module)),
    items: async ({ versionId, items: parts }, _args, { caller }) => {
      if (versionId === null) return parts!.map(item => shownItem(item, { versionId, begun: true, since: null }))
      const [{ items }, attempt] = await Promise.all([contentOf(caller, versionId), attemptAt(caller, versionId)])
      const since = attempt && workSince(attempt)
      return items.map(item => shownItem(item, { versionId, begun: attempt !== null, since }))
    },
    onlyFor: async (module, _args, { caller }) =>
      Promise.all((await foundAs(caller, module)).onlyFor.map(id => cohortNamed(caller, id))),
    takeAgain: async (module, _args, { caller }) => whyAgain(caller, (await foundAs(caller, module)).again),
    mayBegin: async (module, _args, { caller }) => (await foundAs(caller, module)).mayBegin,
    attempt: ({ versionId, attempt }, _args, { caller }) =>
      attempt ?? (versionId === null ? null : attemptAt(caller, versionId)),
  },
  ModuleItem: {
    html: ({ kind, text }, _args, { caller }) => text && partHtml(caller, text, { pictures: kind === 'page' }),
    file: ({ fileId }, _args, { caller }) => (fileId ? fileNamed(caller, fileId) : null),
    closed: ({ fileId }, _args, { caller }) => (fileId ? closedBecause(caller, fileId) : null),
    task: ({ id: itemId, kind, versionId, since, task }) =>
      task && { task, wantsDesign: kind === 'lesson_design', versionId, itemId, since },
  },
  TaskFacts: {
    wantsText: ({ task }) => task.wantsText,
    wantsFiles: ({ task }) => task.wantsFiles,
    proves: ({ task }, _args, { caller }) => provenBy(caller, task),
    rubric: ({ task }) => rubricOf(task),
    handIn: (at, _args, { caller }) => handInFor(caller, at),
    mayTryAgain: async (at, _args, { caller }) => {
      const newest = await handInFor(caller, at)
      return newest !== null && isSpent(newest)
    },
  },
  Evidence: { task: (piece, _args, { caller }) => taskOf(caller, piece) },
  EvidenceTask: {
    competencies: async ({ proofs }, _args, { caller }) => {
      const framework = await frameworkOfModule(caller, {})
      return proofsOf({ proofs }, framework).map(({ competency }) => competency)
    },
  },
  Attempt: {
    items: (attempt, _args, { caller }) => partsOf(caller, attempt),
    evidence: ({ evidenceId }, _args, { caller }) => (evidenceId ? evidenceOf(caller, evidenceId) : null),
  },
  QuizTry: { questions: (tried, _args, { caller }) => questionsOf(caller, tried) },
}
