import type { Language } from './launch-types.ts'

/** `zh`, `zh_cn`, `zh-Hans-CN` … are Chinese, `en…` is English; anything else is nothing of ours. */
export function languageOf(locale: string | null | undefined): Language | undefined {
  const [tag = ''] = (locale ?? '').toLowerCase().split(/[-_.]/)
  return tag === 'zh' ? 'zh-Hans' : tag === 'en' ? 'en' : undefined
}

/** The first language of a browser's list that we speak. */
export function acceptedLanguage(header: string | undefined): Language {
  const wishes = (header ?? '').slice(0, 500).split(',').map(readWish)
  const known = wishes.filter(wish => wish.language && wish.weight > 0).sort((a, b) => b.weight - a.weight)
  return known[0]?.language ?? 'en'
}

function readWish(wish: string): { language: Language | undefined; weight: number } {
  const [tag = '', ...parameters] = wish.trim().split(';')
  const weight = parameters.map(one => /^\s*q=([\d.]+)/.exec(one)?.[1]).find(found => found !== undefined)
  return { language: languageOf(tag), weight: weight === undefined ? 1 : Number(weight) }
}
