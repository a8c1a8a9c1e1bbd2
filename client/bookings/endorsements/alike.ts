/** Whether two names may be one person's, in whichever order and with whichever blanks they are written. */
export const alike = (one: string | null, other: string | null): boolean =>
  lettersOf(one) !== '' && lettersOf(one) === lettersOf(other)

const lettersOf = (name: string | null): string =>
  [
    ...(name ?? '')
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}]/gu, ''),
  ]
    .sort()
    .join('')
