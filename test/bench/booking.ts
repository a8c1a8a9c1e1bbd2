// Many who book in one session at the same moment, against the fewest bare statements that give a seat under the session's lock; and
// as many who book in sessions apart, who wait for nobody: what is gained there is what the lock costs.
import pg from 'pg'
import { openDatabase, inSchool, type Db } from '../../server/base/database.ts'
import { newId } from '../../server/base/ids.ts'
import { bookSeat } from '../../server/bookings/seats/book-seat.ts'
import { benchSchool, nowhere } from './bench-school.ts'
import { callerIn } from './caller-in.ts'
import { generateFaculty, personId } from './generate-faculty.ts'
import { generateSessions, sessionId } from './generate-sessions.ts'
import { inPairs, median, quantile, sayRatio, timed } from './measure.ts'
import { throwAwayDatabases } from './throw-away-database.ts'

const teachers = 500
const atOnce = 10
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 10)
const apart = 3
const database = 'landbridge_booking'

interface Place {
  db: Db
  pool: pg.Pool
  schoolId: string
}

export default async function booking(): Promise<void> {
  const databases = await throwAwayDatabases([database], { keep: false })
  const url = databases.url(database)
  const school = await benchSchool(url, nowhere)
  await generateFaculty(databases.adminUrl(database), { ...school, teachers })
  const apartFrom = 4 + rounds * 2
  const counts = {
    guests: 100,
    rooms: 10,
    sessions: apartFrom + apart * atOnce,
    people: teachers,
    seats: teachers,
    taken: 0,
  }
  await generateSessions(databases.adminUrl(database), { ...school, ...counts })
  await school.db.destroy()
  let statements = 0
  const db = openDatabase(url, { max: atOnce, onStatement: () => void statements++ })
  const pool = new pg.Pool({ connectionString: url, max: atOnce })
  const place = { db, pool, schoolId: school.schoolId }
  const each: Record<'ours' | 'bare', number[]> = { ours: [], bare: [] }
  try {
    const ours = (round: number) => bookAll(place, () => 2 + round * 2, { book: bookOne, times: each.ours })
    const bare = (round: number) => bookAll(place, () => 3 + round * 2, { book: insertOne, times: each.bare })
    await ours(rounds)
    await bare(rounds) // both are warm
    each.ours.length = each.bare.length = statements = 0
    const times = await inPairs(rounds, ours, bare)
    sayRatio(`${teachers} seats of one session, ${atOnce} at once, and as many bare locked inserts`, times)
    const statementsEach = `${(statements / rounds / teachers).toFixed(1)} statements a booking with begin and commit; bare: 5`
    say('booking', { all: times.map(([one]) => one), each: each.ours })
    say('bare', { all: times.map(([, other]) => other), each: each.bare })
    each.ours.length = 0
    const all: number[] = []
    for (let round = 0; round < apart; round++) {
      const sessionOf = (n: number): number => apartFrom + round * atOnce + (n % atOnce)
      all.push(await timed(() => bookAll(place, sessionOf, { book: bookOne, times: each.ours })))
    }
    say(`booking in ${atOnce} sessions`, { all, each: each.ours })
    console.log(statementsEach)
  } finally {
    await pool.end()
    await db.destroy()
    await databases.stop()
  }
}

function say(what: string, { all, each }: { all: readonly number[]; each: readonly number[] }): void {
  const perSecond = (teachers * 1000) / median(all)
  const [p50, p99] = [0.5, 0.99].map(share => quantile(each, share).toFixed(1))
  console.log(`${what}: ${perSecond.toFixed(0)} a second, p50 ${p50} ms, p99 ${p99} ms`)
}

type Book = (place: Place, seat: { sessionId: string; personId: string }) => Promise<unknown>

/** Each teacher once. */
async function bookAll(
  place: Place,
  sessionOf: (n: number) => number,
  { book, times }: { book: Book; times: number[] },
): Promise<void> {
  let next = 1
  const client = async (): Promise<void> => {
    for (let n = next++; n <= teachers; n = next++)
      times.push(await timed(() => book(place, { sessionId: sessionId(sessionOf(n)), personId: personId(n) })))
  }
  await Promise.all(Array.from({ length: atOnce }, client))
}

const bookOne: Book = ({ db, schoolId }, { sessionId, personId }) =>
  inSchool(db, schoolId, db =>
    bookSeat(callerIn(db, schoolId, { personId, role: 'faculty' }), { sessionId, orWait: true }),
  )

/** Begin, lock, count, insert, commit. */
const insertOne: Book = async ({ pool, schoolId }, { sessionId, personId }) => {
  const client = await pool.connect()
  const of = [schoolId, sessionId]
  await client.query(`begin; set local app.school = '${schoolId}'`)
  await client.query('select capacity from session where school_id = $1 and id = $2 for no key update', of)
  await client.query('select count(*) from booking where school_id = $1 and session_id = $2 and ended_at is null', of)
  await client.query(
    `insert into booking (school_id, id, session_id, person_id, state, gap, begun_at, begun_by, booked_at)
     values ($1, $3, $2, $4, 'booked', 0, now(), $4, now())`,
    [...of, newId(), personId],
  )
  await client.query('commit')
  client.release()
}
