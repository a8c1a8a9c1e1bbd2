// Complete login + launch exchanges: Landbridge against stock ltijs on the same PostgreSQL, in pairs, in one run.
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { benchSchool, type BenchPlatform } from './bench-school.ts'
import { openConnections, requestOf, type Answer } from './line.ts'
import {
  asFastAsPossible,
  atRate,
  freePort,
  median,
  quantile,
  startLandbridge,
  startServer,
  type Server,
} from './measure.ts'
import { throwAwayDatabases } from './throw-away-database.ts'

const rounds = Number(process.env['BENCH_ROUNDS'] ?? 10)
/**
 * Launches a second. With few, every request wakes a process that sleeps, on caches that others have used meanwhile: an answer of
 * nothing by Node's own server, measured beside them, then costs four times as much. More are measured against what stock ltijs can
 * do on this machine: who has more to do than they can answers many with one waking.
 */
const few = 40
const shareOfStock = 2 / 3
const secondsARun = 5
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
    await nothing(),
  ]
  try {
    // compiled, and connected
    await Promise.all(contestants.map(({ launch }) => asFastAsPossible(4, warmSeconds, launch)))
    const [, stock = NaN] = await compareAtFullSpeed(contestants)
    for (const rate of [few, Math.round(stock * shareOfStock)]) await compareAt(rate, contestants)
  } finally {
    for (const { server } of contestants) await server.stop()
    lms.close()
    await databases.stop()
  }
}

/** Each in its turn, which is another one in the next round. */
async function compareAt(rate: number, contestants: readonly Contestant[]): Promise<void> {
  const count = rate * secondsARun
  const cpu = contestants.map(() => [] as number[])
  const times = contestants.map(() => [] as number[])
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contestants.length; turn++) {
      const which = (round + turn) % contestants.length
      const { server, launch } = contestants[which]!
      const before = await server.cpu()
      times[which]!.push(...(await atRate(rate, count, launch)))
      cpu[which]!.push(((await server.cpu()) - before) / count / 1000)
    }
  }
  console.log(`\nlogin + launch, ${rounds} interleaved rounds of ${count} at ${rate}/s`)
  for (const [which, { name }] of contestants.entries()) {
    const used = cpu[which]!
    const range = `${quantile(used, 0).toFixed(2)}–${quantile(used, 1).toFixed(2)}`
    console.log(
      `${name.padEnd(12)} server CPU per launch ${median(used).toFixed(2)} ms (${range}) · p50 ${ms(times[which]!, 0.5)} p99 ${ms(times[which]!, 0.99)}`,
    )
  }
  const ratios = cpu[0]!.map((ours, round) => ours / cpu[1]![round]!)
  const range = `${quantile(ratios, 0).toFixed(3)}–${quantile(ratios, 1).toFixed(3)}`
  console.log(
    `ratio of server CPU, round by round: median ${median(ratios).toFixed(3)} (${range}); wanted: at most 0.25`,
  )
}

/** 16 at once, one contestant after the other: no process sleeps, and nobody else has used its caches. Tells what each does a second. */
async function compareAtFullSpeed(contestants: readonly Contestant[]): Promise<number[]> {
  console.log('\nlogin + launch, 16 at once')
  const [each, speeds]: [number[], number[]] = [[], []]
  for (const { name, server, launch } of contestants) {
    const before = await server.cpu()
    const { perSecond, times } = await asFastAsPossible(16, 8, launch)
    const used = ((await server.cpu()) - before) / times.length / 1000
    each.push(used)
    speeds.push(perSecond)
    console.log(
      `${name.padEnd(12)} server CPU per launch ${used.toFixed(2)} ms · ${perSecond.toFixed(0)} launches/s p99 ${ms(times, 0.99)}`,
    )
  }
  console.log(`ratio of server CPU: ${(each[0]! / each[1]!).toFixed(3)}`)
  return speeds
}

const ms = (times: readonly number[], share: number): string => `${quantile(times, share).toFixed(1)} ms`

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
  const ask = openConnections(port)
  const launch = async (): Promise<void> => {
    const login = await ask(
      form('/login', {
        iss: lms.issuer,
        login_hint: '1',
        client_id: lms.clientId,
        target_link_uri: `${origin}/`,
        lti_deployment_id: lms.deploymentId,
      }),
    )
    const { state, nonce } = asked(login)
    const launched = await ask(form('/', { id_token: lms.idToken(nonce, `${origin}/`), state }, login))
    const { pathname, search } = new URL(launched.headers('location')[0] ?? '', origin)
    const page = await ask(requestOf(`GET ${pathname}${search}`, { cookie: cookiesOf(launched) }))
    if (!page.body.startsWith('hello'))
      throw new Error(`stock ltijs: ${launched.status} ${launched.body} ${page.status} ${page.body.slice(0, 200)}`)
  }
  return { name: 'stock ltijs', server, launch }
}

async function landbridge(databaseUrl: string, lms: Platform): Promise<Contestant> {
  const port = freePort()
  const origin = `http://127.0.0.1:${port}`
  const { db, platformId } = await benchSchool(databaseUrl, lms)
  await db.destroy()
  const server = await startLandbridge({ databaseUrl, port })
  const ask = openConnections(port)
  const launch = async (): Promise<void> => {
    const login = await ask(
      form(`/lti/login/${platformId}`, {
        iss: lms.issuer,
        login_hint: '1',
        client_id: lms.clientId,
        target_link_uri: `${origin}/lti/launch`,
        lti_deployment_id: lms.deploymentId,
      }),
    )
    const { state, nonce } = asked(login)
    const launched = await ask(
      form('/lti/launch', { id_token: lms.idToken(nonce, `${origin}/lti/launch`), state }, login),
    )
    const code = new URL(launched.headers('location')[0] ?? '', origin).hash.replace('#code=', '')
    const visit = await ask(json('/app/visit', { code: decodeURIComponent(code) }))
    if (!visit.body.includes('"bearer"'))
      throw new Error(`Landbridge: ${login.status} ${launched.status} ${visit.status} ${launched.body.slice(0, 300)}`)
  }
  return { name: 'Landbridge', server, launch }
}

/** As many requests of about the same size that Node's own server answers with nothing: what no launch can cost less than. */
async function nothing(): Promise<Contestant> {
  const port = freePort()
  const module = fileURLToPath(new URL('./nothing-server.js', import.meta.url))
  const server = await startServer(module, { port })
  const ask = openConnections(port)
  const requests = [
    form('/', { of: 'x'.repeat(200) }),
    form('/', { of: 'x'.repeat(2_000) }),
    json('/', { of: 'x'.repeat(80) }),
  ]
  const launch = async (): Promise<void> => {
    for (const request of requests) await ask(request)
  }
  return { name: 'nothing', server, launch }
}

let addresses = 0
/** One of a thousand teachers, each at an address of their own. */
const from = (): Record<string, string> => {
  const number = ++addresses % 1000
  return { 'x-forwarded-for': `10.0.${number >> 8}.${number & 255}` }
}

const form = (path: string, fields: Record<string, string>, login?: Answer): string =>
  requestOf(
    `POST ${path}`,
    {
      ...from(),
      'content-type': 'application/x-www-form-urlencoded',
      ...(login ? { cookie: cookiesOf(login) } : {}),
    },
    new URLSearchParams(fields).toString(),
  )

const json = (path: string, body: object): string =>
  requestOf(`POST ${path}`, { ...from(), 'content-type': 'application/json' }, JSON.stringify(body))

function asked(login: Answer): { state: string; nonce: string } {
  const query = new URL(login.headers('location')[0] ?? 'http://nowhere').searchParams
  return { state: query.get('state') ?? '', nonce: query.get('nonce') ?? '' }
}

const cookiesOf = (answer: Answer): string =>
  answer
    .headers('set-cookie')
    .map(cookie => cookie.split(';')[0])
    .join('; ')
