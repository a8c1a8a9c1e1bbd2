import type { FastifyRequest } from 'fastify'
import type { Caller } from '../base/caller.ts'
import { inSchool, openSchoolTransaction, type Db } from '../base/database.ts'
import { dayIn } from '../base/days.ts'
import type { Signed } from '../base/graphql.ts'
import { isId } from '../base/ids.ts'
import { sameText, type Secrets } from '../base/secrets.ts'
import { consumeToken, issueToken, schoolOf } from '../base/tokens.ts'
import { findVisit, type VisitRow } from './queries.ts'
import { rolesOf, startOf } from './roles.ts'

export interface VisitOptions {
  db: Db
  secrets: Secrets
  now: () => Date
}

/** What the page gets for its code or its ticket. */
export interface VisitAnswer {
  bearer: string
  bearerEndsAt: string
  /** single use: brings the page back after a reload, renews the bearer, buys a new window */
  ticket: string
  visitEndsAt: string
  deploymentId: string
  start: string
  language: string
  highContrast: boolean
}

const bearerLasts = 10 * 60_000

/** Exchanges a launch's one-time code or a reload ticket for a bearer and the next ticket; undefined: launch again. */
export async function enterVisit(
  { db, secrets, now }: VisitOptions,
  { token, purpose }: { token: string; purpose: 'visit-code' | 'visit-ticket' },
): Promise<VisitAnswer | undefined> {
  const schoolId = schoolOf(token)
  const moment = now()
  if (!schoolId) return undefined
  return inSchool(db, schoolId, async db => {
    const subject = await consumeToken<{ visitId: string }>(db, token, { purpose, now: moment })
    const visit = subject && (await findVisit(db, { schoolId, visitId: subject.visitId, now: moment }))
    if (!visit) return undefined
    const bearerEndsAt = new Date(Math.min(moment.getTime() + bearerLasts, visit.ends_at.getTime()))
    const ticket = await issueToken(db, {
      schoolId,
      purpose: 'visit-ticket',
      subject: { visitId: visit.visit_id },
      now: moment,
      expiresAt: visit.ends_at,
    })
    const standing = standingOf(visit)
    return {
      bearer: sealBearer(secrets, { schoolId, visitId: visit.visit_id, endsAt: bearerEndsAt }),
      bearerEndsAt: bearerEndsAt.toISOString(),
      ticket,
      visitEndsAt: visit.ends_at.toISOString(),
      deploymentId: visit.deployment_id,
      start: visit.deployment_bound ? startOf(standing, visit.first_visit_done) : 'set-up',
      language: visit.language,
      highContrast: visit.high_contrast,
    }
  })
}

/** Who asks, from the bearer of a request; opens the one transaction in which the request is answered. */
export async function signIn(request: FastifyRequest, { db, secrets, now }: VisitOptions): Promise<Signed | undefined> {
  const moment = now()
  const bearer = openBearer(secrets, request.headers.authorization ?? '', moment)
  if (!bearer) return undefined
  const { schoolId, visitId } = bearer
  const transaction = openSchoolTransaction(db, schoolId)
  const visit = await findVisit(transaction.db, { schoolId, visitId, now: moment }).catch(async error => {
    await transaction.rollback()
    throw error
  })
  if (!visit) {
    await transaction.rollback()
    return undefined
  }
  const caller: Caller = {
    db: transaction.db,
    schoolId,
    now: moment,
    today: dayIn(visit.zone, moment),
    requestId: request.id,
    viewer: {
      personId: visit.person_id,
      visitId,
      deploymentId: visit.deployment_id,
      courseId: visit.course_id,
      language: visit.language,
      ...standingOf(visit),
    },
  }
  return { caller, finish: how => transaction[how]() }
}

/** From a deployment that nobody has bound yet only the set-up form may be seen. */
const standingOf = (visit: VisitRow): ReturnType<typeof rolesOf> =>
  rolesOf(
    visit.deployment_bound
      ? { enrolments: visit.enrolments, grants: visit.grants, here: visit.course_id }
      : { enrolments: [], grants: [], here: null },
  )

interface Bearer {
  schoolId: string
  visitId: string
  endsAt: Date
}

/** `<school>.<visit>.<end>.<mac>`: checked without a look at the database, which then tells what the visit may do. */
function sealBearer(secrets: Secrets, { schoolId, visitId, endsAt }: Bearer): string {
  const text = `${schoolId}.${visitId}.${endsAt.getTime()}`
  return `${text}.${secrets.mac(`bearer ${text}`)}`
}

function openBearer(secrets: Secrets, header: string, now: Date): Bearer | undefined {
  const [schoolId = '', visitId = '', end = '', mac = ''] = header.replace(/^Bearer /, '').split('.')
  if (!isId(schoolId) || !isId(visitId) || !sameText(mac, secrets.mac(`bearer ${schoolId}.${visitId}.${end}`)))
    return undefined
  return Number(end) > now.getTime() ? { schoolId, visitId, endsAt: new Date(Number(end)) } : undefined
}
