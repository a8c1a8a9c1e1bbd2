// Finding times for a session among many practitioners, rooms and people, against the same statements sent bare; counting what a whole
// faculty lacks and has asked for; and how long nothing else is answered in either.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import pg from 'pg'
import { inSchool, openDatabase, type Db } from '../../server/base/database.ts'
import { tellOfBookings } from '../../server/sessions/bookings-of.ts'
import { knownOfBookings } from '../../server/bookings/bookings-of-sessions.ts'
import { findSlots } from '../../server/sessions/slots/find-slots.ts'
import { listDemand } from '../../server/sessions/wishes/find-demand.ts'
import { benchSchool, nowhere } from './bench-school.ts'
import { callerIn } from './caller-in.ts'
import { generateFaculty, personId } from './generate-faculty.ts'
import { generateSessions, sessionId } from './generate-sessions.ts'
import { inPairs, median, sayRatio, timed } from './measure.ts'
import { throwAwayDatabases } from './throw-away-database.ts'

const counts = { guests: 200, rooms: 40, people: 2000, sessions: 240, seats: 10, taken: 10 }
const pairs = Number(process.env['BENCH_PAIRS'] ?? 20)
const database = 'landbridge_slots'
const blockedAtMost = 50

interface Statement {
  sql: string
  parameters: readonly unknown[]
}

export default async function slots(): Promise<void> {
  const databases = await throwAwayDatabases([database], { keep: false })
  const url = databases.url(database)
  const school = await benchSchool(url, nowhere)
  await generateFaculty(databases.adminUrl(database), { ...school, teachers: counts.people })
  await generateSessions(databases.adminUrl(database), { ...school, ...counts })
  await school.db.destroy()
  tellOfBookings(knownOfBookings)
  const sent: Statement[] = []
  const db = openDatabase(url, { onStatement: (sql, parameters) => void sent.push({ sql, parameters }) })
  const bare = new pg.Client({ connectionString: url, pipeline: true })
  await bare.connect()
  try {
    const found = await find(db, school.schoolId)
    const statements = sent.splice(0)
    console.log(`${found} times found by ${statements.length} statements`)
    const asked = statements.filter(({ sql }) => /^\s*(select|with)/i.test(sql))
    const ours = () => find(db, school.schoolId)
    const theirs = () => sendBare(bare, school.schoolId, asked)
    await inPairs(3, ours, theirs) // both are warm
    sayRatio('times for a session, and the same statements bare', await inPairs(pairs, ours, theirs))
    await sayBlocked(ours)
    const demand = () => countDemand(db, school.schoolId)
    sent.length = 0
    const gaps = await demand()
    const took = await timed(demand)
    console.log(
      `what ${counts.people} people lack and ask for in ${gaps}: ${sent.length / 2} statements, ${took.toFixed(0)} ms`,
    )
    await sayBlocked(demand)
  } finally {
    await bare.end()
    await db.destroy()
    await databases.stop()
  }
}

const planner = { personId: personId(1), role: 'coordinator' } as const

async function find(db: Db, schoolId: string): Promise<number> {
  const asked = { sessionId: sessionId(1) }
  const found = await inSchool(db, schoolId, db => findSlots(callerIn(db, schoolId, planner), asked))
  if (!found?.some(({ people, roomId }) => people > 0 && roomId !== null)) throw new Error('nothing was found')
  return found.length
}

async function countDemand(db: Db, schoolId: string): Promise<number> {
  const found = await inSchool(db, schoolId, db => listDemand(callerIn(db, schoolId, planner)))
  if (!found.some(({ asked, lacking }) => asked > 0 && lacking > 0)) throw new Error('nothing was counted')
  return found.length
}

async function sendBare(client: pg.Client, schoolId: string, statements: readonly Statement[]): Promise<void> {
  await client.query(`begin; set local app.school = '${schoolId}'`)
  await Promise.all(statements.map(({ sql, parameters }) => client.query(sql, [...parameters])))
  await client.query('commit')
}

async function sayBlocked(work: () => Promise<unknown>): Promise<void> {
  const blocked = await longestBlocked(work)
  console.log(`nothing else was answered for ${blocked.toFixed(0)} ms at most; wanted: at most ${blockedAtMost}`)
  if (blocked > blockedAtMost) process.exitCode = 1
}

/** In the middle of eleven: what else the machine has to do shows in some of them. */
async function longestBlocked(work: () => Promise<unknown>): Promise<number> {
  const longest: number[] = []
  for (let times = 0; times < 11; times++) {
    const delay = monitorEventLoopDelay({ resolution: 1 })
    delay.enable()
    await work()
    delay.disable()
    longest.push(delay.max / 1e6)
  }
  return median(longest)
}
