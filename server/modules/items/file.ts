import { missingBeside } from '../writing/languages.ts'
import { kind, nothing, shapeOf } from './kind.ts'
import { id, text } from './text-shapes.ts'

/** Something to save, and what to do with it. */
export const file = kind(shapeOf('file', { fileId: id.nullable(), note: text }), {
  read: ({ fileId, body }) => ({ fileId: fileId ?? null, note: body ?? nothing() }),
  idsIn: () => [],
  filesIn: ({ fileId }) => (fileId ? [{ fileId }] : []),
  problems: ({ fileId, note }, { languages }) => [
    ...(fileId ? [] : [{ code: 'ITEM_EMPTY' }]),
    ...missingBeside(note, languages).map(language => ({ code: 'ITEM_EMPTY', language })),
  ],
  written: ({ fileId, note }) => ({ fileId, body: note }),
  facts: () => ({}),
  opened: ({ fileId, note }) => ({ fileId, text: note }),
  readerSays: true,
})
