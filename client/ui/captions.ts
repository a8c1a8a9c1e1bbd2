// Which captions of a film are on.

/** Undefined: the viewer has said nothing yet; null: they want none. */
export type Chosen = string | null | undefined

/**
 * What the viewer chose, where this film has it; else the reader's own language, and without it those that there are: what is said in a language
 * that somebody does not know is better read than lost.
 */
export function captionsOn(
  languages: readonly string[],
  { reader, chosen }: { reader: string; chosen: Chosen },
): string | null {
  if (chosen === null) return null
  return [chosen, reader].find(wanted => languages.some(one => one === wanted)) ?? languages[0] ?? null
}
