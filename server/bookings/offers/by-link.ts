import type { Language } from '../../base/caller.ts'
import { inSchool, type Db } from '../../base/database.ts'
import { Refusal } from '../../base/refusal.ts'
import { readToken, schoolOf } from '../../base/tokens.ts'
import type { LocalizedText } from '../../graph-types.ts'
import { heldBooking } from '../access.ts'
import { onToday, readBooking } from '../queries.ts'
import { answerByLink, type Answer } from './answer-offer.ts'
import { readOffer, type OfferRow } from './queries.ts'

export const linkPurpose = 'seat-offer'

export interface Shown {
  offer: OfferRow
  state: 'question' | 'booked' | 'passed' | 'over'
  clash: { title: LocalizedText; startsAt: string } | null
  language: Language
}

/** What a link is about, and with an answer what that did. Undefined: no link of ours, long over, or of a school that is suspended. */
export async function offerByLink(
  { db, now }: { db: Db; now: Date },
  token: string,
  answer: Answer | null,
): Promise<Shown | undefined> {
  const schoolId = schoolOf(token)
  if (!schoolId) return undefined
  return inSchool(db, schoolId, async db => {
    const known = await readToken<{ bookingId: string }>(db, token, { purpose: linkPurpose, now })
    if (!known) return undefined
    const place = await onToday({ db, schoolId, now })
    if (place.suspended) return undefined
    const refusal = answer && (await answered(place, known.bookingId, answer))
    const offer = (await readOffer(place, known.bookingId))!
    const clash = refusal?.code === 'SEAT_CLASHES' ? (refusal.details as unknown as Shown['clash']) : null
    return { offer, state: stateOf(offer, now), clash, language: offer.language }
  })
}

async function answered(
  place: Awaited<ReturnType<typeof onToday>>,
  bookingId: string,
  answer: Answer,
): Promise<Refusal | null> {
  const held = await heldBooking(place, (await readBooking(place, bookingId))!)
  try {
    await answerByLink(place, held, answer)
    return null
  } catch (error) {
    if (error instanceof Refusal) return error // it refuses before it writes
    throw error
  }
}

function stateOf({ state, offeredUntil, startsAt }: OfferRow, now: Date): Shown['state'] {
  if (state === 'booked' || state === 'passed') return state
  const begun = startsAt === null || new Date(startsAt) <= now
  return state === 'offered' && new Date(offeredUntil!) > now && !begun ? 'question' : 'over'
}
