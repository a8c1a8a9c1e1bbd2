import { z } from 'zod'
import { isWebAddress } from '../../evidence/pieces/rules.ts'
import { missingBeside } from '../writing/languages.ts'
import type { Told } from '../writing/problem.ts'
import { kind, nothing, shapeOf } from './kind.ts'
import { text } from './text-shapes.ts'

/** Something elsewhere on the web, and what to look for there. */
export const link = kind(shapeOf('link', { url: z.string().max(2_000), note: text }), {
  read: ({ url, body }) => ({ url: url ?? '', note: body ?? nothing() }),
  idsIn: () => [],
  problems: ({ url, note }, { languages }) => [
    ...urlProblems(url.trim()),
    ...missingBeside(note, languages).map(language => ({ code: 'ITEM_EMPTY', language })),
  ],
  written: ({ url, note }) => ({ url, body: note }),
  facts: () => ({}),
  opened: ({ url, note }) => ({ url, text: note }),
  readerSays: true,
})

function urlProblems(url: string): Told[] {
  if (url === '') return [{ code: 'ITEM_EMPTY' }]
  return isWebAddress(url) ? [] : [{ code: 'LINK_NOT_WEB' }]
}
