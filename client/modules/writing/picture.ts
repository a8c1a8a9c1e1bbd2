// A picture in a page: what stands for it in Markdown, and where.

export interface Picture {
  fileId: string
  /** for those who cannot see it */
  words: string
  /** there is nothing to say about it */
  decorative: boolean
}

export const pictureMark = ({ fileId, words, decorative }: Picture): string =>
  decorative ? `![](file:${fileId} "decorative")` : `![${plain(words)}](file:${fileId})`

/** Signs of Markdown in it are signs, no marks. */
const plain = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\[\]*_`<>&~]/g, sign => `\\${sign}`)

const beginnings = (text: string): number[] =>
  [...text.matchAll(/(?:^|\n[^\S\n]*\n)\s*(?=\S)/g)].map(match => match.index + match[0].length)

/** How many paragraphs begin before this place. */
export const paragraphsBefore = (text: string, at: number): number =>
  beginnings(text).filter(beginning => beginning < at).length

/** With one more, after so many others or at the end; the rest stays as it is. */
export function withParagraph(text: string, after: number, paragraph: string): string {
  const at = beginnings(text)[after] ?? text.length
  return [text.slice(0, at).trimEnd(), paragraph, text.slice(at)].filter(part => part !== '').join('\n\n')
}
