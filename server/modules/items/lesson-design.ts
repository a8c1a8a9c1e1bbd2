import { z } from 'zod'
import { mostMinutes } from '../../evidence/designs/design-shape.ts'
import { missingIn } from '../writing/languages.ts'
import { kind, nothing, shapeOf } from './kind.ts'
import { taskProblems } from './task-problems.ts'
import { task } from './task-shape.ts'
import { text } from './text-shapes.ts'

const evidenceKind = 'graded_teaching_design'
const minutes = z.number().int().min(1).max(mostMinutes)

/** A lesson for one's own students, made from the module: written on the page, and proof once somebody has judged it. */
export const lessonDesign = kind(shapeOf('lesson_design', { body: text, minutes: minutes.nullable(), task }), {
  read: ({ body, minutes, task }) => ({
    body: body ?? nothing(),
    minutes: minutes ?? null,
    task: task && { ...task, wantsText: false }, // the design is what is written
  }),
  idsIn: ({ task }) => task.criteria.map(({ id }) => id),
  problems: ({ body, task }, module) => [
    ...missingIn(body, module.languages).map(language => ({ code: 'ITEM_EMPTY', language })),
    ...taskProblems(task, { kind: evidenceKind, ...module }),
  ],
  written: ({ body, minutes, task }) => ({ body, minutes, task }),
  facts: ({ minutes, task }) => ({ minutes, task }),
  opened: ({ body }) => ({ text: body }),
  readerSays: false,
  handIn: ({ minutes, task }) => ({
    kind: evidenceKind,
    wants: task.wantsFiles ? ['design', 'files'] : ['design'],
    minutes,
  }),
})
