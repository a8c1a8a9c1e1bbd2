import { missingIn } from '../writing/languages.ts'
import { kind, nothing, shapeOf } from './kind.ts'
import { text } from './text-shapes.ts'

/** Markdown; no HTML of one's own */
export const page = kind(shapeOf('page', { body: text }), {
  read: ({ body }) => ({ body: body ?? nothing() }),
  idsIn: () => [],
  problems: ({ body }) => missingIn(body).map(language => ({ code: 'ITEM_EMPTY', language })),
  written: ({ body }) => ({ body }),
  facts: () => ({}),
  opened: ({ body }) => ({ text: body }),
  readerSays: true,
})
