// What a reminder says, and the word of thanks afterwards. Pure.
import { textsBeside } from '../../../base/texts-beside.ts'
import { spanText } from '../../../base/when.ts'
import { fill } from '../../../notices/say.ts'
import type { Letter } from '../../../people/mail/letter.ts'
import { titleOf } from '../invitation.ts'
import type { Contact } from '../../told/contact.ts'
import { answeredBy, readersZone, whenAndWhere } from '../letter.ts'
import type { RecipientRow } from '../queries.ts'
import { texts as ofInvitations } from '../text.ts'
import type { Lead } from './leads.ts'
import type { RemindedDate } from './queries.ts'

type Texts = Record<
  | 'weekSubject'
  | 'daySubject'
  | 'hourSubject'
  | 'afterSubject'
  | 'seat'
  | 'guest'
  | 'thanks'
  | 'thanksGuest'
  | 'task'
  | 'noTask'
  | 'asked',
  string
>
const texts = textsBeside<Texts>(import.meta.url)

interface Reminding {
  lead: Lead
  to: RecipientRow
  /** who is to be asked */
  contact: Contact | null
}

export function reminderOf(date: RemindedDate, { lead, to, contact }: Reminding): Letter {
  const { personId, language, zone } = to
  const [t, shared] = [texts[language], ofInvitations[language]]
  const values = { title: titleOf(date.title, language), when: spanText(date, readersZone(date, zone), language) }
  const say = (text: string): string => fill(text, values, language)
  const gives = personId === date.guestId
  const thanks = [gives ? t.thanksGuest : t.thanks, ...(gives ? [] : [date.hasTask ? t.task : t.noTask, t.asked])]
  const ahead = [
    { text: say(gives ? t.guest : t.seat), details: whenAndWhere(date, { language, zone }) },
    ...(lead === 'hour' ? [] : [{ text: gives ? shared.guestCannot : shared.cannotCome }]),
  ]
  const letter = {
    subject: say(t[`${lead}Subject`]),
    parts: lead === 'after' ? thanks.map(text => ({ text: say(text) })) : ahead,
    action: lead === 'after' || date.link === null ? null : { label: shared.join, url: date.link },
    footer: [],
    unsubscribe: null,
  }
  return answeredBy(letter, contact, language)
}
