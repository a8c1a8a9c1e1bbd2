/** A code as it is printed: `ABCD-EFGH-…`, whatever was typed or pasted between its signs. */
export const inGroups = (typed: string): string =>
  (
    typed
      .toUpperCase()
      .replace(/[^0-9A-Z]/g, '')
      .match(/.{1,4}/g) ?? []
  ).join('-')
