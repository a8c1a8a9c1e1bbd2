// What the buttons above a text do to it.
export type Mark = 'heading' | 'bold' | 'list' | 'link'

export interface Selected {
  text: string
  from: number
  to: number
}

/** A part of the text to be replaced, and what is selected afterwards. */
export interface Change {
  from: number
  to: number
  put: string
  select: readonly [from: number, to: number]
}

const address = 'https://'

export function marked(mark: Mark, selected: Selected): Change {
  if (mark === 'bold') return around(selected, '**', '**')
  if (mark === 'link') return linked(selected)
  return atLines(selected, mark === 'heading' ? '## ' : '- ')
}

function around({ text, from, to }: Selected, before: string, after: string): Change {
  const inner = text.slice(from, to)
  const start = from + before.length
  return { from, to, put: before + inner + after, select: [start, start + inner.length] }
}

/** The words stay, the address is to be typed over. */
function linked({ text, from, to }: Selected): Change {
  const put = `[${text.slice(from, to)}](${address})`
  const end = from + put.length - 1
  return { from, to, put, select: from === to ? [from + 1, from + 1] : [end - address.length, end] }
}

/** At the beginning of every line that is selected; taken away again where all have it. */
function atLines({ text, from, to }: Selected, sign: string): Change {
  const start = text.lastIndexOf('\n', from - 1) + 1
  const next = text.indexOf('\n', to)
  const end = next === -1 ? text.length : next
  const lines = text.slice(start, end).split('\n')
  const all = lines.every(line => line.startsWith(sign))
  const put = lines.map(line => (all ? line.slice(sign.length) : line.startsWith(sign) ? line : sign + line)).join('\n')
  const caret = start + put.length
  return { from: start, to: end, put, select: from === to ? [caret, caret] : [start, caret] }
}
