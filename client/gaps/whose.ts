/** Whose gaps are on the page: one's own are spoken of as "you". */
export interface Whose {
  /** null: one's own */
  personId: string | null
  name: string
  /** the day that the page is answered for */
  day: string
  /** null: today, whenever that is */
  asOf: string | null
}
