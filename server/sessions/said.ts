// What people wrote into a form, or a refusal that names the field.
import { plainText } from '../base/plain-text.ts'
import { refuse } from '../base/refusal.ts'

export function words(written: string, { field, most }: { field: string; most: number }): string {
  const said = plainText(written).trim()
  return said.length > most ? refuse('TEXT_TOO_LONG', { field, most }) : said
}

/** A few words beside something; null: none. */
export const noteIn = (written: string | null | undefined): string | null =>
  words(written ?? '', { field: 'note', most: 1000 }) || null

export function wholeNumber(
  given: number,
  { field, least, most }: { field: string; least: number; most: number },
): number {
  return given >= least && given <= most ? given : refuse('NUMBER_NOT_POSSIBLE', { field, least, most })
}
