/** A page or a part of one, whose text is already safe. */
export interface Html {
  readonly html: string
}

type Part = Html | string | number | boolean | null | undefined | readonly Part[]

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export const escaped = (text: string): string => text.replace(/[&<>"']/g, sign => escapes[sign] ?? sign)

const render = (part: Part): string => {
  if (part === null || part === undefined || typeof part === 'boolean') return ''
  if (Array.isArray(part)) return part.map(render).join('')
  if (typeof part === 'object') return (part as Html).html
  return escaped(String(part))
}

/** A template whose values are escaped; parts made by `html` itself stand as they are. */
export const html = (texts: TemplateStringsArray, ...values: Part[]): Html => ({
  html: texts.reduce((page, text, index) => page + render(values[index - 1]) + text),
})
