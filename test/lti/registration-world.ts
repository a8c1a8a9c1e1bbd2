import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import { v7 } from 'uuid'
import { listPlatforms } from '../../lti/registration/add-platform.ts'
import { invitePlatform } from '../../lti/registration/links.ts'
import { registration } from '../../lti/registration/routes.ts'
import type { Sandbox } from '../../lti/sandbox/start.ts'
import type { Db } from '../../server/base/database.ts'
import { openSecrets } from '../../server/base/secrets.ts'
import { testDatabase } from '../support/database.ts'
import { browser, register, type Answer, type Browser } from '../support/lms.ts'

export const publicUrl = 'http://127.0.0.1:3000'

export interface World {
  db: Db
  app: FastifyInstance
  window: Browser
  clock: { now: Date }
  /** schools that have an operator */
  operated: Set<string>
  invite(school?: { id: string } | { zone: string }): Promise<string>
  school(name: string, zone?: string | null): Promise<string>
}

/** The registration part of the service on a database of its own, and an administrator's browser. */
export const world = async (t: Test, options: { development?: boolean; language?: string } = {}): Promise<World> => {
  const { db } = await testDatabase(t)
  const clock = { now: new Date() }
  const operated = new Set<string>()
  const school = async (name: string, zone?: string | null): Promise<string> => {
    const id = v7()
    await db
      .insertInto('school')
      .values({ id, name, created_at: clock.now, ...(zone ? { zone } : {}) })
      .execute()
    return id
  }
  const app = Fastify()
  await app.register(registration, {
    db,
    publicUrl,
    now: () => clock.now,
    secrets: openSecrets(['a secret of at least thirty-two characters']),
    allowPrivateHosts: false,
    development: options.development ?? true,
    handlers: {
      makeSchool: school,
      makeSetUpCode: async id => (operated.has(id) ? null : 'SET-UP-CODE-1'),
    },
  })
  t.teardown(() => app.close())
  const language = options.language ? { language: options.language } : {}
  const window = browser({ tool: { origin: publicUrl, app }, ...language })
  const invite: World['invite'] = async of => {
    const meant = {
      schoolId: null,
      schoolZone: null,
      ...(of && ('id' in of ? { schoolId: of.id } : { schoolZone: of.zone })),
    }
    const given = { ...meant, schoolName: 'Harbour University', publicUrl, now: clock.now }
    return (await invitePlatform(db, given)).url
  }
  return { db, app, window, clock, operated, invite, school }
}

/** An administrator connects their LMS with the link. */
export const connect = (of: World, sandbox: Sandbox, link: string): Promise<{ asked: Answer; done: Answer }> =>
  register(sandbox, { link, in: of.window })

/** The reason code that a page of refusal shows. */
export const reasonOn = (answer: Answer): string | undefined => /<code>([A-Z_]{6,})<\/code>/.exec(answer.html)?.[1]

export const refused = async (
  t: Test,
  of: World,
  { visit, code }: { visit: Promise<Answer>; code: string },
): Promise<void> => {
  const answer = await visit
  t.equal(reasonOn(answer), code)
  t.ok(answer.status >= 400, 'and says so')
  t.strictSame(await listPlatforms(of.db), [], 'nothing is stored')
}

export interface Asked {
  method: string
  authorization: string | undefined
  body: string
}

/** Answers as it is told, and remembers what it was asked: an LMS of prescribed words. */
export const recorder = async (
  t: Test,
  answerTo: (asked: Asked, origin: string) => { status?: number; body: unknown },
): Promise<{ origin: string; asked: Asked[] }> => {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => (body += part.toString()))
    request.on('end', () => {
      const one = { method: request.method ?? '', authorization: request.headers.authorization, body }
      asked.push(one)
      const answer = answerTo(one, origin())
      response.writeHead(answer.status ?? 200, { 'content-type': 'application/json' })
      response.end(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body))
    })
  }).listen(0, '127.0.0.1')
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await new Promise(resolve => server.once('listening', resolve))
  t.teardown(() => server.close())
  return { origin: origin(), asked }
}
