import { inSchool } from '../../base/database.ts'
import { hashOf, schoolOf } from '../../base/tokens.ts'
import { beginLinkedVisit } from '../../people/begin-linked-visit.ts'
import { enterVisit, type VisitAnswer, type VisitOptions } from '../../people/visit.ts'
import { linkIsGood } from '../rules.ts'
import { findLink, noteUse, uploadGoesOn } from './queries.ts'

/** LINK_ENDED: a new one may be asked for. LINK_UNKNOWN: it never was one, was taken back, or its guest takes part no more. */
export type NoEntry = { code: 'LINK_ENDED' | 'LINK_UNKNOWN' }

const visitLasts = 12 * 3_600_000

/** Exchanges a guest's link for a visit that goes on while the link does. */
export async function enterByLink(options: VisitOptions, link: string): Promise<VisitAnswer | NoEntry> {
  const code = await beginVisit(options, link)
  if (typeof code === 'object') return code
  return (await enterVisit(options, { token: code, purpose: 'visit-code' })) ?? { code: 'LINK_UNKNOWN' }
}

async function beginVisit({ db, now }: VisitOptions, link: string): Promise<string | NoEntry> {
  const schoolId = schoolOf(link)
  if (!schoolId) return { code: 'LINK_UNKNOWN' }
  const place = { schoolId, now: now() }
  const hash = hashOf(link)
  return inSchool(db, schoolId, async db => {
    const found = await findLink({ db, ...place }, hash)
    if (!found || found.revokedAt) return { code: 'LINK_UNKNOWN' }
    if (!linkIsGood(found, place.now)) return { code: 'LINK_ENDED' }
    await noteUse({ db, ...place }, hash)
    const [usual, linkEnds] = [place.now.getTime() + visitLasts, found.endsAt.getTime()]
    const endsAt = new Date(usual < linkEnds ? usual : linkEnds + uploadGoesOn)
    const { personId, language } = found
    return beginLinkedVisit(db, { ...place, personId, language, link: hash, endsAt })
  })
}
