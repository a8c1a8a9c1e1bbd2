import { declareJob } from '../../base/jobs.ts'
import type { Secrets } from '../../base/secrets.ts'
import { issueToken } from '../../base/tokens.ts'
import type { Letter } from '../../people/mail/letter.ts'
import { sealForMail } from '../../people/mail/secret-in-mail.ts'
import { writeMail } from '../../people/mail/write-mail.ts'
import { fill } from '../../notices/say.ts'
import { whenText } from '../../base/when.ts'
import { readContact, withContact } from '../../sessions/told/contact.ts'
import { onToday } from '../queries.ts'
import { linkPurpose } from './by-link.ts'
import { readOffer, type OfferRow } from './queries.ts'
import { mailingOffer } from './tasks.ts'
import { texts } from './text.ts'

const day = 24 * 3_600_000

/** A mail with a link that is good for this seat alone; some days longer than the offer, to say what became of it. */
export const mailOffer = ({ publicUrl, secrets }: { publicUrl: string; secrets: Secrets }) =>
  declareJob({
    ...mailingOffer,
    async work(context, { bookingId }) {
      const place = await onToday(context)
      const offer = await readOffer(place, bookingId)
      if (offer?.state !== 'offered') return
      const expiresAt = new Date(new Date(offer.offeredUntil!).getTime() + 7 * day)
      const { db, schoolId, now } = place
      const token = await issueToken(db, { schoolId, purpose: linkPurpose, subject: { bookingId }, now, expiresAt })
      const secret = sealForMail(secrets, `${publicUrl}/seat/${token}`)
      const letter = withContact(letterOf(offer), await readContact(place, offer.sessionId), offer.language)
      await writeMail(place, { personId: offer.personId, letter, secret })
    },
  })

function letterOf({ language, title, zone, gap, ...offer }: OfferRow): Letter {
  const t = texts[language]
  const values = {
    title,
    gap,
    when: whenText(offer.startsAt, zone),
    until: whenText(offer.offeredUntil, zone),
  }
  const say = (key: keyof typeof t): string => fill(t[key], values, language)
  return {
    subject: say('subject'),
    parts: [{ text: say('held') }, { text: say('why') }, { text: say('next') }],
    action: { label: t.open, url: '{secret}' },
    footer: [t.alone],
    unsubscribe: null,
  }
}
