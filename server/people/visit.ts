import type { FastifyRequest } from 'fastify'
import type { Caller, Role, Viewer } from '../base/caller.ts'
import { openSchoolTransaction, type Db } from '../base/database.ts'
import { dayIn } from '../base/days.ts'
import type { Signed } from '../base/graphql.ts'
import { isId } from '../base/ids.ts'
import { sameText, type Secrets } from '../base/secrets.ts'
import { newToken, schoolOf } from '../base/tokens.ts'
import { findVisit, findVisitUploading, takeVisit, type Entered, type VisitRow } from './queries.ts'
import { rolesOf, startOf } from './roles.ts'
import { stageOf, type SetUpState } from './set-up/decide-set-up.ts'

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
  /** null: a guest's */
  deploymentId: string | null
  start: string
  language: string
  highContrast: boolean
  /** asked for with `window`: a one-time code with which a new window enters this visit */
  windowCode: string | undefined
}

interface Asked {
  token: string
  purpose: 'visit-code' | 'visit-ticket'
  /** a code for another window as well */
  window?: boolean
}

const bearerLasts = 10 * 60_000
const codeLasts = 60_000

/** Exchanges a launch's one-time code or a reload ticket for a bearer and the next ticket; undefined: launch again. */
export async function enterVisit(options: VisitOptions, asked: Asked): Promise<VisitAnswer | undefined> {
  const { db, secrets } = options
  const schoolId = schoolOf(asked.token)
  const now = options.now()
  if (!schoolId) return undefined
  const [ticket, windowCode] = [newToken(schoolId), asked.window ? newToken(schoolId) : null]
  const codeEndsAt = new Date(now.getTime() + codeLasts)
  const { token, purpose } = asked
  const entered = await takeVisit(db, { schoolId, token, purpose, ticket, windowCode, codeEndsAt, now })
  if (!entered) return undefined
  const { visit, setUp } = entered
  const endsAt = new Date(visit.ends_at)
  const bearerEndsAt = new Date(Math.min(now.getTime() + bearerLasts, endsAt.getTime()))
  return {
    bearer: sealBearer(secrets, { schoolId, visitId: visit.visit_id, endsAt: bearerEndsAt }),
    bearerEndsAt: bearerEndsAt.toISOString(),
    ticket: ticket.token,
    visitEndsAt: endsAt.toISOString(),
    deploymentId: visit.deployment_id,
    start: setUp ? startFor(visit, setUp) : 'guest',
    language: visit.language,
    highContrast: visit.high_contrast,
    windowCode: windowCode?.token,
  }
}

/** A school that still waits for its set-up code begins with it: whoever may enter it is shown where, others that it waits. */
function startFor(visit: Entered['visit'], setUp: SetUpState): string {
  const start = startOf(standingOf(visit), visit.first_visit_done)
  const waits = setUp.codeIsOpen && (stageOf(setUp) === 'enterCode' || start === 'welcome')
  return !setUp.bound || waits ? 'set-up' : start
}

/**
 * Who asks, from the bearer of a request; opens the one transaction in which the request is answered.
 * @param uploading it is about bytes on their way: these go on for a while after a guest's link is over
 */
export async function signIn(
  request: FastifyRequest,
  { db, secrets, now, uploading = false }: VisitOptions & { uploading?: boolean },
): Promise<Signed | undefined> {
  const moment = now()
  const bearer = openBearer(secrets, request.headers.authorization ?? '', moment)
  if (!bearer) return undefined
  const { schoolId, visitId } = bearer
  const transaction = openSchoolTransaction(db, schoolId)
  const at = { schoolId, visitId, now: moment, requestId: request.id, uploading }
  const caller = await loadCaller(transaction.db, at).catch(async error => {
    await transaction.rollback()
    throw error
  })
  if (caller) return { caller, finish: how => transaction[how]() }
  await transaction.rollback()
  return undefined
}

interface Visiting extends Pick<Caller, 'schoolId' | 'now' | 'requestId'> {
  visitId: string
  uploading?: boolean
}

/** Whoever's visit it is, with what they may do at this moment: one statement. Undefined: the visit is over. */
export async function loadCaller(
  db: Db,
  { schoolId, visitId, now, requestId, uploading }: Visiting,
): Promise<Caller | undefined> {
  const at = { schoolId, visitId, now }
  const visit = (await findVisit(db, at)) ?? (uploading ? await findVisitUploading(db, at) : undefined)
  if (!visit) return undefined
  return { db, schoolId, now, today: dayIn(visit.zone, now), requestId, viewer: viewerOf(visit) }
}

export const viewerOf = (visit: VisitRow): Viewer => ({
  personId: visit.person_id,
  name: visit.name,
  visitId: visit.visit_id,
  deploymentId: visit.deployment_id,
  courseId: visit.course_id,
  language: visit.language,
  ...standingOf(visit),
})

/** From a deployment that nobody has bound yet only the set-up form may be seen; whoever came by a guest's link is a guest and nothing else. */
function standingOf(visit: Omit<VisitRow, 'ends_at'>): Pick<Viewer, 'roles' | 'leadsCourseIds' | 'leadsCohortIds'> {
  if (visit.guest) return { roles: new Set<Role>(['guest']), leadsCourseIds: [], leadsCohortIds: [] }
  if (visit.deployment_bound) return { ...rolesOf(visit), leadsCohortIds: visit.led_cohorts }
  return { ...rolesOf({ enrolments: [], grants: [], here: null, changes: {} }), leadsCohortIds: [] }
}

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

export function openBearer(secrets: Secrets, header: string, now: Date): Bearer | undefined {
  const [schoolId = '', visitId = '', end = '', mac = ''] = header.replace(/^Bearer /, '').split('.')
  if (!isId(schoolId) || !isId(visitId) || !sameText(mac, secrets.mac(`bearer ${schoolId}.${visitId}.${end}`)))
    return undefined
  return Number(end) > now.getTime() ? { schoolId, visitId, endsAt: new Date(Number(end)) } : undefined
}
