// Texts that are there in one language alone, whichever is the reader's.
import { getContext, setContext } from 'svelte'
import { language, say, type Language } from './say.svelte.ts'

export const languages = ['en', 'zh-Hans'] as const satisfies readonly Language[]

/** The language of what is offered in these, where it is another one than the page's: it is told to screen readers, and chooses the font. */
export const foreign = (offered: readonly string[]): Language | undefined =>
  offered.includes(language()) ? undefined : languages.find(one => offered.includes(one))

/** That it is there in one language alone; null: in both. */
export function onlyIn(offered: readonly string[]): string | null {
  const [one, another] = languages.filter(language => offered.includes(language))
  return one && !another ? say(`ui.onlyIn.${one}`) : null
}

const key = Symbol('language of the texts')

/** What stands below is offered in these. */
export const textsIn = (offered: () => readonly string[]): void => void setContext(key, () => foreign(offered()))

/** For the `lang` of a text that the server sent. */
export const textLanguage = (): (() => Language | undefined) =>
  getContext<(() => Language | undefined) | undefined>(key) ?? (() => undefined)
