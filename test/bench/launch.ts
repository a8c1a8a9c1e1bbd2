// Complete login + launch exchanges: Landbridge against stock ltijs on the same PostgreSQL, in pairs, in one run.
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { benchSchool, type BenchPlatform } from './bench-school.ts'
import { asFastAsPossible, atRate, freePort, median, quantile, startServer, type Server } from './measure.ts'
import { throwAwayDatabases } from './throw-away-database.ts'

const pairs = Number(process.env['BENCH_PAIRS'] ?? 10)
const launchesARun = Number(process.env['BENCH_LAUNCHES'] ?? 300)
const perSecond = 40
/** A server runs for weeks: what its compiler does in the first thousands of launches is no part of one. */
const warmSeconds = 60

interface Contestant {
  name: string
  server: Server
  launch(): Promise<void>
}

export default async function launch(): Promise<void> {
  const databases = await throwAwayDatabases(['landbridge_bench', 'ltijs_bench'])
  const lms = await startPlatform()
  const contestants = [
    await landbridge(databases.url('landbridge_bench'), lms),
    await stockLtijs(databases.url('ltijs_bench'), lms),
  ] as const
  try {
    for (const { launch } of contestants) await asFastAsPossible(4, warmSeconds, launch) // compiled, and connected
    const cpu = contestants.map(() => [] as number[])
    const times = contestants.map(() => [] as number[])
    for (let pair = 0; pair < pairs; pair++) {
      const order = pair % 2 ? [1, 0] : [0, 1]
      for (const which of order) {
        const { server, launch } = contestants[which]!
        const before = await server.cpu()
        times[which]!.push(...(await atRate(perSecond, launchesARun, launch)))
        cpu[which]!.push(((await server.cpu()) - before) / launchesARun / 1000)
      }
    }
    const ratios = cpu[0]!.map((ours, pair) => ours / cpu[1]![pair]!)
    console.log(`\nlogin + launch, ${pairs} interleaved pairs of ${launchesARun} at ${perSecond}/s`)
    for (const [which, { name, launch }] of contestants.entries()) {
      const { perSecond: rate, times: busy } = await asFastAsPossible(16, 8, launch)
      const at = (share: number, of: readonly number[]) => `${quantile(of, share).toFixed(1)} ms`
      console.log(
        `${name.padEnd(12)} server CPU per launch ${median(cpu[which]!).toFixed(2)} ms (${quantile(cpu[which]!, 0).toFixed(2)}–${quantile(cpu[which]!, 1).toFixed(2)})` +
          ` · at that rate p50 ${at(0.5, times[which]!)} p99 ${at(0.99, times[which]!)} · at most ${rate.toFixed(0)} launches/s (16 at once) p99 ${at(0.99, busy)}`,
      )
    }
    console.log(
      `ratio of server CPU, pair by pair: median ${median(ratios).toFixed(3)} (${quantile(ratios, 0).toFixed(3)}–${quantile(ratios, 1).toFixed(3)}); wanted: at most 0.25`,
    )
  } finally {
    for (const { server } of contestants) await server.stop()
    lms.close()
    await databases.stop()
  }
}

interface Platform extends BenchPlatform {
  idToken(nonce: string, target: string): string
  close(): void
}

/** Signs what any LMS signs; the names of a thousand teachers, each of whom comes again and again. */
async function startPlatform(): Promise<Platform> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const keys = JSON.stringify({
    keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'bench', alg: 'RS256', use: 'sig' }],
  })
  const server = createServer((_request, response) => response.setHeader('content-type', 'application/json').end(keys))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const platform = {
    issuer,
    clientId: 'bench',
    deploymentId: '1',
    authorizationUrl: `${issuer}/authorize`,
    tokenUrl: `${issuer}/token`,
    keySetUrl: `${issuer}/keys`,
  }
  let count = 0
  return {
    ...platform,
    idToken: (nonce, target) => signed(privateKey, claims({ ...platform, nonce, target, person: ++count % 1000 })),
    close: () => void server.close(),
  }
}

function signed(key: KeyObject, body: object): string {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const text = `${encode({ typ: 'JWT', alg: 'RS256', kid: 'bench' })}.${encode(body)}`
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`
}

function claims({
  issuer,
  clientId,
  deploymentId,
  nonce,
  target,
  person,
}: {
  issuer: string
  clientId: string
  deploymentId: string
  nonce: string
  target: string
  person: number
}): object {
  const lti = 'https://purl.imsglobal.org/spec/lti/claim'
  const now = Math.floor(Date.now() / 1000)
  return {
    iss: issuer,
    aud: clientId,
    sub: String(person),
    nonce,
    iat: now,
    exp: now + 60,
    name: `Teacher ${person}`,
    given_name: 'Teacher',
    family_name: String(person),
    email: `teacher${person}@bench.example`,
    [`${lti}/message_type`]: 'LtiResourceLinkRequest',
    [`${lti}/version`]: '1.3.0',
    [`${lti}/deployment_id`]: deploymentId,
    [`${lti}/target_link_uri`]: target,
    [`${lti}/resource_link`]: { id: '1', title: 'Landbridge' },
    [`${lti}/roles`]: ['http://purl.imsglobal.org/vocab/lis/v2/membership#Learner'],
    [`${lti}/context`]: { id: '3', label: 'FACDEV', title: 'Faculty development', type: ['CourseSection'] },
    [`${lti}/launch_presentation`]: { locale: 'en', document_target: 'iframe', return_url: `${issuer}/return` },
    [`${lti}/tool_platform`]: { guid: 'bench', name: 'Bench', product_family_code: 'moodle', version: '2025100600' },
  }
}

async function stockLtijs(databaseUrl: string, lms: Platform): Promise<Contestant> {
  const port = freePort()
  const origin = `http://127.0.0.1:${port}`
  const module = fileURLToPath(new URL('../../../test/bench/peers/stock-ltijs.mjs', import.meta.url))
  const server = await startServer(module, {
    databaseUrl,
    port,
    platform: { ...lms, idToken: undefined, close: undefined },
  })
  const launch = async (): Promise<void> => {
    const login = await fetch(
      `${origin}/login`,
      form({
        iss: lms.issuer,
        login_hint: '1',
        client_id: lms.clientId,
        target_link_uri: `${origin}/`,
        lti_deployment_id: lms.deploymentId,
      }),
    )
    const { state, nonce } = asked(login)
    const launched = await fetch(
      `${origin}/`,
      form({ id_token: lms.idToken(nonce, `${origin}/`), state }, cookiesOf(login)),
    )
    const page = await fetch(new URL(launched.headers.get('location') ?? '', origin), {
      headers: { cookie: cookiesOf(launched) },
    })
    const text = await page.text()
    if (!text.startsWith('hello'))
      throw new Error(`stock ltijs: ${launched.status} ${page.status} ${text.slice(0, 200)}`)
  }
  return { name: 'stock ltijs', server, launch }
}

async function landbridge(databaseUrl: string, lms: Platform): Promise<Contestant> {
  const port = freePort()
  const origin = `http://127.0.0.1:${port}`
  const module = fileURLToPath(new URL('./landbridge-server.js', import.meta.url))
  const { db, platformId } = await benchSchool(databaseUrl, lms)
  await db.destroy()
  const server = await startServer(module, { databaseUrl, port }, ['--min-semi-space-size=16']) // as in the Dockerfile
  const launch = async (): Promise<void> => {
    const login = await fetch(
      `${origin}/lti/login/${platformId}`,
      form({
        iss: lms.issuer,
        login_hint: '1',
        client_id: lms.clientId,
        target_link_uri: `${origin}/lti/launch`,
        lti_deployment_id: lms.deploymentId,
      }),
    )
    const { state, nonce } = asked(login)
    const launched = await fetch(
      `${origin}/lti/launch`,
      form({ id_token: lms.idToken(nonce, `${origin}/lti/launch`), state }, cookiesOf(login)),
    )
    const code = new URL(launched.headers.get('location') ?? '', origin).hash.replace('#code=', '')
    const visit = await fetch(`${origin}/app/visit`, {
      method: 'POST',
      headers: { ...from(), 'content-type': 'application/json' },
      body: JSON.stringify({ code: decodeURIComponent(code) }),
    })
    const { bearer } = (await visit.json()) as { bearer?: string }
    if (!bearer)
      throw new Error(
        `Landbridge: ${login.status} ${launched.status} ${visit.status} ${(await launched.text()).slice(0, 300)}`,
      )
  }
  return { name: 'Landbridge', server, launch }
}

let addresses = 0
/** One of a thousand teachers, each at an address of their own. */
const from = (): Record<string, string> => {
  const number = ++addresses % 1000
  return { 'x-forwarded-for': `10.0.${number >> 8}.${number & 255}` }
}

const form = (fields: Record<string, string>, cookie = ''): RequestInit => ({
  method: 'POST',
  redirect: 'manual',
  headers: { ...from(), 'content-type': 'application/x-www-form-urlencoded', ...(cookie ? { cookie } : {}) },
  body: new URLSearchParams(fields).toString(),
})

function asked(login: Response): { state: string; nonce: string } {
  const query = new URL(login.headers.get('location') ?? 'http://nowhere').searchParams
  return { state: query.get('state') ?? '', nonce: query.get('nonce') ?? '' }
}

const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map(cookie => cookie.split(';')[0])
    .join('; ')
