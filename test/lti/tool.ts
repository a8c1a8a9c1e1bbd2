import { randomBytes } from 'node:crypto'
import Fastify from 'fastify'
import { sql } from 'kysely'
import type { Test } from 'tap'
import { claim } from '../../lti/claims.ts'
import type { Landing, Launch, LtiOptions } from '../../lti/launch-types.ts'
import { lti } from '../../lti/plugin.ts'
import { noteDeployment } from '../../lti/store/deployments.ts'
import { insertPlatform, type NewPlatform } from '../../lti/store/platforms.ts'
import { newId } from '../../server/base/ids.ts'
import { openSecrets } from '../../server/base/secrets.ts'
import { testDatabase } from '../support/database.ts'
import { signingPlatform } from '../support/signing-platform.ts'

type Json = Record<string, unknown>
export const publicUrl = 'https://landbridge.example'

export interface Answer {
  status: number
  location: string | null
  cookie: string | null
  headers: Headers
  html: string
  /** the code on a refusal's page */
  reason: string | undefined
}

export interface Begun extends Answer {
  state: string
  nonce: string
}

export interface ToolOptions {
  publicUrl?: string
  handlers?: Partial<LtiOptions['handlers']>
  development?: boolean
  platform?: Partial<NewPlatform>
  /** bound in the beginning; 'dep-1' unless told */
  deployments?: string[]
}

/** Our plugin on a real port, a school, and a platform that signs what the test wants. */
export async function tool(t: Test, options: ToolOptions = {}) {
  const { db, statements } = await testDatabase(t)
  const platform = await signingPlatform(t)
  const clock = { now: new Date('2026-11-24T08:00:00Z') }
  const launches: Launch[] = []
  const handlers: LtiOptions['handlers'] = {
    async onLaunch(launch: Launch): Promise<Landing> {
      launches.push(launch)
      return { redirect: `/app/${launch.deployment.id}/gaps#code=once` }
    },
    async onLaunchAgain(launch, { id, forgetAt, connectionVersion }) {
      const taken = sql<boolean>`take_login(${id}, ${forgetAt}, ${launch.deployment.id}, ${connectionVersion})`.as(
        'taken',
      )
      const [row] = await db.selectNoFrom(taken).execute()
      return row?.taken ? this.onLaunch(launch, { requestId: '', language: 'en' }) : undefined
    },
    ...options.handlers,
  }
  const own = options.publicUrl ?? publicUrl
  const settings: LtiOptions = {
    db,
    publicUrl: own,
    now: () => clock.now,
    secrets: openSecrets(['a secret of at least thirty-two characters']),
    allowPrivateHosts: false,
    development: options.development ?? true,
    handlers,
  }
  const app = Fastify({ genReqId: () => newId() })
  await app.register(lti, settings)
  t.teardown(() => app.close())
  const address = await app.listen({ port: 0, host: '127.0.0.1' })

  const schoolId = newId()
  await db.insertInto('school').values({ id: schoolId, name: 'East Coast University', created_at: clock.now }).execute()
  const row: NewPlatform = {
    schoolId,
    issuer: platform.url,
    clientId: 'client-1',
    name: 'Moodle of East Coast',
    product: 'moodle',
    authorizationUrl: `${platform.url}/auth`,
    tokenUrl: `${platform.url}/token`,
    jwksUrl: platform.jwksUrl,
    tokenAudience: null,
    grantedScopes: [],
    origins: [platform.url],
    createdAt: clock.now,
    ...options.platform,
  }
  const { id: platformId } = await insertPlatform(db, row)
  for (const deploymentId of options.deployments ?? ['dep-1'])
    await noteDeployment(db, { platformId, deploymentId, state: 'bound', now: clock.now })

  const ask = async (path: string, init: RequestInit): Promise<Answer> => {
    const answer = await fetch(new URL(path, address), { ...init, redirect: 'manual' })
    const html = await answer.text()
    return {
      status: answer.status,
      location: answer.headers.get('location'),
      cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? null,
      headers: answer.headers,
      html,
      reason: /<code>([A-Z_]{5,})<\/code>/.exec(html)?.[1],
    }
  }
  const post = (path: string, fields: Json, headers: Record<string, string> = {}): Promise<Answer> =>
    ask(path, { method: 'POST', body: form(fields), headers })

  const loginFields = (fields: Json = {}): Json => ({
    iss: row.issuer,
    login_hint: '4',
    lti_message_hint: '{"cmid":9}',
    client_id: row.clientId,
    lti_deployment_id: 'dep-1',
    target_link_uri: `${own}/lti/launch`,
    ...fields,
  })

  /** the click: our answer leads to the platform with a state and a nonce */
  const login = async (fields: Json = {}, headers: Record<string, string> = {}, at = platformId): Promise<Begun> => {
    const answer = await post(`/lti/login/${at}`, loginFields(fields), headers)
    const asked = answer.location ?? attributeIn(answer.html, 'data-next')
    const query = asked ? new URL(asked).searchParams : new URLSearchParams()
    return { ...answer, state: query.get('state') ?? '', nonce: query.get('nonce') ?? '' }
  }

  /** what a teacher's launch carries; undefined takes a claim away */
  const claims = (nonce: string, changes: Json = {}): Json => {
    const now = Math.floor(clock.now.getTime() / 1000)
    const all = {
      iss: row.issuer,
      aud: row.clientId,
      sub: '4',
      nonce,
      iat: now,
      exp: now + 60,
      name: 'Amara Okafor',
      [claim.version]: '1.3.0',
      [claim.messageType]: 'LtiResourceLinkRequest',
      [claim.deploymentId]: 'dep-1',
      [claim.targetLinkUri]: `${own}/lti/launch`,
      [claim.resourceLink]: { id: '7' },
      [claim.roles]: ['http://purl.imsglobal.org/vocab/lis/v2/membership#Learner'],
      [claim.context]: { id: '2', title: 'Teaching trade', label: 'CBEC101', type: ['CourseSection'] },
      ...changes,
    }
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
  }

  const launch = (begun: { state: string; cookie: string | null }, token: string, fields: Json = {}): Promise<Answer> =>
    post(
      '/lti/launch',
      { id_token: token, state: begun.state, ...fields },
      {
        ...(begun.cookie ? { cookie: begun.cookie } : {}),
        ...('proof' in fields ? { origin: own } : {}), // by our own page
      },
    )

  return {
    db,
    statements,
    platform,
    platformId,
    schoolId,
    row,
    clock,
    launches,
    app,
    settings,
    address,
    ask,
    post,
    loginFields,
    login,
    claims,
    launch,
    /** click and launch in one go */
    async open(changes: Json = {}, header: Json = {}): Promise<Answer> {
      const begun = await login()
      return launch(begun, platform.sign(claims(begun.nonce, changes), header))
    },
    /** everything that a refused launch must leave as it was */
    async written() {
      const [deployments, platforms] = await Promise.all([
        db.selectFrom('deployment').select(['deployment_id', 'state']).orderBy('deployment_id').execute(),
        db.selectFrom('platform').select(['id', 'origins']).execute(),
      ])
      return { deployments, platforms, launches: launches.length }
    },
  }
}

export type Tool = Awaited<ReturnType<typeof tool>>

export function form(fields: Json): URLSearchParams {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) body.set(name, String(value))
  return body
}

export const attributeIn = (html: string, name: string): string | undefined =>
  new RegExp(`${name}="([^"]*)"`).exec(html)?.[1]?.replaceAll('&amp;', '&')

export const randomText = (length: number): string => randomBytes(length).toString('hex').slice(0, length)
