/** Who has one cohort writes for it; who has several says for which. */
export const onlyOne = (cohorts: readonly { id: string }[], forSchool: boolean): string[] =>
  !forSchool && cohorts.length === 1 ? [cohorts[0]!.id] : []
