import type { Language } from '../../base/caller.ts'
import { picturesIn } from '../markdown.ts'
import { languages } from '../offered.ts'
import { missingIn } from '../writing/languages.ts'
import { kind, nothing, shapeOf } from './kind.ts'
import { text } from './text-shapes.ts'

export const pictureTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const

/** Markdown with pictures; no HTML of one's own */
export const page = kind(shapeOf('page', { body: text }), {
  read: ({ body }) => ({ body: body ?? nothing() }),
  idsIn: () => [],
  filesIn: ({ body }) =>
    languages
      .flatMap(language => picturesIn(body[language]))
      .map(({ fileId }) => ({ fileId, types: pictureTypes, measured: true, comesAlong: true })),
  problems({ body }, { languages: offered }) {
    const isWordless = (language: Language): boolean => picturesIn(body[language]).some(({ wordless }) => wordless)
    return [
      ...missingIn(body, offered).map(language => ({ code: 'ITEM_EMPTY', language })),
      ...offered.filter(isWordless).map(language => ({ code: 'PICTURE_WORDLESS', language })),
    ]
  },
  written: ({ body }) => ({ body }),
  facts: () => ({}),
  opened: ({ body }) => ({ text: body }),
  readerSays: true,
})
