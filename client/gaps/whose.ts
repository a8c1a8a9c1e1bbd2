/** Whose gaps are on the page: one's own are spoken of as "you". */
export interface Whose {
  /** null: one's own */
  personId: string | null
  name: string
  asOf: string | null
}
