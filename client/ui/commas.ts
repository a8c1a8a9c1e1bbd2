/** What stands side by side, whichever language it is in: after Chinese the comma is a Chinese one. */
export const withCommas = (parts: readonly (string | null | undefined)[]): string =>
  parts
    .flatMap(part => part || [])
    .reduce((said, part) => (said === '' ? part : `${said}${/\p{Script=Han}$/u.test(said) ? '，' : ', '}${part}`), '')
