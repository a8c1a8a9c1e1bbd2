// What the mail with a link says. Pure.
import type { Language } from '../../base/caller.ts'
import { dayIn } from '../../base/days.ts'
import { textsBeside } from '../../base/texts-beside.ts'
import { fill } from '../../notices/say.ts'
import type { Letter } from '../../people/mail/letter.ts'

export type Why = 'invited' | 'again'

interface Saying {
  language: Language
  school: { name: string; zone: string }
  by: string | null
  why: Why
  words: string | null
  endsAt: Date
}

type Texts = Record<
  | 'invitedSubject'
  | 'invited'
  | 'invitedBySchool'
  | 'invitedHow'
  | 'words'
  | 'againSubject'
  | 'again'
  | 'open'
  | 'until'
  | 'alone',
  string
>
const texts = textsBeside<Texts>(import.meta.url)

export function letterWithLink({ language, school, by, why, words, endsAt }: Saying): Letter {
  const t = texts[language]
  const values = { by, school: school.name, day: { day: dayIn(school.zone, endsAt) } }
  const say = (key: keyof Texts): string => fill(t[key], values, language)
  const invited = [by === null ? say('invitedBySchool') : say('invited'), say('invitedHow')]
  const lines = words?.split('\n').filter(line => line.trim() !== '') ?? []
  const own = by === null || words === null ? lines : [say('words'), ...lines]
  return {
    subject: say(why === 'invited' ? 'invitedSubject' : 'againSubject'),
    parts: [...(why === 'invited' ? [invited[0]!, ...own, invited[1]!] : [say('again')]), say('until')].map(text => ({
      text,
    })),
    ...toOwnPage(language),
  }
}

/** How every mail ends that leads a guest to their own page. */
export const toOwnPage = (language: Language): Pick<Letter, 'action' | 'footer' | 'unsubscribe'> => ({
  action: { label: texts[language].open, url: '{secret}' },
  footer: [texts[language].alone],
  unsubscribe: null,
})
