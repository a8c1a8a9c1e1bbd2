// The kinds of parts that a module may have.
import { z } from 'zod'
import type { ItemKind } from '../../graph-types.ts'
import { file } from './file.ts'
import type { Behaviour, WantedFile } from './kind.ts'
import { lessonDesign } from './lesson-design.ts'
import { link } from './link.ts'
import { page } from './page.ts'
import { practiceTask } from './practice-task.ts'
import { quiz } from './quiz.ts'
import { video } from './video.ts'

export const item = z.discriminatedUnion('kind', [
  page.shape,
  video.shape,
  file.shape,
  link.shape,
  quiz.shape,
  practiceTask.shape,
  lessonDesign.shape,
])
export type Item = z.infer<typeof item>

const kinds = { page, video, file, link, quiz, practice_task: practiceTask, lesson_design: lessonDesign }

export const kindOf = ({ kind }: { kind: ItemKind }): Behaviour<Item> => kinds[kind]

export const filesIn = (item: Item): WantedFile[] => kindOf(item).filesIn?.(item) ?? []
