// What keeps a draft from being published. Pure.
import type { Language } from '../../base/caller.ts'
import type { Framework } from '../../competencies/framework.ts'
import { ceilingOf } from '../../competencies/rules/kinds.ts'
import { inForceOn } from '../../competencies/rules/targets.ts'
import { isWebAddress } from '../../evidence/pieces/rules.ts'
import type { Content, Item } from '../content.ts'
import { missingBeside, missingIn } from './languages.ts'
import type { Problem, Told } from './problem.ts'
import { quizProblems } from './quiz-rules.ts'

const none = { itemId: null, questionId: null, competencyId: null, language: null }

/** All of them, in the order of the page; none: it may be published. */
export function problemsOf(content: Content, { framework, today }: { framework: Framework; today: string }): Problem[] {
  const events = framework.events.filter(({ known }) => inForceOn(known, today)).map(({ id }) => id)
  const gone = content.refresh?.eventIds.some(id => !events.includes(id)) ?? false
  const told: Told[] = [
    ...missingIn(content.title).map(language => ({ code: 'TITLE_MISSING', language })),
    ...missingIn(content.summary).map(language => ({ code: 'SUMMARY_MISSING', language })),
    ...when(content.hours === 0, 'HOURS_MISSING'),
    ...proofProblems(content),
    ...when(gone, 'EVENT_NOT_FOUND'),
    ...when(content.items.length === 0, 'NO_ITEMS'),
    ...content.items.flatMap(itemProblems),
  ]
  return told.map(problem => ({ ...none, ...problem }))
}

const when = (wrong: boolean, code: string): Told[] => (wrong ? [{ code }] : [])

/** Nobody proves a level by reading alone. */
function proofProblems({ proofs, refresh, items }: Content): Told[] {
  const ceiling = ceilingOf('module_completion')
  const proves = proofs.length > 0 || refresh !== null
  return [
    ...when(!proves, 'PROOF_MISSING'),
    ...proofs.flatMap(({ competencyId, fromLevel, toLevel }) => [
      ...(toLevel > ceiling ? [{ code: 'LEVEL_ABOVE_CEILING', competencyId }] : []),
      ...(toLevel <= fromLevel ? [{ code: 'LEVELS_NOT_RISING', competencyId }] : []),
    ]),
    ...when(proves && !items.some(({ kind }) => kind === 'quiz'), 'PROOF_WITHOUT_QUIZ'),
  ]
}

function itemProblems(item: Item): Told[] {
  const titles = missingIn(item.title).map(language => ({ code: 'TITLE_MISSING', language }))
  return [...titles, ...bodyProblems(item)].map(problem => ({ ...problem, itemId: item.id }))
}

function bodyProblems(item: Item): Told[] {
  const empty = (language: Language) => ({ code: 'ITEM_EMPTY', language })
  switch (item.kind) {
    case 'page':
      return missingIn(item.body).map(empty)
    case 'link':
      return [...linkProblems(item.url.trim()), ...missingBeside(item.note).map(empty)]
    case 'quiz':
      return quizProblems(item.quiz)
  }
}

const linkProblems = (url: string): Told[] =>
  url === '' ? when(true, 'ITEM_EMPTY') : when(!isWebAddress(url), 'LINK_NOT_WEB')
