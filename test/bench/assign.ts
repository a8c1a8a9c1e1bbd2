// A module given to five thousand, against one bare statement that inserts the same rows; and a process that is killed in between.
import { deepStrictEqual } from 'node:assert'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { assignModule } from '../../server/assignments/giving/assign-module.ts'
import { previewAssignment } from '../../server/assignments/giving/preview-assignment.ts'
import { inSchool, openDatabase, type Db } from '../../server/base/database.ts'
import { contentOf, publish } from '../support/playing.ts'
import { givePortions } from './assign-worker.ts'
import { benchSchool, nowhere } from './bench-school.ts'
import { callerIn } from './caller-in.ts'
import { generateFaculty, personId, today } from './generate-faculty.ts'
import { median, timed } from './measure.ts'
import { throwAwayDatabases } from './throw-away-database.ts'

const people = 5000
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5)
const database = 'landbridge_assign'
/** so many that nearly everybody lacks one of them */
const proven = ['COG-01', 'ANA-03', 'PLT-01', 'NEG-01', 'LNG-01', 'ICT-05', 'COG-03', 'ANA-05']
const coordinator = personId(people)
const planner = { personId: coordinator, role: 'coordinator' } as const

interface Place {
  db: Db
  schoolId: string
}

export default async function assign(): Promise<void> {
  const databases = await throwAwayDatabases([database], { keep: false })
  const databaseUrl = databases.url(database)
  const school = await benchSchool(databaseUrl, nowhere)
  await generateFaculty(databases.adminUrl(database), { ...school, teachers: people })
  await school.db.destroy()
  const db = openDatabase(databaseUrl)
  const place = { db, schoolId: school.schoolId }
  try {
    const times = { look: [] as number[], give: [] as number[], bare: [] as number[] }
    for (let round = 0; round < rounds; round++) {
      let batchId = ''
      const moduleId = await newModule(place)
      times.look.push(await timed(async () => (batchId = await look(place, moduleId))))
      times.bare.push(await timed(() => insertBare(place, batchId)))
      times.give.push(await timed(() => give(place, batchId)))
      if (round === 0) console.log(await agreed(place, batchId))
    }
    const [bare, look_, give_] = [median(times.bare), median(times.look), median(times.give)]
    console.log(`one bare insert of the same rows ${bare.toFixed(0)} ms`)
    console.log(`dry run of ${people} ${look_.toFixed(0)} ms, ${(look_ / bare).toFixed(1)} times that`)
    console.log(`giving it to them ${give_.toFixed(0)} ms, ${(give_ / bare).toFixed(1)} times that`)
    await surviveKill(place, databaseUrl)
  } finally {
    await db.destroy()
    await databases.stop()
  }
}

async function newModule({ db, schoolId }: Place): Promise<string> {
  const where = { db, here: { schoolId }, clock: { now: new Date() } }
  return publish(where, await contentOf(where, { proves: Object.fromEntries(proven.map(code => [code, [0, 2]])) }), {
    by: { personId: coordinator },
  })
}

async function look({ db, schoolId }: Place, moduleId: string): Promise<string> {
  const personIds = Array.from({ length: people }, (_, at) => personId(at + 1))
  const asked = { moduleId, dueOn: '2099-12-31', personIds }
  return inSchool(db, schoolId, async db => (await previewAssignment(callerIn(db, schoolId, planner), asked)).id)
}

async function give({ db, schoolId }: Place, batchId: string): Promise<void> {
  await inSchool(db, schoolId, db => assignModule(callerIn(db, schoolId, planner), batchId))
  await givePortions({ db, schoolId, today }, batchId)
}

/** The same rows by one statement, undone. */
async function insertBare({ db, schoolId }: Place, batchId: string): Promise<void> {
  const undone = new Error('undone')
  await inSchool(db, schoolId, async db => {
    await sql`
      insert into assignment (school_id, id, person_id, module_id, batch_id, due_on, hours, why, given_by, given_at)
      select r.school_id, gen_random_uuid(), r.person_id, b.module_id, b.id, b.due_on, r.hours, r.why, b.planned_by, now()
      from assign_batch_row r join assign_batch b on b.school_id = r.school_id and b.id = r.batch_id
      where r.school_id = ${schoolId} and r.batch_id = ${batchId} and r.planned = 'assign'`.execute(db)
    throw undone
  }).catch((error: unknown) => {
    if (error !== undone) throw error
  })
}

/** Row by row what the dry run said, and each person once; answers what became of how many. */
async function agreed({ db, schoolId }: Place, batchId: string): Promise<Record<string, number>> {
  return inSchool(db, schoolId, async db => {
    const rows = await db
      .selectFrom('assign_batch_row')
      .select(['person_id', 'planned', 'became'])
      .where('batch_id', '=', batchId)
      .execute()
    const given = await db.selectFrom('assignment').select('person_id').where('batch_id', '=', batchId).execute()
    deepStrictEqual(
      rows.filter(({ planned, became }) => planned !== became),
      [],
    )
    deepStrictEqual(
      given.map(({ person_id }) => person_id).sort(),
      rows
        .filter(({ became }) => became === 'assign')
        .map(({ person_id }) => person_id)
        .sort(),
    )
    const counts: Record<string, number> = {}
    for (const { planned } of rows) counts[planned] = (counts[planned] ?? 0) + 1
    return counts
  })
}

/** A process of its own is killed once it has given some; another goes on. */
async function surviveKill(place: Place, databaseUrl: string): Promise<void> {
  const { db, schoolId } = place
  const batchId = await look(place, await newModule(place))
  await inSchool(db, schoolId, db => assignModule(callerIn(db, schoolId, planner), batchId))
  const module = fileURLToPath(new URL('./assign-worker.js', import.meta.url))
  const child = fork(module, {
    env: { ...process.env, BENCH: JSON.stringify({ databaseUrl, schoolId, batchId, today }) },
  })
  for (let portions = 0; portions < 5; portions++) await once(child, 'message')
  child.kill('SIGKILL')
  await once(child, 'exit')
  const before = await inSchool(db, schoolId, db =>
    db.selectFrom('assignment').select('person_id').where('batch_id', '=', batchId).execute(),
  )
  await givePortions({ db, schoolId, today }, batchId)
  const after = await agreed(place, batchId)
  console.log(`killed after ${before.length} were given it; gone on with: each has it once,`, after)
}
