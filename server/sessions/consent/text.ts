// What a practitioner signs: worded once, never edited; other words are another version.
import { createHash } from 'node:crypto'
import type { Language } from '../../base/caller.ts'
import { textsBeside } from '../../base/texts-beside.ts'
import type { LocalizedText } from '../../graph-types.ts'
import { fill } from '../../notices/say.ts'

type Clause = 'material' | 'recording' | 'reuse' | 'limits' | 'end'
const texts = textsBeside<Record<Clause, string> & { version: number }>(import.meta.url)

/** What is agreed to beyond that material may be shown to those who take part. */
export interface Choices {
  recording: boolean
  /** a day */
  reuseUntil: string | null
}

interface About {
  title: LocalizedText
  school: string
}

export interface ConsentText {
  version: number
  text: LocalizedText
  hash: string
}

export function textOf({ title, school }: About, { recording, reuseUntil }: Choices): ConsentText {
  const clauses: Clause[] = [
    'material',
    ...(recording ? (['recording'] as const) : []),
    ...(reuseUntil ? (['reuse'] as const) : []),
    'limits',
    'end',
  ]
  const values = {
    school,
    title: { en: title.en || title['zh-Hans'], 'zh-Hans': title['zh-Hans'] || title.en },
    until: reuseUntil && { day: reuseUntil },
  }
  const said = (language: Language): string =>
    clauses.map(clause => fill(texts[language][clause], values, language)).join('\n\n')
  const text = { en: said('en'), 'zh-Hans': said('zh-Hans') }
  return { version: texts.en.version, text, hash: hashOf(text) }
}

/** Of both languages: whoever signs one has signed what it says in the other. */
export const hashOf = (text: LocalizedText): string =>
  createHash('sha256').update(`${text.en}\0${text['zh-Hans']}`).digest('hex')
