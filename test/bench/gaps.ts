// The gap page's answer against the fewest bare statements that read the same projection, and a thousand pieces of evidence against ten.
import { deepStrictEqual } from 'node:assert'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { inSchool, openDatabase, type Db } from '../../server/base/database.ts'
import { migrate } from '../../server/base/migrate.ts'
import { persistedDocuments } from '../../server/base/persisted.ts'
import { issueToken } from '../../server/base/tokens.ts'
import { benchSchool } from './bench-school.ts'
import { generateFaculty, groups, personId, today, visitId } from './generate-faculty.ts'
import { freePort, median, quantile, startServer, timed } from './measure.ts'
import { throwAwayDatabases } from './throw-away-database.ts'

const pairs = Number(process.env['BENCH_PAIRS'] ?? 2000)
const bounds = { bare: 2, thousand: 1.2 }
const database = 'landbridge_gaps'
const platform = {
  issuer: 'https://lms.example',
  clientId: 'bench',
  deploymentId: '1',
  authorizationUrl: 'https://lms.example/authorize',
  tokenUrl: 'https://lms.example/token',
  keySetUrl: 'https://lms.example/keys',
}

export default async function gaps(): Promise<void> {
  const databases = await throwAwayDatabases([database])
  const url = databases.url(database)
  if (databases.isFresh(database)) {
    const school = await benchSchool(url, platform)
    await generateFaculty(databases.adminUrl(database), school)
    await school.db.destroy()
  } else await migrate(url)
  const db = openDatabase(url)
  const port = freePort()
  const module = fileURLToPath(new URL('./landbridge-server.js', import.meta.url))
  const server = await startServer(module, { databaseUrl: url, port })
  const bare = new pg.Client(url)
  await bare.connect()
  try {
    const { id: schoolId } = await db.selectFrom('school').select('id').executeTakeFirstOrThrow()
    for (const [n] of Object.values(groups)) await checkBare(bare, { schoolId, n })
    await compare({ page: await gapPages(db, { schoolId, port }), bare: n => readBare(bare, { schoolId, n }) })
  } finally {
    await bare.end()
    await server.stop()
    await db.destroy()
    await databases.stop()
  }
}

type Ask = (n: number) => Promise<unknown>

/** One at a time, in pairs, each pair in the other order than the one before; nobody is asked for twice running. */
async function compare({ page, bare }: { page: Ask; bare: Ask }): Promise<void> {
  const someone = ([from, to]: readonly [number, number], pair: number): number => from + (pair % (to - from + 1))
  const inPairs = async (count: number, one: (pair: number) => Promise<unknown>, other: typeof one) => {
    const times: [number, number][] = []
    for (let pair = 0; pair < count; pair++) {
      const [a, b] = [() => timed(() => one(pair)), () => timed(() => other(pair))]
      if (pair % 2) times.push([await a(), await b()])
      else times.push([await b(), await a()].reverse() as [number, number])
    }
    return times
  }
  const againstBare = (count: number) =>
    inPairs(
      count,
      pair => page(someone(groups.usual, pair)),
      pair => bare(someone(groups.usual, pair)),
    )
  const againstTen = (count: number) =>
    inPairs(
      count,
      pair => page(someone(groups.thousand, pair)),
      pair => page(someone(groups.ten, pair)),
    )
  await againstBare(2000) // both are warm
  await againstTen(1000)
  const results = [
    say('the gap page and bare statements', await againstBare(pairs), bounds.bare),
    say('1,000 pieces of evidence and 10', await againstTen(pairs), bounds.thousand),
  ]
  if (results.includes(false)) process.exitCode = 1
}

function say(what: string, times: readonly [number, number][], bound: number): boolean {
  const at = (which: 0 | 1, share: number) =>
    `${quantile(
      times.map(pair => pair[which]),
      share,
    ).toFixed(2)} ms`
  const ratios = times.map(([one, other]) => one / other)
  const kept = median(ratios) <= bound
  console.log(
    `${what}: p50 ${at(0, 0.5)} and ${at(1, 0.5)}, p99 ${at(0, 0.99)} and ${at(1, 0.99)} · ratio pair by pair: median ${median(ratios).toFixed(3)} ` +
      `(quartiles ${quantile(ratios, 0.25).toFixed(3)}–${quantile(ratios, 0.75).toFixed(3)}); wanted: at most ${bound}${kept ? '' : ': BROKEN'}`,
  )
  return kept
}

/** The client's own document, asked over one connection that stays open, by each teacher in their own visit. */
async function gapPages(db: Db, { schoolId, port }: { schoolId: string; port: number }): Promise<Ask> {
  const line = await openLine(port)
  const text = [...persistedDocuments().values()].find(text => /^query GapPage\b/.test(text)) ?? ''
  const document = { persisted: true, query: createHash('sha256').update(text).digest('hex') }
  const bearers = new Map<number, string>()
  const now = new Date()
  const expiresAt = new Date(now.getTime() + 60_000)
  for (const [from, to] of Object.values(groups)) {
    for (let n = from; n <= to; n++) {
      const token = { schoolId, purpose: 'visit-code', subject: { visitId: visitId(n) }, now, expiresAt }
      const code = await inSchool(db, schoolId, db => issueToken(db, token))
      bearers.set(n, (JSON.parse(await line('/app/visit', { code })) as { bearer: string }).bearer)
    }
  }
  return async n => {
    const answer = await line('/graphql', document, bearers.get(n))
    if (!answer.includes(`"gaps":{"person":{"id":"${personId(n)}"`)) throw new Error(answer.slice(0, 500))
  }
}

/** One connection that stays open; asks one question at a time. */
async function openLine(port: number) {
  const socket = connect(port, '127.0.0.1').setNoDelay()
  await once(socket, 'connect')
  let text = ''
  let answered: (body: string) => void = () => {}
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    text += chunk
    const body = text.indexOf('\r\n\r\n') + 4
    const length = /content-length: (\d+)/i.exec(text)?.[1]
    if (body < 4 || length === undefined || text.length < body + Number(length)) return
    const whole = text.slice(body)
    text = ''
    answered(whole)
  })
  return (path: string, asked: object, bearer = ''): Promise<string> => {
    const body = JSON.stringify(asked)
    const head = `POST ${path} HTTP/1.1\r\nhost: bench\r\nauthorization: Bearer ${bearer}\r\ncontent-type: application/json`
    socket.write(`${head}\r\ncontent-length: ${body.length}\r\n\r\n${body}`)
    return new Promise(resolve => (answered = resolve))
  }
}

/** What the page is made from, row for row as the service reads it: one statement, and three to begin, set the school and end. */
async function readBare(client: pg.Client, { schoolId, n }: { schoolId: string; n: number }): Promise<unknown> {
  await client.query(`begin; set local app.school = '${schoolId}'`)
  const { rows } = await client.query(projection, [schoolId, personId(n), today])
  await client.query('commit')
  return rows
}
const projection = `
  select p.id as for_person, (select version from framework_version where school_id = $1) as framework,
    array(select distinct profile_id from profile_holding where school_id = $1 and person_id = any (us.ids)
      and started_on <= $3 and (finished_on is null or finished_on > $3)) as profile_ids,
    (select coalesce(json_agg(json_build_array(competency_id, assessed_on, proved_1, proved_2, proved_3, proved_4, proved_5, cleared)), '[]')
      from attainment where school_id = $1 and person_id = p.id) as attained,
    (select coalesce(json_agg(json_build_array(competency_id, level, rated_on)), '[]') from (
        select distinct on (competency_id) competency_id, level, rated_on from self_rating
        where school_id = $1 and person_id = any (us.ids) order by competency_id, recorded_at desc, id desc) as newest) as rated,
    json_build_object('version', (select version from catalogue_version where school_id = $1),
      'begun', (select coalesce(json_agg(json_build_array(version_id, finished_at is not null)), '[]') from attempt
        where school_id = $1 and person_id = any (us.ids))) as modules
  from person p
    cross join lateral (select array_agg(id) as ids from person where school_id = $1 and (id = p.id or merged_into = p.id)) as us
  where p.school_id = $1 and p.id = $2`

/** Both read the same: otherwise there is nothing to compare. */
async function checkBare(client: pg.Client, { schoolId, n }: { schoolId: string; n: number }): Promise<void> {
  await client.query(`begin; set local app.school = '${schoolId}'`)
  const asked = 'select *, module_facts($1, for_person) as modules from gap_facts($1, array[$2]::uuid[], $3)'
  const { rows } = await client.query(asked, [schoolId, personId(n), today])
  await client.query('commit')
  deepStrictEqual(await readBare(client, { schoolId, n }), rows)
}
