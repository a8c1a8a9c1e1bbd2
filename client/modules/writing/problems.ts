// What keeps a draft from being published: in which language, where, and which field puts it right.
import type { ItemKind, WriteStandingFragment } from '../../graph/documents.ts'
import { languages } from '../../ui/languages.ts'
import type { Language } from '../../ui/say.svelte.ts'
import type { Content, Item } from './content.ts'
import type { Question } from './quiz-content.ts'
import { highestOf, type Criterion, type Task } from './task-content.ts'
import type { Text } from './texts.ts'

export type Problem = WriteStandingFragment['problems'][number]

export const isLanguage = (code: string | null): code is Language => languages.some(language => language === code)

export const missingIn = (problems: readonly Problem[], language: Language): number =>
  problems.filter(problem => problem.language === language).length

/** By what it takes: first what no language is to blame for. */
export const grouped = (problems: readonly Problem[]): { language: Language | null; problems: Problem[] }[] =>
  [null, ...languages]
    .map(language => ({ language, problems: problems.filter(problem => problem.language === language) }))
    .filter(group => group.problems.length > 0)

export const keyOf = ({ code, itemId, questionId, competencyId, language }: Problem): string =>
  [code, itemId, questionId, competencyId, language].join(' ')

const fieldOfCode: Record<string, string> = {
  TITLE_MISSING: 'title',
  SUMMARY_MISSING: 'summary',
  HOURS_MISSING: 'hours',
  PROOF_MISSING: 'add-proof',
  PROOF_UNTESTED: 'add-quiz',
  EVENT_NOT_FOUND: 'refresh',
  NO_ITEMS: 'add-page',
}
const inBothLanguages = new Set(['title', 'summary'])

/** The id of the field that puts it right, on the page as it stands when its item is open. */
export function fieldOf(problem: Problem, content: Content): string {
  const { code, itemId, questionId, competencyId, language } = problem
  const item = content.items.find(({ id }) => id === itemId)
  if (competencyId && item) return `task-proofs-${item.id}`
  if (competencyId)
    return content.proofs.some(proof => proof.competencyId === competencyId) ? `to-${competencyId}` : 'refresh'
  if (!item) {
    const field = fieldOfCode[code] ?? 'title'
    return inBothLanguages.has(field) ? `${field}-${language ?? 'en'}` : field
  }
  const question = item.quiz.questions.find(({ id }) => id === questionId)
  return question ? fieldOfQuestion(question, problem) : fieldOfItem(item, problem)
}

const fieldOfItemCode: Record<string, string> = {
  DRAW_TOO_MANY: 'draw',
  PASS_MARK_MISSING: 'pass',
  LINK_NOT_WEB: 'url',
}

function fieldOfItem(item: Item, problem: Problem): string {
  const { code, language, line } = problem
  if (line !== null) return `chapters-${item.id}`
  const field = fieldOfItemCode[code]
  if (field) return `${field}-${item.id}`
  if (code === 'TITLE_MISSING') return `title-${item.id}-${language ?? 'en'}`
  return fieldOfKind[item.kind](item, problem)
}

const bodyOf = ({ id }: Item, { language }: Problem): string => `body-${id}-${language ?? 'en'}`

const fileOrBody = (item: Item, problem: Problem): string =>
  problem.language === null ? `file-${item.id}` : bodyOf(item, problem)

/** Of what its kind alone may lack. */
const fieldOfKind: Record<ItemKind, (item: Item, problem: Problem) => string> = {
  page: bodyOf,
  video: fileOrBody,
  file: fileOrBody,
  link: (item, problem) => (item.url.trim() === '' ? `url-${item.id}` : bodyOf(item, problem)),
  quiz: ({ id }) => `add-question-${id}`,
  practice_task: fieldOfTask,
  lesson_design: fieldOfTask,
}

const fieldOfTaskCode: Record<string, string> = {
  HAND_IN_MISSING: 'wants-text',
  TASK_PROOF_MISSING: 'task-proofs',
  RUBRIC_MISSING: 'add-criterion',
}

function fieldOfTask(item: Item, problem: Problem): string {
  const { code, questionId } = problem
  const criterion = item.task.criteria.find(({ id }) => id === questionId)
  if (criterion) return fieldOfCriterion(criterion, item.task, problem)
  const field = fieldOfTaskCode[code]
  return field ? `${field}-${item.id}` : bodyOf(item, problem)
}

function fieldOfCriterion({ id, title, levels }: Criterion, task: Task, { language }: Problem): string {
  if (!isLanguage(language)) return `criterion-${id}`
  const level = levels.slice(0, highestOf(task) + 1).findIndex(text => text[language].trim() === '')
  return title[language].trim() === '' || level === -1
    ? `criterion-${id}-${language}`
    : `level-${level}-${id}-${language}`
}

function fieldOfQuestion(question: Question, { code, language }: Problem): string {
  const { id, prompt, options, feedback } = question
  if (code === 'TOO_FEW_OPTIONS') return `add-option-${id}`
  if (code !== 'QUESTION_INCOMPLETE' || !isLanguage(language)) return fieldOfAnswer(question)
  const lacks = (text: Text): boolean => text[language].trim() === ''
  const lacksBeside = (text: Text): boolean => lacks(text) && languages.some(other => text[other].trim() !== '')
  if (lacks(prompt)) return `prompt-${id}-${language}`
  const option = options.find(({ text }) => lacks(text))
  if (option) return `option-${option.id}-${language}`
  const said = options.find(({ feedback }) => lacksBeside(feedback))
  if (said) return `said-${said.id}-${language}`
  return lacksBeside(feedback) ? `feedback-${id}-${language}` : `question-${id}`
}

function fieldOfAnswer({ id, kind, options: [first] }: Question): string {
  if (kind === 'numeric') return `number-${id}`
  if (kind === 'short') return `accepted-${id}`
  return first && kind !== 'order' ? `right-${first.id}` : `question-${id}`
}
