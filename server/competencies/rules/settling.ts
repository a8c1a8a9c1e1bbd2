/** The school's stated rule that settles the raters of one (person, competency, kind). */
export type Settling = 'highest' | 'latest' | 'median'

export const defaultSettling: Settling = 'highest'

export const isSettling = (value: unknown): value is Settling =>
  value === 'highest' || value === 'latest' || value === 'median'
