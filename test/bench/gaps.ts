// The gap page's answer against the fewest bare statements that read the same projection, and a thousand pieces of evidence against ten.
import { deepStrictEqual } from 'node:assert'
import pg from 'pg'
import { openDatabase, type Db } from '../../server/base/database.ts'
import { migrate } from '../../server/base/migrate.ts'
import { benchSchool, nowhere } from './bench-school.ts'
import { generateFaculty, groups, personId, today } from './generate-faculty.ts'
import { bearerOf, documentNamed, openLine } from './line.ts'
import { freePort, inPairs, sayRatio, startLandbridge } from './measure.ts'
import { throwAwayDatabases } from './throw-away-database.ts'

const pairs = Number(process.env['BENCH_PAIRS'] ?? 2000)
const bounds = { bare: 2, thousand: 1.2 }
const database = 'landbridge_gaps'
export default async function gaps(): Promise<void> {
  const databases = await throwAwayDatabases([database])
  const url = databases.url(database)
  if (databases.isFresh(database)) {
    const school = await benchSchool(url, nowhere)
    await generateFaculty(databases.adminUrl(database), { ...school, teachers: 10_000 })
    await school.db.destroy()
  } else await migrate(url)
  const db = openDatabase(url)
  const port = freePort()
  const server = await startLandbridge({ databaseUrl: url, port })
  const bare = new pg.Client(url)
  await bare.connect()
  try {
    const { id: schoolId } = await db.selectFrom('school').select('id').executeTakeFirstOrThrow()
    for (const [n] of Object.values(groups)) await checkBare(bare, { schoolId, n })
    await compare({
      page: await gapPages(db, { schoolId, port }),
      bare: n => readBare(bare, { schoolId, n }),
      planned: n => readBare(bare, { schoolId, n, name: 'projection' }),
    })
  } finally {
    await bare.end()
    await server.stop()
    await db.destroy()
    await databases.stop()
  }
}

type Ask = (n: number) => Promise<unknown>

/** Nobody is asked for twice running. */
async function compare({ page, bare, planned }: { page: Ask; bare: Ask; planned: Ask }): Promise<void> {
  const someone =
    (ask: Ask, [from, to]: readonly [number, number]) =>
    (pair: number): Promise<unknown> =>
      ask(from + (pair % (to - from + 1)))
  const against = (other: Ask, count: number) =>
    inPairs(count, someone(page, groups.usual), someone(other, groups.usual))
  const againstTen = (count: number) => inPairs(count, someone(page, groups.thousand), someone(page, groups.ten))
  await against(bare, 2000) // both are warm
  await againstTen(1000)
  sayRatio('the gap page and the same statements, planned once', await against(planned, pairs))
  const results = [
    within(sayRatio('the gap page and bare statements', await against(bare, pairs)), bounds.bare),
    within(sayRatio('1,000 pieces of evidence and 10', await againstTen(pairs)), bounds.thousand),
  ]
  if (results.includes(false)) process.exitCode = 1
}

function within(ratio: number, bound: number): boolean {
  console.log(`  wanted: at most ${bound}${ratio <= bound ? '' : ': BROKEN'}`)
  return ratio <= bound
}

/** The client's own document, asked over one connection that stays open, by each teacher in their own visit. */
async function gapPages(db: Db, { schoolId, port }: { schoolId: string; port: number }): Promise<Ask> {
  const line = await openLine(port)
  const document = documentNamed('GapPage')
  const bearers = new Map<number, string>()
  for (const [from, to] of Object.values(groups))
    for (let n = from; n <= to; n++) bearers.set(n, await bearerOf(line, { db, schoolId, n }))
  return async n => {
    const answer = await line('/graphql', document, bearers.get(n))
    if (!answer.includes(`"gaps":{"person":{"id":"${personId(n)}"`)) throw new Error(answer.slice(0, 500))
  }
}

/** What the page is made from, row for row as the service reads it: one statement, and three to begin, set the school and end; under a name it is planned once. */
async function readBare(
  client: pg.Client,
  { schoolId, n, name }: { schoolId: string; n: number; name?: string },
): Promise<unknown> {
  await client.query(`begin; set local app.school = '${schoolId}'`)
  const { rows } = await client.query({ name, text: projection, values: [schoolId, personId(n), today] })
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
      'begun', (select coalesce(json_agg(json_build_array(version_id, finished_at is not null, case when finished_at is null then
          array(select item_id from attempt_item where school_id = $1 and attempt_id = attempt.id and done_at is not null) end)
          order by started_at), '[]') from attempt
        where school_id = $1 and person_id = any (us.ids)),
      'in', (select to_json(true) where exists (select from module_cohort where school_id = $1))) as modules,
    (select coalesce(json_agg(json_build_array(module_id, due_on, waived_until, why -> 'reasons') order by due_on), '[]')
      from assignment where school_id = $1 and person_id = any (us.ids) and closed_at is null) as assigned,
    (select coalesce(json_agg(json_build_array(s.id, title, to_char(begins at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), levels,
        capacity - taken, own) order by begins), '[]')
      from session s
        cross join lateral (select min(lower(during)) as begins from session_date
          where school_id = $1 and session_id = s.id and released_at is null) as dates
        cross join lateral (select coalesce(json_object_agg(competency_id, level), '{}') as levels from session_competency
          where school_id = $1 and session_id = s.id) as serves
        cross join lateral (select count(*) filter (where state in ('booked', 'offered')) as taken,
            max(state) filter (where person_id = any (us.ids)) as own
          from booking where school_id = $1 and session_id = s.id and ended_at is null) as seats
      where s.school_id = $1 and s.state = 'published' and mode = 'dated' and begins is not null) as sessions
  from person p
    cross join lateral (select array_agg(id) as ids from person where school_id = $1 and (id = p.id or merged_into = p.id)) as us
  where p.school_id = $1 and p.id = $2`

/** Both read the same: otherwise there is nothing to compare. */
async function checkBare(client: pg.Client, { schoolId, n }: { schoolId: string; n: number }): Promise<void> {
  await client.query(`begin; set local app.school = '${schoolId}'`)
  const asked = `select *, module_facts($1, for_person) as modules, assignment_facts($1, for_person) as assigned,
    session_facts($1, for_person) as sessions from gap_facts($1, array[$2]::uuid[], $3)`
  const { rows } = await client.query(asked, [schoolId, personId(n), today])
  await client.query('commit')
  deepStrictEqual(await readBare(client, { schoolId, n }), rows)
}
