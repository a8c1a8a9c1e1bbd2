// Which files will do, as far as that can be told before one is sent.

export interface Wanted {
  /** as the bytes say */
  types: readonly string[]
  /** what is said of another */
  refusal: string
}

/** What the browser calls it is believed of pictures and films; of text every computer says something else. */
export const cannotBe = (type: string, { types }: Wanted): boolean =>
  type !== '' && !types.includes(type) && !types.some(one => one.startsWith('text/'))
