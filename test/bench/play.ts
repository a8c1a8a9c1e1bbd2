// Five hundred people play at once: what it costs, and how many more could.
import { setTimeout as sleep } from 'node:timers/promises'
import { inSchool, openDatabase, type Db } from '../../server/base/database.ts'
import type { Content } from '../../server/modules/content.ts'
import { benchSchool, nowhere } from './bench-school.ts'
import { compareReports } from './compare-reports.ts'
import { generateFaculty } from './generate-faculty.ts'
import { bearerOf, openLine } from './line.ts'
import { freePort, quantile, startLandbridge, type Server } from './measure.ts'
import { steps, type Published, type Step } from './player.ts'
import { throwAwayDatabases } from './throw-away-database.ts'

const people = 500
const secondsBetween = 5
const seconds = Number(process.env['BENCH_SECONDS'] ?? 60)
const database = 'landbridge_play'
/** in milliseconds: who waits longer notices */
const soonEnough = 500

export default async function play(): Promise<void> {
  const databases = await throwAwayDatabases([database], { keep: false })
  const databaseUrl = databases.url(database)
  const school = await benchSchool(databaseUrl, nowhere)
  await generateFaculty(databases.adminUrl(database), { ...school, teachers: people })
  await school.db.destroy()
  const db = openDatabase(databaseUrl)
  const port = freePort()
  const server = await startLandbridge({ databaseUrl, port, counting: true })
  try {
    const place = { db, schoolId: school.schoolId, port }
    const modules = await inSchool(db, school.schoolId, readModules)
    const crowd = await gather(place, modules)
    await walkABit(crowd)
    await sayStatements(server, crowd[0]!)
    await compareReports({ ...place, databaseUrl, modules })
    const usual = people / secondsBetween
    const held = (await hold({ server, crowd, perSecond: usual, seconds }))
      ? await findHighest(server, crowd, usual)
      : 0
    console.log(`held at most: ${held} a second (no error, p99 at most ${soonEnough} ms)`)
    if (held === 0) process.exitCode = 1
  } finally {
    await server.stop()
    await db.destroy()
    await databases.stop()
  }
}

async function readModules(db: Db): Promise<Published[]> {
  const rows = await db.selectFrom('module_version').select(['module_id', 'content']).orderBy('module_id').execute()
  return rows.map(({ module_id: id, content }) => ({ id, content: content as unknown as Content }))
}

type Person = AsyncGenerator<Step, never>

/** Each in their own visit and on their own connection; everybody begins with another module, and one of two with its end. */
async function gather(
  { db, schoolId, port }: { db: Db; schoolId: string; port: number },
  modules: readonly Published[],
): Promise<Person[]> {
  const crowd: Person[] = []
  for (let n = 1; n <= people; n++) {
    const line = await openLine(port, `10.1.${n >> 8}.${n & 255}`)
    const bearer = await bearerOf(line, { db, schoolId, n })
    const first = n % modules.length
    const theirs = [...modules.slice(first), ...modules.slice(0, first)]
    crowd.push(steps({ line, bearer, modules: n % 2 ? theirs : theirs.map(fromItsEnd) }))
  }
  return crowd
}

const fromItsEnd = ({ id, content }: Published): Published => ({
  id,
  content: { ...content, items: content.items.toReversed() },
})

/** Everybody is somewhere else in their module, and the service is warm. */
async function walkABit(crowd: readonly Person[]): Promise<void> {
  const left = [...crowd.entries()]
  const walker = async (): Promise<void> => {
    for (let next = left.pop(); next; next = left.pop())
      for (let step = 0; step < next[0] % 12; step++) await next[1].next()
  }
  await Promise.all(Array.from({ length: 10 }, walker))
}

/** What a step asks of the database, from the beginning of its transaction to the end. */
async function sayStatements(server: Server, person: Person): Promise<void> {
  const asked: Record<string, number[]> = {}
  for (let count = 0; count < 60; count++) {
    const before = await server.statements()
    const { value: step } = await person.next()
    await sleep(5) // what only read ends after its answer
    ;(asked[step] ??= []).push((await server.statements()) - before)
  }
  const said = Object.entries(asked).map(([step, counts]) => `${step} ${Math.min(...counts)}–${Math.max(...counts)}`)
  console.log(`statements of a step, with begin and commit: ${said.join(', ')}`)
}

interface Wanted {
  server: Server
  crowd: readonly Person[]
  perSecond: number
  seconds: number
}

/** Everybody takes a step each time that it is their turn, whatever the others wait for; says whether all were answered soon enough. */
async function hold({ server, crowd, perSecond, seconds }: Wanted): Promise<boolean> {
  const times = new Map<Step, number[]>()
  const faults: unknown[] = []
  const [cpu, statements, start] = [await server.cpu(), await server.statements(), performance.now()]
  const plays = async (person: Person, index: number): Promise<void> => {
    for (let turn = index; turn < perSecond * seconds; turn += crowd.length) {
      const due = start + (turn * 1000) / perSecond
      await sleep(Math.max(0, due - performance.now()))
      const { value: step } = await person.next()
      times.set(step, [...(times.get(step) ?? []), performance.now() - due])
    }
  }
  await Promise.all(crowd.map((person, index) => plays(person, index).catch(error => faults.push(error))))
  const all = [...times.values()].flat()
  const took = (performance.now() - start) / 1000
  const [cpuEach, statementsEach] = [
    ((await server.cpu()) - cpu) / all.length / 1000,
    ((await server.statements()) - statements) / all.length,
  ]
  const at = (share: number, of: readonly number[]) => quantile(of, share).toFixed(0)
  const byStep = [...times].map(([step, of]) => `${step} ${of.length}: ${at(0.5, of)} and ${at(0.99, of)}`)
  console.log(
    `${perSecond} a second for ${seconds} s: ${all.length} answered, ${faults.length} errors, p50 ${at(0.5, all)} ms, p99 ${at(0.99, all)} ms (${byStep.join(', ')}) · ` +
      `${statementsEach.toFixed(1)} statements and ${cpuEach.toFixed(2)} ms of the server's CPU each`,
  )
  if (faults.length > 0) console.log(faults[0])
  return faults.length === 0 && took < seconds * 1.05 + 1 && quantile(all, 0.99) <= soonEnough
}

/** The same people, quicker and quicker. */
async function findHighest(server: Server, crowd: readonly Person[], from: number): Promise<number> {
  const next = Math.round(from * 1.25)
  return (await hold({ server, crowd, perSecond: next, seconds: 10 })) ? findHighest(server, crowd, next) : from
}
