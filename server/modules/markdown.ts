// Markdown as safe HTML: no HTML of the writer's own, links to the web and to mail alone, and in pages pictures of the module, never from elsewhere.
import MarkdownIt, { type StateBlock, type StateCore, type Token } from 'markdown-it'
import { isWebAddress } from '../evidence/pieces/rules.ts'
import type { LocalizedText } from '../graph-types.ts'

const aPicture = /^file:([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/
/** as its title: there is nothing to say about it */
const decorative = 'decorative'

/** As in the preset for CommonMark: of what opens and never closes each is read as often as it may nest, and nobody means 20 within each other. */
const maxNesting = 20

const markdown = new MarkdownIt({ html: false, linkify: true, maxNesting })
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false }) // what is written out as an address, no guess
const leadsAway = (url: string): boolean => isWebAddress(url) || /^mailto:\S+$/i.test(url)
markdown.validateLink = url => leadsAway(url) || aPicture.test(url)

/** What stands where: in a page there are pictures. */
interface Place {
  pictures: boolean
}

const mostCells = 10_000

/**
 * The rows of a table are filled up to its columns, so that a text of nothing but bars becomes a page of megabytes: where the tables of
 * a text have more cells in all than can be written out in it, the first lines of the others are text.
 */
// eslint-disable-next-line max-params -- markdown-it's signature
markdown.block.ruler.before('table', 'too_many_cells', (state, line, endLine, silent) => {
  if (silent || line + 1 >= endLine || !/^[-:|\s]+$/.test(lineOf(state, line + 1))) return false
  let end = line + 1
  while (end < endLine && !state.isEmpty(end)) end++
  const counted = state.env as { cells?: number }
  counted.cells = (counted.cells ?? 0) + lineOf(state, line).split('|').length * (end - line)
  if (counted.cells <= mostCells) return false
  pushText(state, lineOf(state, line))
  state.line = line + 1
  return true
})

/** How deep lists and quotations go: a list is one level and its line another. What is deeper is text; markdown-it would leave it out without a word. */
// eslint-disable-next-line max-params -- markdown-it's signature
markdown.block.ruler.before('blockquote', 'too_deep', (state, line, _endLine, silent) => {
  const content = lineOf(state, line)
  if (silent || state.level < maxNesting - 2 || !/^(>|([-+*]|\d{1,9}[.)])(\s|$))/.test(content)) return false
  pushText(state, content)
  state.line = line + 1
  return true
})

function pushText(state: StateBlock, content: string): void {
  state.push('paragraph_open', 'p', 1)
  Object.assign(state.push('inline', '', 0), { content: content.trim(), children: [] })
  state.push('paragraph_close', 'p', -1)
}

const lineOf = ({ src, bMarks, tShift, eMarks }: StateBlock, line: number): string =>
  src.slice(bMarks[line]! + tShift[line]!, eMarks[line])

/** A picture is named by its file: whoever shows the page gets a link to that. What is none becomes its words, with a link where it leads somewhere. */
markdown.core.ruler.push('pictures', state => {
  const { pictures } = state.env as Partial<Place>
  for (const token of state.tokens) {
    let inLink = false
    token.children = (token.children ?? []).flatMap(child => {
      if (child.type.startsWith('link_')) inLink = child.type === 'link_open'
      if (child.type !== 'image') return [child]
      return pictures && fileOf(child) ? [asPicture(child)] : asWords(child, { state, inLink })
    })
  }
})

const fileOf = (token: Token): string | undefined => aPicture.exec(String(token.attrGet('src')))?.[1]

function asPicture(token: Token): Token {
  const fileId = fileOf(token)!
  const saysNothing = token.attrGet('title') === decorative
  if (saysNothing) token.children = []
  token.meta = { fileId, wordless: !saysNothing && wordsOf(token).trim() === '' }
  token.attrs = [
    ['data-file', fileId],
    ['alt', ''], // filled with its words
    ['loading', 'lazy'],
  ]
  return token
}

function asWords(token: Token, { state, inLink }: { state: StateCore; inLink: boolean }): Token[] {
  const url = String(token.attrGet('src'))
  const words = new state.Token('text', '', 0)
  words.content = wordsOf(token) || (leadsAway(url) ? url : '')
  if (inLink || !leadsAway(url)) return [words]
  const open = new state.Token('link_open', 'a', 1)
  open.attrs = [['href', url]]
  return [open, words, new state.Token('link_close', 'a', -1)]
}

const wordsOf = ({ children }: Token): string =>
  markdown.renderer.renderInlineAsText(children ?? [], markdown.options, {})

/** Made to stand in a page: links leave it, headings begin below a part's title (h2), and no style, which its policy forbids. */
markdown.core.ruler.push('stand_in_page', ({ tokens }) => {
  let nowhere = false
  for (const token of tokens.flatMap(token => [token, ...(token.children ?? [])])) {
    if (token.type === 'link_open') {
      nowhere = !leadsAway(String(token.attrGet('href')))
      token.attrs!.push(['target', '_blank'], ['rel', 'noopener'])
    }
    if (token.type.startsWith('link_')) token.hidden = nowhere
    if (token.type.startsWith('heading_')) token.tag = `h${Math.min(Number(token.tag[1]) + 2, 6)}`
    token.attrs = token.attrs?.map(([name, value]) => (name === 'style' ? aligned(value) : [name, value])) ?? null
  }
})

/** The only style that there is: where the cells of a table's column stand. */
const aligned = (style: unknown): [string, string] => ['align', String(style).replace('text-align:', '')]

export const asHtml = (text: string, place: Place = { pictures: false }): string => markdown.render(text, { ...place })

/** What a page shows. */
export interface Picture {
  fileId: string
  /** nothing is said for those who cannot see it, nor that there is nothing to say */
  wordless: boolean
}

export const picturesIn = (text: string): Picture[] =>
  text.includes('file:')
    ? markdown
        .parse(text, { pictures: true })
        .flatMap(({ children }) => children ?? [])
        .filter(({ type }) => type === 'image')
        .map(({ meta }) => meta as unknown as Picture)
    : []

const inBoth = (text: LocalizedText, place: Place): LocalizedText => ({
  en: asHtml(text.en, place),
  'zh-Hans': asHtml(text['zh-Hans'], place),
})

/** The same in each language: made once for as long as the text is kept, and for everybody, so that no link of somebody's is in it. */
export const htmlOf = onceFor(text => inBoth(text, { pictures: false }))

/** With pictures. */
export const pageHtmlOf = onceFor(text => inBoth(text, { pictures: true }))

/** The files of those, in either language. */
export const pictureFilesOf = onceFor(text => [
  ...new Set([text.en, text['zh-Hans']].flatMap(picturesIn).map(({ fileId }) => fileId)),
])

function onceFor<Made extends object>(make: (text: LocalizedText) => Made): (text: LocalizedText) => Made {
  const made = new WeakMap<LocalizedText, Made>()
  return text => {
    let one = made.get(text)
    if (!one) made.set(text, (one = make(text)))
    return one
  }
}
