// The mail of thanks. Pure.
import type { Language } from '../../base/caller.ts'
import { textsBeside } from '../../base/texts-beside.ts'
import type { SessionMode } from '../../graph-types.ts'
import { toOwnPage } from '../../guests/links/letter.ts'
import { fill } from '../../notices/say.ts'
import type { Letter } from '../../people/mail/letter.ts'

type Texts = Record<'subject' | 'thanks' | 'words' | 'people' | 'narrowed' | 'hours', string>
const texts = textsBeside<Texts>(import.meta.url)

interface Thanking {
  title: string
  school: string
  by: string
  mode: SessionMode
  /** as far as its guest may know */
  people: number | null
  narrowed: number | null
  words: string
}

export function thanksTo(language: Language, { words, ...values }: Thanking): Letter {
  const t = texts[language]
  const { people, narrowed } = values
  const say = (key: keyof Texts): string => fill(t[key], values, language)
  const changed = [...(people ? [say('people')] : []), ...(people && narrowed ? [say('narrowed')] : [])]
  return {
    subject: say('subject'),
    parts: [
      { text: say('thanks') },
      ...(words ? [{ text: say('words'), details: words.split('\n').filter(line => line.trim()) }] : []),
      ...changed.map(text => ({ text })),
      { text: say('hours') },
    ],
    ...toOwnPage(language),
  }
}
