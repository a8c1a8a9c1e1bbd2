// The modules that a school begins with. Each has a folder: module.json says what it proves and asks, en.md and zh-Hans.md are its
// pages, one after each "# heading".
import { readdirSync, readFileSync } from 'node:fs'
import { v5 } from 'uuid'
import type { Framework } from '../../server/competencies/framework.ts'
import type { Content, Item, Question } from '../../server/modules/content.ts'
import type { Task } from '../../server/modules/items/task-shape.ts'
import { languages } from '../../server/modules/offered.ts'
import { reference } from './seed-framework.ts'

interface Text {
  en: string
  'zh-Hans': string
}

interface WrittenQuestion {
  kind: Question['kind']
  prompt: Text
  /** `order`: in the right order */
  options?: { text: Text; correct?: boolean; feedback?: Text }[]
  number?: number
  tolerance?: number
  accepted?: string[]
  feedback: Text
}

interface WrittenTask {
  title: Text
  body: Text
  wantsText: boolean
  wantsFiles: boolean
  /** by code */
  proofs: { competency: string; level: number }[]
  /** what is seen at level 0, 1, … */
  criteria: { title: Text; levels: Text[] }[]
}

/** A lesson that its reader makes of the module. */
interface WrittenLesson extends Omit<WrittenTask, 'wantsText' | 'wantsFiles'> {
  minutes: number
}

interface Written {
  title: Text
  summary: Text
  hours: number
  /** by code */
  proofs: { competency: string; fromLevel: number; toLevel: number }[]
  /** events by code */
  refresh?: { upTo: number; events: string[] }
  link?: { title: Text; url: string; note: Text }
  quiz: { title: Text; passMark: number; questions: WrittenQuestion[] }
  task?: WrittenTask
  lesson?: WrittenLesson
}

export interface SeedModule extends Written {
  /** its folder */
  key: string
  pages: { title: Text; body: Text }[]
}

const folder = new URL('./modules/', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8')

export const seedModules: readonly SeedModule[] = readdirSync(folder)
  .sort()
  .map(key => ({ key, ...(JSON.parse(read(`${key}/module.json`)) as Written), pages: pagesOf(key) }))

function pagesOf(key: string): SeedModule['pages'] {
  const [english, chinese] = [partsOf(read(`${key}/en.md`)), partsOf(read(`${key}/zh-Hans.md`))]
  if (english.length !== chinese.length)
    throw new Error(`${key}: ${english.length} pages, in Chinese ${chinese.length}`)
  return english.map((en, at) => ({
    title: { en: en.title, 'zh-Hans': chinese[at]!.title },
    body: { en: en.body, 'zh-Hans': chinese[at]!.body },
  }))
}

function partsOf(markdown: string) {
  const parts = markdown.split(/^# /m).slice(1)
  return parts.map(part => {
    const [title, ...body] = part.split('\n')
    return { title: title!.trim(), body: body.join('\n').trim() }
  })
}

/** As the school says it, which has competencies and events of its own. */
export function contentOf(module: SeedModule, framework: Framework): Content {
  const { key, title, summary, hours, proofs, refresh, pages, link, quiz, task, lesson } = module
  const id = (path: string): string => v5(`module/${key}/${path}`, reference.about.identifiers.namespace)
  const items: Item[] = pages.map((page, at) => ({ id: id(`page/${at + 1}`), kind: 'page', ...page }))
  if (link) items.push({ id: id('link'), kind: 'link', ...link })
  const questions = quiz.questions.map((question, at) => questionOf(question, path => id(`quiz/${at + 1}${path}`)))
  const { passMark } = quiz
  const asked = { questions, draw: null, shuffle: true, tries: null, passMark }
  items.push({ id: id('quiz'), kind: 'quiz', title: quiz.title, quiz: asked })
  if (task)
    items.push({
      id: id('task'),
      kind: 'practice_task',
      title: task.title,
      body: task.body,
      task: taskOf(task, framework, at => id(`task/${at}`)),
    })
  if (lesson)
    items.push({
      id: id('lesson'),
      kind: 'lesson_design',
      title: lesson.title,
      body: lesson.body,
      minutes: lesson.minutes,
      task: taskOf({ ...lesson, wantsText: false, wantsFiles: false }, framework, at => id(`lesson/${at}`)),
    })
  return {
    languages: [...languages],
    title,
    summary,
    hours,
    proofs: proofs.map(({ competency, ...levels }) => ({
      competencyId: idOf(framework.competencies, competency),
      ...levels,
    })),
    refresh: refresh
      ? { upTo: refresh.upTo, eventIds: refresh.events.map(code => idOf(framework.events, code)) }
      : null,
    items,
  }
}

const taskOf = (
  { wantsText, wantsFiles, proofs, criteria }: WrittenTask,
  framework: Framework,
  id: (at: number) => string,
): Task => ({
  wantsText,
  wantsFiles,
  proofs: proofs.map(({ competency, level }) => ({ competencyId: idOf(framework.competencies, competency), level })),
  criteria: criteria.map((criterion, at) => ({ id: id(at + 1), ...criterion })),
})

const questionOf = (question: WrittenQuestion, id: (path: string) => string): Question => ({
  id: id(''),
  kind: question.kind,
  prompt: question.prompt,
  options: (question.options ?? []).map(({ text, correct = true, feedback = null }, at) => ({
    id: id(`/${at + 1}`),
    text,
    correct,
    feedback,
  })),
  number: question.number ?? null,
  tolerance: question.tolerance ?? null,
  accepted: question.accepted ?? [],
  feedback: question.feedback,
})

function idOf(known: readonly { id: string; code: string }[], code: string): string {
  const found = known.find(one => one.code === code)
  if (!found) throw new Error(`the framework has no ${code}`)
  return found.id
}
