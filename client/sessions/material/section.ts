import type { GuestPageQuery } from '../../graph/documents.ts'

/** What a guest's page gives each of its sections, as far as it matters to what they bring. */
export interface BringingPage {
  page: Pick<NonNullable<GuestPageQuery['guestPage']>, 'schoolName' | 'areas'>
}
