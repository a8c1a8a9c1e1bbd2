// Where the answers place somebody, and when they may try again. Pure.
import { addDays } from '../../base/days.ts'
import { ceilingOf } from '../../competencies/rules/kinds.ts'
import { enough, type Dealt } from './deal-rules.ts'

/** A question that was answered, with the levels that its module leads from and to. */
export type Marked = Pick<Dealt, 'fromLevel' | 'toLevel'> & { correct: boolean }

/** The share of right answers that shows a level. */
const bars: Record<number, number> = { 1: 0.6, 2: 0.8 }

/** The level that these answers show: 0 is below 1, null is no judgement. */
export function levelShownBy(marked: readonly Marked[]): number | null {
  for (let level = ceilingOf('quiz'); level > 0; level--) if (shows(marked, level)) return level
  return marked.filter(({ fromLevel }) => fromLevel === 0).length < enough ? null : 0
}

/** Who cannot answer what asks for more than a level may have it nevertheless; what leads to less does not show it. */
function shows(marked: readonly Marked[], level: number): boolean {
  const about = marked.filter(({ fromLevel, toLevel, correct }) => toLevel >= level && (correct || fromLevel < level))
  return about.length >= enough && rightIn(about) >= bars[level]! * about.length - 1e-9
}

const rightIn = (marked: readonly Marked[]): number => marked.filter(({ correct }) => correct).length

export interface Placed {
  competencyId: string
  /** null: no judgement */
  level: number | null
  right: number
  asked: number
  /** the highest level that the questions could have shown */
  shows: number
}

/** Competency by competency, in the order in which they were first asked for. */
export function placedBy(answered: readonly (Marked & Pick<Dealt, 'competencyId'>)[]): Placed[] {
  return [...new Set(answered.map(({ competencyId }) => competencyId))].map(competencyId => {
    const marked = answered.filter(question => question.competencyId === competencyId)
    return {
      competencyId,
      level: levelShownBy(marked),
      right: rightIn(marked),
      asked: marked.length,
      shows: Math.min(ceilingOf('quiz'), Math.max(...marked.map(({ toLevel }) => toLevel))),
    }
  })
}

/** Who answers for what these questions show: whoever published most of them. */
export function raterOf(publishers: readonly string[]): string {
  const count = (id: string): number => publishers.filter(publisher => publisher === id).length
  return [...publishers].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1))[0]!
}

/** For so long a diagnostic is not repeated, one that was begun goes on, and its questions count as answered lately. */
export const restDays = 30

interface Times {
  startedOn: string
  endedOn: string | null
}

export const goesOn = ({ startedOn, endedOn }: Times, today: string): boolean =>
  endedOn === null && today < addDays(startedOn, restDays)

/** The day from which it may be begun again; null: now. */
export function againFrom({ endedOn }: Times, today: string): string | null {
  const from = endedOn && addDays(endedOn, restDays)
  return from && today < from ? from : null
}

const fewEnough = 3

/** Of the modules that help with some needs those that help with most of them, and of these the shortest first. */
export function mostHelpful<M extends { id: string; hours: number }>(
  needs: readonly { need: number; modules: readonly M[] }[],
): M[] {
  const modules = [...new Map(needs.flatMap(({ modules }) => modules.map(module => [module.id, module]))).values()]
  const met = (id: string): number =>
    needs.reduce((sum, { need, modules }) => (modules.some(module => module.id === id) ? sum + need : sum), 0)
  return modules
    .sort((a, b) => met(b.id) - met(a.id) || a.hours - b.hours || (a.id < b.id ? -1 : 1))
    .slice(0, fewEnough)
}
