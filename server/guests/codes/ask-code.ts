import { randomInt } from 'node:crypto'
import { note, type Caller } from '../../base/caller.ts'
import { newId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import type { Secrets } from '../../base/secrets.ts'
import { textsBeside } from '../../base/texts-beside.ts'
import { fill } from '../../notices/say.ts'
import type { Letter } from '../../people/mail/letter.ts'
import { sealForMail } from '../../people/mail/secret-in-mail.ts'
import { writeMail } from '../../people/mail/write-mail.ts'
import { guest } from '../access.ts'
import { macOf } from './code-given.ts'
import { countAsked, lockOwner, replaceCode, type CodeOwner, type Purpose } from './queries.ts'

const texts = textsBeside<Record<'subject' | 'sign' | 'publish' | 'endorse' | 'code' | 'notYou', string>>(
  import.meta.url,
)
const lasts = 15 * 60_000
const hour = 3_600_000
const mostInAnHour = 5

/** A code for one deed, by mail to the guest's own address. */
export async function askCode(
  caller: Caller,
  secrets: Secrets,
  purpose: Purpose,
): Promise<{ sentTo: string; endsAt: Date }> {
  guest(caller)
  const owner = await lockOwner(caller)
  const { now, viewer } = caller
  if ((await countAsked(caller, new Date(now.getTime() - hour))) >= mostInAnHour)
    refuse('CODES_TOO_OFTEN', { most: mostInAnHour })
  const [id, code] = [newId(), String(randomInt(1_000_000)).padStart(6, '0')]
  const endsAt = new Date(now.getTime() + lasts)
  await replaceCode(caller, { id, purpose, mac: macOf(secrets, { id, code }), endsAt })
  await writeMail(caller, {
    personId: viewer.personId,
    letter: letterOf(owner, purpose),
    secret: sealForMail(secrets, code),
  })
  await note(caller, 'guest-code-asked', { purpose })
  return { sentTo: shortened(owner.email ?? ''), endsAt }
}

function letterOf({ language, school }: CodeOwner, purpose: Purpose): Letter {
  const say = (key: keyof (typeof texts)['en']): string =>
    fill(texts[language][key], { school, code: '{secret}' }, language)
  const parts = [say(purpose), say('code')].map(text => ({ text }))
  return { subject: say('subject'), parts, action: null, footer: [say('notYou')], unsubscribe: null }
}

/** g…@warehouse.example: enough to know it again. */
const shortened = (address: string): string => address.replace(/^(.)[^@]*/, '$1…')
