import type { GuestPageQuery } from '../../graph/documents.ts'

/** What every section of a guest's page is given; for what else it shows it asks by itself. */
export interface GuestSection {
  page: NonNullable<GuestPageQuery['guestPage']>
  /** after a deed that changes it */
  again: () => Promise<void>
}
