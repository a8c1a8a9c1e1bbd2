// GET /calendar/<link>.ics: somebody's sessions, for calendars that ask now and then.
import type { FastifyInstance } from 'fastify'
import { createHash } from 'node:crypto'
import { againstFloods } from '../../../../lti/flood.ts'
import { inSchool, type Db } from '../../../base/database.ts'
import { hashOf, schoolOf } from '../../../base/tokens.ts'
import { bookingsOfSessions } from '../../bookings-of.ts'
import { feedOf } from '../invitation.ts'
import { findReader, readEntries } from './queries.ts'

interface Options {
  db: Db
  now: () => Date
}

export function addCalendarFeeds(app: FastifyInstance, options: Options): void {
  app.get<{ Params: { link: string } }>('/calendar/:link', { config: againstFloods }, async (request, reply) => {
    const text = await feedBy(options, request.params.link)
    reply.headers({ 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex, nofollow' })
    if (text === undefined) return reply.callNotFound()
    const etag = `"${createHash('sha256').update(text).digest('base64url')}"`
    reply.headers({ etag, 'cache-control': 'private, no-cache' })
    if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send()
    return reply
      .headers({
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': 'inline; filename="landbridge.ics"',
      })
      .send(text)
  })
}

/** Two questions beside those for seats, however many sessions there are. */
async function feedBy({ db, now }: Options, link: string): Promise<string | undefined> {
  const token = link.replace(/\.ics$/, '')
  const schoolId = schoolOf(token)
  if (!schoolId) return undefined
  return inSchool(db, schoolId, async db => {
    const place = { db, schoolId, now: now() }
    const reader = await findReader(place, hashOf(token))
    if (!reader) return undefined
    const seated = await bookingsOfSessions().seatsOfViewer({ ...place, viewer: reader })
    const rows = await readEntries(place, reader.personId, [...seated])
    const entries = rows.map(date => ({
      date,
      personId: reader.personId,
      sequence: date.sequence,
      at: new Date(date.at),
    }))
    return feedOf(entries, reader.language)
  })
}
