import type { OwnWishFragment } from '../graph/documents.ts'

/** What the reader has asked a session for; asked for beside the page, which does not wait for it. */
export interface Wishes {
  own: readonly OwnWishFragment[]
  again: () => Promise<void>
}
