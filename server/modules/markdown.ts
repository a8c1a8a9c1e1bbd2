// Markdown as safe HTML: no HTML of the writer's own, no images yet, links to the web and to mail alone.
import MarkdownIt from 'markdown-it'
import { isWebAddress } from '../evidence/pieces/rules.ts'
import type { LocalizedText } from '../graph-types.ts'

const markdown = new MarkdownIt({ html: false, linkify: true }).disable('image')
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false }) // what is written out as an address, no guess
markdown.validateLink = url => isWebAddress(url) || /^mailto:\S+$/i.test(url)

/** Made to stand in a page: links leave it, headings begin below a part's title (h2), and no style, which its policy forbids. */
markdown.core.ruler.push('stand_in_page', ({ tokens }) => {
  let nowhere = false
  for (const token of tokens.flatMap(token => [token, ...(token.children ?? [])])) {
    if (token.type === 'link_open') {
      nowhere = token.attrGet('href') === ''
      token.attrs!.push(['target', '_blank'], ['rel', 'noopener'])
    }
    if (token.type.startsWith('link_')) token.hidden = nowhere
    if (token.type.startsWith('heading_')) token.tag = `h${Math.min(Number(token.tag[1]) + 2, 6)}`
    token.attrs = token.attrs?.map(([name, value]) => (name === 'style' ? aligned(value) : [name, value])) ?? null
  }
})

/** The only style that there is: where the cells of a table's column stand. */
const aligned = (style: unknown): [string, string] => ['align', String(style).replace('text-align:', '')]

export const asHtml = (text: string): string => markdown.render(text)

/** The same in each language. */
export const htmlOf = (text: LocalizedText): LocalizedText => ({
  en: asHtml(text.en),
  'zh-Hans': asHtml(text['zh-Hans']),
})
