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

/** In their order, but what is still to come before what is over. */
export const toComeFirst = <S extends { state: SessionState }>(sessions: readonly S[]): S[] =>
  [...sessions].sort((one, other) => Number(isOver(one)) - Number(isOver(other)))
const isOver = ({ state }: { state: SessionState }): boolean => ['held', 'closed', 'cancelled'].includes(state)

export const isState = (text: string | null): text is SessionState => states.some(state => state === text)

/** In the reader's language, or in the one that there is. */
export const wordsOf = (words: Readonly<Record<'en' | 'zh-Hans', string>>): string =>
  local(words) || words.en || words['zh-Hans']

/** Words and what somebody wrote, if anything; Chinese punctuation brings its own space. */
export const followed = (words: string, written: string | null): string =>
  written === null ? words : words + (/[。：]$/.test(words) ? '' : ' ') + written
