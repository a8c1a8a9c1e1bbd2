/** A code as it is printed: `ABCD-EFGH-…`, whatever was typed or pasted between its signs. */
export const inGroups = (typed: string): string =>
  (
    typed
      .toUpperCase()
      .replace(/[^0-9A-Z]/g, '')
      .match(/.{1,4}/g) ?? []
  ).join('-')

/** How many signs a set-up code has. */
const wholeSigns = 26

/** Why this is not even asked about: too few signs, or too many. */
export function incomplete(typed: string): { code: string; details: { signs: number; of: number } } | null {
  const signs = inGroups(typed).replaceAll('-', '').length
  return signs === wholeSigns ? null : { code: 'SET_UP_CODE_INCOMPLETE', details: { signs, of: wholeSigns } }
}
