// A report of progress against the fewest bare statements that keep the same, in a transaction of the same shape.
import pg from 'pg'
import { inSchool, type Db } from '../../server/base/database.ts'
import { personId } from './generate-faculty.ts'
import { bearerOf, documentNamed, openLine } from './line.ts'
import { inPairs, sayRatio } from './measure.ts'
import type { Published } from './player.ts'

interface Compared {
  db: Db
  schoolId: string
  port: number
  databaseUrl: string
  modules: readonly Published[]
}

const pairs = Number(process.env['BENCH_PAIRS'] ?? 1000)

/** Both by people who have begun the first module. */
export async function compareReports({ db, schoolId, port, databaseUrl, modules }: Compared): Promise<void> {
  const { id: moduleId, content } = modules[0]!
  const itemId = content.items.find(({ kind }) => kind === 'page')!.id
  const people = await inSchool(db, schoolId, db => readBegun(db, moduleId))
  const line = await openLine(port)
  const bare = new pg.Client(databaseUrl)
  await bare.connect()
  const bearers: string[] = []
  for (const { n } of people) bearers.push(await bearerOf(line, { db, schoolId, n }))
  const document = documentNamed('ReportProgress')
  const variables = { input: { moduleId, items: [{ itemId, seconds: 5, done: false }] } }
  const report = (pair: number) => line('/graphql', { ...document, variables }, bearers[pair % bearers.length])
  const bareReport = async (pair: number): Promise<void> => {
    await bare.query(`begin; set local app.school = '${schoolId}'`)
    const { attemptId } = people[(pair + 1) % people.length]!
    await bare.query('select started_at from attempt where school_id = $1 and id = $2 for no key update', [
      schoolId,
      attemptId,
    ])
    await bare.query(
      'select item_id, seconds, done_at, seen_at from attempt_item where school_id = $1 and attempt_id = $2',
      [schoolId, attemptId],
    )
    await bare.query(upsert, [schoolId, attemptId, itemId, 0])
    await bare.query('commit')
  }
  await inPairs(200, report, bareReport)
  sayRatio('a report of progress and bare statements', await inPairs(pairs, report, bareReport))
  await bare.end()
  line.close()
}

const upsert = `insert into attempt_item (school_id, attempt_id, item_id, seconds, seen_at) values ($1, $2, $3, $4, now())
  on conflict (school_id, attempt_id, item_id) do update set seconds = attempt_item.seconds + excluded.seconds, seen_at = excluded.seen_at`

async function readBegun(db: Db, moduleId: string): Promise<{ n: number; attemptId: string }[]> {
  const rows = await db
    .selectFrom('attempt')
    .innerJoin('module_version', 'module_version.id', 'version_id')
    .select(['attempt.id', 'person_id'])
    .where('module_id', '=', moduleId)
    .execute()
  const numbers = new Map(Array.from({ length: 500 }, (_, at) => [personId(at + 1), at + 1]))
  return rows.map(({ id, person_id }) => ({ n: numbers.get(person_id)!, attemptId: id }))
}
