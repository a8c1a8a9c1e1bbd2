import { inSchool } from '../../base/database.ts'
import { hashOf, schoolOf } from '../../base/tokens.ts'
import type { VisitOptions } from '../../people/visit.ts'
import { findLink, lockOwnLinks } from './queries.ts'
import { sendLink } from './send-link.ts'

const day = 24 * 3_600_000
const pause = 600_000
const mostInADay = 3

/**
 * Mails a new link to the address of whoever the given one was for, also when that has ended; not when it was taken back. Whoever asks
 * is told nothing of what becomes of it.
 */
export async function renewLink(
  { db, now, secrets, publicUrl }: VisitOptions & { publicUrl: string },
  link: string,
): Promise<void> {
  const schoolId = schoolOf(link)
  if (!schoolId) return
  await inSchool(db, schoolId, async db => {
    const place = { db, schoolId, now: now() }
    const found = await findLink(place, hashOf(link))
    if (!found || found.revokedAt) return
    const { personId: id, language } = found
    const asked = await lockOwnLinks(place, id, new Date(place.now.getTime() - day))
    const tooSoon = asked.some(madeAt => madeAt.getTime() > place.now.getTime() - pause)
    if (tooSoon || asked.length >= mostInADay) return
    await sendLink(place, { secrets, publicUrl }, { guest: { id, language }, by: null, why: 'again' })
  })
}
