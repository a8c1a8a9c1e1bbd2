/** What a guest's page gives each of its sections, as far as sessions want it. */
export interface OwnPage {
  page: { guest: { zone: string | null }; schoolZone: string; schoolName: string }
  /** after a deed that changes what the page shows */
  again: () => Promise<void>
}
