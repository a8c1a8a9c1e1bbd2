import path from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import type { CourseRole, Launch } from '../../lti/launch-types.ts'
import { buildApp } from '../../server/app.ts'
import { inSchool, type Db } from '../../server/base/database.ts'
import { newId } from '../../server/base/ids.ts'
import { fillCohorts } from '../../server/cohorts/filling/fill-cohorts.ts'
import { readConfig } from '../../server/config.ts'
import { arrive } from '../../server/people/arrive.ts'
import { seedFramework } from '../../seeds/reference/seed-framework.ts'
import { testDatabase } from './database.ts'
import { patient, secretKey } from './service.ts'

/** Asks GraphQL as somebody and answers its data; throws when the answer holds errors. */
export type Ask = <Data = Record<string, never>>(document: string, variables?: Record<string, unknown>) => Promise<Data>

export interface Somebody {
  ask: Ask
  /** the answer as it came over the wire, errors and all */
  raw(
    document: string,
    variables?: Record<string, unknown>,
  ): Promise<{
    statusCode: number
    data: unknown
    errors?: { message: string; extensions?: Record<string, unknown> }[]
  }>
  personId: string
  bearer: string
  /** the page that the visit begins on */
  start: string
  schoolId: string
}

export interface Place {
  schoolId: string
  platformId: string
  lmsId: string
  deploymentId: string
}

export interface World {
  app: FastifyInstance
  db: Db
  adminUrl: string
  url: string
  /** the day and hour of everybody; move it */
  clock: { now: Date }
  here: Place
  elsewhere: Place
  /** marked for professional development */
  course: string
  /** a launch of somebody new or known; answers who they are in a visit that has begun */
  launch(who: Partial<Launch['person']> & { sub: string }, options?: LaunchOptions): Promise<Somebody>
  statements(): string[]
  secretKey: string
}

export interface LaunchOptions {
  place?: Place
  course?: string | null
  /** of the course; its context id unless told, null: the LMS names none */
  title?: string | null
  roles?: CourseRole[]
  administrator?: boolean
  deployment?: Launch['deployment']
  language?: 'en' | 'zh-Hans'
}

/** Of this test's file: what is swept away here is on its way nowhere else. */
const dataDir = path.join('.data-test', path.basename(process.argv[1]!, '.test.js'))
export const filesRoot = path.join(dataDir, 'files')

/** A service on a database of its own, two schools, and in ours a course that is marked for professional development. */
export async function world(t: Test, options: { now?: string; env?: Record<string, string> } = {}): Promise<World> {
  const { db, url, adminUrl, statements } = await testDatabase(t)
  const clock = { now: new Date(options.now ?? '2026-11-24T02:00:00Z') }
  const config = readConfig({
    RUN: 'web',
    SECRET_KEY: secretKey,
    LOG_LEVEL: process.env['TEST_LOG'] ?? 'silent',
    DATA_DIR: dataDir,
    ...options.env,
  })
  const app = await buildApp({
    config,
    db,
    databaseUrl: url,
    now: () => clock.now,
    sandboxUrl: () => null,
    pressure: patient,
  })
  t.teardown(() => app.close())
  const here = await school(db, 'Our school', clock.now)
  const elsewhere = await school(db, 'Another school', clock.now)
  const today = clock.now.toISOString().slice(0, 10)
  for (const { schoolId } of [here, elsewhere]) await seedFramework(db, { schoolId, startedOn: '2023-09-01', today })
  const launch: World['launch'] = async (who, options = {}) => {
    const { redirect } = await arrive(db, launchOf(who, { place: here, ...options }, clock.now), {
      now: clock.now,
      follow: [fillCohorts],
    })
    return somebody(app, redirect)
  }
  const course = await markedCourse(db, here, clock.now)
  await markedCourse(db, elsewhere, clock.now)
  return { app, db, url, adminUrl, clock, here, elsewhere, course, launch, statements, secretKey }
}

async function school(db: Db, name: string, now: Date): Promise<Place> {
  const place = { schoolId: newId(), platformId: newId(), lmsId: newId(), deploymentId: newId() }
  await db.insertInto('school').values({ id: place.schoolId, name, created_at: now }).execute()
  await db
    .insertInto('platform')
    .values({
      id: place.platformId,
      school_id: place.schoolId,
      lms_id: place.lmsId,
      issuer: 'https://moodle.example',
      client_id: name,
      name,
      product: 'moodle',
      authorization_url: 'https://moodle.example/auth',
      token_url: 'https://moodle.example/token',
      jwks_url: 'https://moodle.example/keys',
      origins: ['https://moodle.example'],
      created_at: now,
    })
    .execute()
  await db
    .insertInto('deployment')
    .values({
      id: place.deploymentId,
      platform_id: place.platformId,
      deployment_id: '1',
      state: 'bound',
      created_at: now,
    })
    .execute()
  return place
}

async function markedCourse(db: Db, { schoolId: school_id, lmsId: lms_id }: Place, now: Date): Promise<string> {
  const id = newId()
  await inSchool(db, school_id, async db => {
    const course = {
      school_id,
      id,
      lms_id,
      context_id: 'facdev',
      kind: 'course',
      title: 'Faculty development',
      first_seen_at: now,
      last_seen_at: now,
    }
    await db.insertInto('course').values(course).execute()
    await db.insertInto('course_marking').values({ school_id, id: newId(), course_id: id, marked_at: now }).execute()
  })
  return id
}

function launchOf(
  who: Partial<Launch['person']> & { sub: string },
  options: LaunchOptions & { place: Place },
  now: Date,
): Launch {
  const { place } = options
  const name = who.name ?? who.sub
  const contextId = options.course === undefined ? 'facdev' : options.course
  const title = options.title === undefined ? contextId : options.title
  return {
    schoolId: place.schoolId,
    platformId: place.platformId,
    lmsId: place.lmsId,
    deployment: options.deployment ?? { id: place.deploymentId, bound: true },
    message: 'resource-link',
    person: {
      name,
      givenName: null,
      familyName: null,
      email: `${who.sub}@example.org`,
      zone: null,
      test: false,
      highContrast: false,
      ...who,
    },
    courseRoles: options.roles ?? ['Learner'],
    administrator: options.administrator ?? false,
    course: contextId === null ? null : { contextId, title, label: title, kind: 'course' },
    resourceLinkId: '1',
    targetLinkUri: null,
    custom: {},
    locale: options.language === 'zh-Hans' ? 'zh_cn' : 'en',
    language: options.language ?? 'en',
    services: { lineItems: null, lineItem: null, agsScopes: [], memberships: null },
    presentation: { target: 'iframe', returnUrl: null },
    launchedAt: now,
  }
}

/** Exchanges the code of a landing as the page does. */
export async function somebody(app: FastifyInstance, redirect: string): Promise<Somebody> {
  const code = decodeURIComponent(redirect.split('#code=')[1] ?? '')
  const visit = await app.inject({ method: 'POST', url: '/app/visit', payload: { code } })
  const { bearer, start } = visit.json<{ bearer: string; start: string }>()
  const { ask, raw } = askingBy(app, bearer)
  const { viewer } = await ask<{ viewer: { person: { id: string } } }>('{ viewer { person { id } } }')
  return { ask, raw, bearer, start, personId: viewer.person.id, schoolId: bearer.split('.')[0]! }
}

/** Whoever has this bearer. */
export function askingBy(app: FastifyInstance, bearer: string): Pick<Somebody, 'ask' | 'raw'> {
  const raw: Somebody['raw'] = async (query, variables = {}) => {
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${bearer}` },
      payload: { query, variables },
    })
    return { statusCode: answer.statusCode, ...answer.json<{ data: unknown }>() }
  }
  const ask: Ask = async (document, variables) => {
    const { data, errors } = await raw(document, variables)
    if (errors) throw new Error(JSON.stringify(errors))
    return data as never
  }
  return { ask, raw }
}

/** A school-wide role, as the command line gives it. */
export async function give(
  { db, clock }: World,
  { schoolId: school_id, personId: person_id }: Somebody,
  role: 'coordinator' | 'rater' | 'operator',
): Promise<void> {
  await inSchool(db, school_id, db =>
    db.insertInto('role_grant').values({ school_id, id: newId(), person_id, role, given_at: clock.now }).execute(),
  )
}

/** All that were given to them. */
export const endRoles = async ({ db, clock }: World, { schoolId, personId }: Somebody): Promise<void> =>
  inSchool(db, schoolId, async db => {
    await db.updateTable('role_grant').set({ ended_at: clock.now }).where('person_id', '=', personId).execute()
  })

/** The people of the demo, launched: Amara, Bilal, Chen Wei and Dolores of the faculty, Cora the coordinator; Noor of another school. */
export async function people(world: World) {
  const { launch, elsewhere } = world
  const amara = await launch({ sub: 'amara', name: 'Amara Okafor' })
  const bilal = await launch({ sub: 'bilal', name: 'Bilal Haddad' })
  const chenWei = await launch({ sub: 'chen-wei', name: '陈伟' }, { language: 'zh-Hans' })
  const dolores = await launch({ sub: 'dolores', name: 'Dolores Ibarra' })
  const cora = await launch({ sub: 'cora', name: 'Cora Lindgren' })
  const olga = await launch({ sub: 'olga', name: 'Olga Petrova' })
  const noor = await launch({ sub: 'amara', name: 'Noor Rahman' }, { place: elsewhere })
  await give(world, cora, 'coordinator')
  await give(world, olga, 'operator')
  return { amara, bilal, chenWei, dolores, cora, olga, noor }
}
