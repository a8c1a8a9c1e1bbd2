import { randomUUID } from 'node:crypto'
import { addDays } from '../../base/days.ts'
import type { Caller } from '../../base/caller.ts'
import type { Area, Framework } from '../../competencies/framework.ts'
import { findGaps } from '../../gaps/find-gaps.ts'
import type { Question } from '../content.ts'
import { contentOf } from '../playing/content-of.ts'
import { askedAs, randomFrom } from '../playing/quiz-rules.ts'
import type { Dealt } from './deal-rules.ts'
import { levelsToday } from './levels-today.ts'
import { dealTo } from './offer-rules.ts'
import { restDays } from './placing-rules.ts'
import { readAnsweredSince, type DiagnosticQuestion } from './queries.ts'
import { sourcesFor } from './sources-for.ts'

/** The questions of a diagnostic for the viewer: about what they need most, and none that they have just answered if there are others. */
export async function drawDiagnostic(caller: Caller, framework: Framework, area: Area): Promise<DiagnosticQuestion[]> {
  const [sources, recent, [page], has] = await Promise.all([
    sourcesFor(caller),
    readAnsweredSince(caller, addDays(caller.today, -restDays)),
    findGaps(caller, [caller.viewer.personId], null),
    levelsToday(caller, framework),
  ])
  const wanted = [...page!.gaps, ...page!.onTarget].map(({ competency }) => competency)
  const competencyIds = [...new Set([...wanted.filter(({ area: { id } }) => id === area.id), ...area.competencies])]
  const seed = randomUUID()
  const dealt = dealTo(has, { competencyIds: competencyIds.map(({ id }) => id), sources, recent, seed })
  const random = randomFrom(`${seed} options`)
  const questions = await Promise.all(dealt.map(question => questionOf(caller, question)))
  return dealt.map((question, at) => ({ ...question, ...askedAs(questions[at]!, { shuffle: true, random }) }))
}

/** What its version says of a question. */
export async function questionOf(
  caller: Caller,
  { versionId, questionId }: Pick<Dealt, 'versionId' | 'questionId'>,
): Promise<Question> {
  const { items } = await contentOf(caller, versionId)
  const questions = items.flatMap(item => (item.kind === 'quiz' ? item.quiz.questions : []))
  return questions.find(({ id }) => id === questionId)!
}
