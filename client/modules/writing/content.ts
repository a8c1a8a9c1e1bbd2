// What a draft says while it is written: every field is there, an empty text is none.
import { v4 as newId } from 'uuid'
import type { ItemKind, ModuleContentInput, WriteContentFragment, WrittenItemInput } from '../../graph/documents.ts'
import { languages } from '../../ui/languages.ts'
import type { Language } from '../../ui/say.svelte.ts'
import { newQuiz, quizInput, quizOf, type Quiz } from './quiz-content.ts'
import { newTask, taskInput, taskOf, type Task } from './task-content.ts'
import { copied, noText, type Text } from './texts.ts'

export interface Item {
  id: string
  kind: ItemKind
  title: Text
  body: Text
  url: string
  quiz: Quiz
  task: Task
  minutes: number | null
  fileId: string | null
  seconds: number | null
  captions: { language: string; fileId: string }[]
  /** a line each */
  chapters: string
}
export interface Proof {
  competencyId: string
  fromLevel: number
  toLevel: number
}
export interface Content {
  /** that it is offered in */
  languages: Language[]
  title: Text
  summary: Text
  hours: number | null
  proofs: Proof[]
  refresh: { upTo: number; eventIds: string[] } | null
  items: Item[]
}

/** No quiz tests it: it is finished once what is handed in for its tasks is accepted. */
export const waitsForReview = (items: readonly { kind: ItemKind }[]): boolean =>
  items.some(({ kind }) => kind === 'practice_task' || kind === 'lesson_design') &&
  !items.some(({ kind }) => kind === 'quiz')

export const newItem = (kind: ItemKind): Item => ({
  id: newId(),
  kind,
  title: noText(),
  body: noText(),
  url: '',
  quiz: newQuiz(),
  task: newTask(),
  minutes: null,
  fileId: null,
  seconds: null,
  captions: [],
  chapters: '',
})

/** What the service sent, to be written on. */
export const contentOf = (sent: WriteContentFragment): Content => ({
  languages: languages.filter(language => sent.languages.includes(language)),
  title: copied(sent.title),
  summary: copied(sent.summary),
  hours: sent.hours === 0 ? null : sent.hours,
  proofs: sent.proofs.map(({ competency, ...levels }) => ({ competencyId: competency.id, ...levels })),
  refresh: sent.refresh ? { upTo: sent.refresh.upTo, eventIds: sent.refresh.events.map(({ id }) => id) } : null,
  items: sent.items.map(
    ({ id, kind, title, body, url, quiz, task, minutes, fileId, seconds, captions, chapterLines }) => ({
      id,
      kind,
      title: copied(title),
      body: copied(body),
      url: url ?? '',
      quiz: quiz ? quizOf(quiz) : newQuiz(),
      task: task ? taskOf(task) : newTask(),
      minutes: minutes ?? null,
      fileId: fileId ?? null,
      seconds: seconds ?? null,
      captions: captions.map(one => ({ ...one })),
      chapters: chapterLines ?? '',
    }),
  ),
})

/** What is sent: of each part only what its kind has. */
export const inputOf = (content: Content): ModuleContentInput => ({
  ...content,
  hours: content.hours ?? 0,
  items: content.items.map(item => ({ id: item.id, kind: item.kind, title: item.title, ...sent[item.kind](item) })),
})

const sent: Record<ItemKind, (item: Item) => Omit<WrittenItemInput, 'id' | 'kind' | 'title'>> = {
  page: ({ body }) => ({ body }),
  video: ({ fileId, seconds, captions, chapters, body }) => ({
    fileId,
    seconds,
    captions,
    chapterLines: chapters,
    body,
  }),
  file: ({ fileId, body }) => ({ fileId, body }),
  link: ({ url, body }) => ({ url: url.trim(), body }),
  quiz: ({ quiz }) => ({ quiz: quizInput(quiz) }),
  practice_task: ({ body, task }) => ({ body, task: taskInput(task) }),
  lesson_design: ({ body, minutes, task }) => ({ body, minutes, task: { ...taskInput(task), wantsText: false } }),
}

/** As they are offered. */
export const itemKinds = Object.keys(sent) as ItemKind[]
