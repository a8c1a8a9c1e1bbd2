// What a kind of part is: a file beside this one, and a line in all.ts.
import { z } from 'zod'
import type { Language } from '../../base/caller.ts'
import type { Wanted } from '../../evidence/pieces/rules.ts'
import type { Captions, Chapter, LocalizedText, QuizFacts, WrittenItem, WrittenItemInput } from '../../graph-types.ts'
import type { Told } from '../writing/problem.ts'
import type { Task } from './task-shape.ts'
import { id, shortText } from './text-shapes.ts'

/** What the graph tells of a part to those who write it, beside what all parts have. */
export type Written = Pick<
  WrittenItem,
  'body' | 'url' | 'quiz' | 'task' | 'minutes' | 'fileId' | 'seconds' | 'captions' | 'chapterLines'
>

/** What it tells to those who read it. */
export interface Shown {
  /** Markdown */
  text: LocalizedText | null
  url: string | null
  quiz: QuizFacts | null
  task: Task | null
  minutes: number | null
  fileId: string | null
  seconds: number | null
  captions: Captions[]
  chapters: Chapter[]
}

export const nothingWritten: Written = {
  body: null,
  url: null,
  quiz: null,
  task: null,
  minutes: null,
  fileId: null,
  seconds: null,
  captions: [],
  chapterLines: null,
}
export const nothingShown: Shown = {
  text: null,
  url: null,
  quiz: null,
  task: null,
  minutes: null,
  fileId: null,
  seconds: null,
  captions: [],
  chapters: [],
}

/** What a part must agree with. */
export interface About {
  /** in which finishing the module proves something, or which the changes touch that it deals with */
  competencyIds: readonly string[]
  /** that the module is offered in */
  languages: readonly Language[]
}

export interface Behaviour<Item> {
  /** its fields of all those that may be sent; what was left out is empty */
  read(input: WrittenItemInput): object
  /** identifiers of what is in it */
  idsIn(item: Item): string[]
  /** files that it names */
  filesIn?(item: Item): WantedFile[]
  /** what keeps it from being published, beside its title */
  problems(item: Item, module: About): Told[]
  written(item: Item): Partial<Written>
  /** what everybody may know who finds the module */
  facts(item: Item): Partial<Shown>
  /** what is seen besides once the module is begun */
  opened(item: Item): Partial<Shown>
  /** it is done when its reader says so, and not by something that they do in it */
  readerSays: boolean
  /** what is handed in for it, as evidence of which kind */
  handIn?(item: Item): HandIn
  /** a film: its seconds, most of which must be seen */
  lasts?(item: Item): number | null
}

export interface HandIn {
  kind: string
  wants: readonly Wanted[]
  /** how long a lesson is to be, where one is to be designed */
  minutes: number | null
}

export interface WantedFile {
  fileId: string
  /** media types, when not all will do */
  types?: readonly string[]
  /** it was uploaded as a picture: no larger than a browser can show */
  measured?: boolean
  /** it may be another module's: it came along in a text */
  comesAlong?: boolean
}

/** How a part of this kind is kept. */
export const shapeOf = <K extends string, Fields extends z.ZodRawShape>(kind: K, fields: Fields) =>
  z.object({ id, title: shortText, kind: z.literal(kind), ...fields }).strict()

export const kind = <S extends z.ZodObject>(shape: S, behaviour: Behaviour<z.infer<S>>) => ({ shape, ...behaviour })

export const nothing = (): LocalizedText => ({ en: '', 'zh-Hans': '' })
