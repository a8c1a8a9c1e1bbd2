// What keeps a draft from being published. Pure.
import type { Framework } from '../../competencies/framework.ts'
import { ceilingOf } from '../../competencies/rules/kinds.ts'
import { inForceOn } from '../../competencies/rules/targets.ts'
import type { Content, Item } from '../content.ts'
import { filesIn, kindOf } from '../items/all.ts'
import type { About } from '../items/kind.ts'
import { untested, waitsForReview } from '../playing/finishing/acceptance-rules.ts'
import { concerns } from '../playing/way-rules.ts'
import { missingIn } from './languages.ts'
import type { Problem, Told } from './problem.ts'

const none = { itemId: null, questionId: null, competencyId: null, language: null, line: null }

/** What it is looked at with: `closed` are files that nobody can have. */
interface Known {
  framework: Framework
  today: string
  closed: ReadonlyMap<string, unknown>
}

/** All of them, in the order of the page; none: it may be published. */
export function problemsOf(content: Content, { framework, today, closed }: Known): Problem[] {
  const events = framework.events.filter(({ known }) => inForceOn(known, today)).map(({ id }) => id)
  const gone = content.refresh?.eventIds.some(id => !events.includes(id)) ?? false
  const { languages, title, summary } = content
  const competencyIds = framework.competencies.filter(one => concerns(one, content)).map(({ id }) => id)
  const told: Told[] = [
    ...missingIn(title, languages).map(language => ({ code: 'TITLE_MISSING', language })),
    ...missingIn(summary, languages).map(language => ({ code: 'SUMMARY_MISSING', language })),
    ...when(content.hours === 0, 'HOURS_MISSING'),
    ...proofProblems(content, competencyIds),
    ...when(gone, 'EVENT_NOT_FOUND'),
    ...when(content.items.length === 0, 'NO_ITEMS'),
    ...content.items.flatMap(item => [
      ...itemProblems(item, { competencyIds, languages }),
      ...when(
        filesIn(item).some(({ fileId }) => closed.has(fileId)),
        'FILE_CLOSED',
      ).map(problem => ({ ...problem, itemId: item.id })),
    ]),
  ]
  return told.map(problem => ({ ...none, ...problem }))
}

const when = (wrong: boolean, code: string): Told[] => (wrong ? [{ code }] : [])

function proofProblems(content: Content, competencyIds: readonly string[]): Told[] {
  const { proofs, refresh } = content
  const ceiling = ceilingOf('module_completion')
  const proves = proofs.length > 0 || refresh !== null
  return [
    ...when(!proves, 'PROOF_MISSING'),
    ...proofs.flatMap(({ competencyId, fromLevel, toLevel }) => [
      ...(toLevel > ceiling ? [{ code: 'LEVEL_ABOVE_CEILING', competencyId }] : []),
      ...(toLevel <= fromLevel ? [{ code: 'LEVELS_NOT_RISING', competencyId }] : []),
    ]),
    ...(proves ? testProblems(content, competencyIds) : []),
  ]
}

/** Nobody proves a level by reading alone: it takes a quiz, or work that somebody has accepted at that level. */
function testProblems(content: Content, competencyIds: readonly string[]): Told[] {
  if (content.items.some(({ kind }) => kind === 'quiz')) return []
  return waitsForReview(content.items)
    ? untested(content, competencyIds).map(competencyId => ({ code: 'PROOF_BEYOND_TASKS', competencyId }))
    : [{ code: 'PROOF_UNTESTED' }]
}

function itemProblems(item: Item, about: About): Told[] {
  const titles = missingIn(item.title, about.languages).map(language => ({ code: 'TITLE_MISSING', language }))
  return [...titles, ...kindOf(item).problems(item, about)].map(problem => ({ ...problem, itemId: item.id }))
}
