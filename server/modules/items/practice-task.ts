import { missingIn } from '../writing/languages.ts'
import { kind, nothing, shapeOf } from './kind.ts'
import { taskProblems } from './task-problems.ts'
import { task } from './task-shape.ts'
import { text } from './text-shapes.ts'

const evidenceKind = 'practice_task'

/** Something to do and to hand in: done when it is handed in, and proof once somebody has judged it. */
export const practiceTask = kind(shapeOf('practice_task', { body: text, task }), {
  read: ({ body, task }) => ({ body: body ?? nothing(), task }),
  idsIn: ({ task }) => task.criteria.map(({ id }) => id),
  problems: ({ body, task }, module) => [
    ...missingIn(body, module.languages).map(language => ({ code: 'ITEM_EMPTY', language })),
    ...(task.wantsText || task.wantsFiles ? [] : [{ code: 'HAND_IN_MISSING' }]),
    ...taskProblems(task, { kind: evidenceKind, ...module }),
  ],
  written: ({ body, task }) => ({ body, task }),
  facts: ({ task }) => ({ task }),
  opened: ({ body }) => ({ text: body }),
  readerSays: false,
  handIn: ({ task }) => ({
    kind: evidenceKind,
    wants: (['text', 'files'] as const).filter(what => (what === 'text' ? task.wantsText : task.wantsFiles)),
    minutes: null,
  }),
})
