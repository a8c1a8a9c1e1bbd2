// What a task still lacks. Pure.
import { ceilingOf } from '../../competencies/rules/kinds.ts'
import type { About } from './kind.ts'
import { missingIn } from '../writing/languages.ts'
import type { Told } from '../writing/problem.ts'
import { highestOf, type Task } from './task-shape.ts'

/** A task goes on from what its module speaks of. */
export function taskProblems(task: Task, { kind, competencyIds, languages }: About & { kind: string }) {
  const { proofs, criteria } = task
  const problems: Told[] = []
  if (proofs.length === 0) problems.push({ code: 'TASK_PROOF_MISSING' })
  for (const { competencyId, level } of proofs) {
    if (!competencyIds.includes(competencyId)) problems.push({ code: 'TASK_PROOF_ELSEWHERE', competencyId })
    if (level > ceilingOf(kind)) problems.push({ code: 'LEVEL_ABOVE_CEILING', competencyId })
  }
  if (criteria.length === 0) problems.push({ code: 'RUBRIC_MISSING' })
  return [
    ...problems,
    ...criteria.flatMap(criterion => criterionProblems(criterion, { highest: highestOf(task), languages })),
  ]
}

/** Somebody is to see what makes the difference between each level and the next. */
function criterionProblems(
  { id: questionId, title, levels }: Task['criteria'][number],
  { highest, languages }: Pick<About, 'languages'> & { highest: number },
): Told[] {
  const nothing = { en: '', 'zh-Hans': '' }
  const texts = [title, ...Array.from({ length: highest + 1 }, (_, level) => levels[level] ?? nothing)]
  const missing = new Set(texts.flatMap(text => missingIn(text, languages)))
  return [...missing].map(language => ({ code: 'RUBRIC_INCOMPLETE', questionId, language }))
}
