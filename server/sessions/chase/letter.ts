// What a practitioner reads when they are reminded of what is still to come from them. Pure.
import { textsBeside } from '../../base/texts-beside.ts'
import { spanEverywhere, type Span } from '../../base/when.ts'
import { toOwnPage } from '../../guests/links/letter.ts'
import { fill } from '../../notices/say.ts'
import type { Letter } from '../../people/mail/letter.ts'
import type { Addressee } from '../told/queries.ts'
import type { Chased } from './find-chased.ts'
import { owesGuest, type Owed } from './owed.ts'

type Key =
  'subject' | 'ahead' | 'over' | 'onDemand' | 'byHand' | 'missing' | 'material' | 'again' | 'recording' | 'signature'
const texts = textsBeside<Record<Key, string>>(import.meta.url)

interface Reminding {
  chased: Pick<Chased, 'title' | 'zone' | 'mode' | 'expected' | 'endsAt' | 'owed'>
  dates: readonly Span[]
  to: Addressee
  /** who reminds them; null: the service itself */
  by: string | null
  now: Date
}

export function reminderOf({ chased, dates, to, by, now }: Reminding): Letter {
  const { title, zone, mode, expected, endsAt, owed } = chased
  const { language, school } = to
  const t = texts[language]
  const values = { title: title[language] || title.en || title['zh-Hans'], school, by }
  const say = (key: Key, more = {}): string => fill(t[key], { ...values, ...more }, language)
  const about = mode === 'on_demand' ? 'onDemand' : endsAt !== null && new Date(endsAt) <= now ? 'over' : 'ahead'
  const asked = expected
    ?.split('\n')
    .filter(line => line.trim())
    .join(language === 'en' ? '; ' : '；')
  const line = ({ what, name }: Owed): string => say(what as Key, { name, expected: asked })
  return {
    subject: say('subject'),
    parts: [
      ...(by === null ? [] : [{ text: say('byHand') }]),
      { text: say(about), details: dates.map(date => spanEverywhere(date, [to.zone, zone], language)) },
      { text: say('missing'), details: owed.filter(owesGuest).map(line) },
    ],
    ...toOwnPage(language),
  }
}
