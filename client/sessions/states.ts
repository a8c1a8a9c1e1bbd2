// Where a session can stand, as the filter offers it.
import type { SessionState } from '../graph/documents.ts'
import { local } from '../ui/say.svelte.ts'

export const states: readonly SessionState[] = [
  'at_risk',
  'on_hold',
  'proposed',
  'held',
  'confirmed',
  'wanted',
  'published',
  'closed',
  'cancelled',
]

export const isState = (text: string | null): text is SessionState => states.some(state => state === text)

/** In the reader's language, or in the one that there is. */
export const wordsOf = (words: Readonly<Record<'en' | 'zh-Hans', string>>): string =>
  local(words) || words.en || words['zh-Hans']
