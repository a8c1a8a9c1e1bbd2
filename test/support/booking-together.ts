// Many people who book in one session at the same moment, through several services on one database.
import type { Test } from 'tap'
import { run } from './processes.ts'
import { hold } from './told.ts'
import type { Somebody, World } from './world.ts'

export interface Booker extends Somebody {
  gap: number
}

/** In turn of such as want 4, want 3, and want nothing of what the session is for. */
export async function bookersIn(w: World, count: number): Promise<Booker[]> {
  const kinds = [
    { profile: 'C2', gap: 4 },
    { profile: 'C3', gap: 3 },
    { profile: 'C1', gap: 0 },
  ]
  const bookers: Booker[] = []
  for (let number = 0; number < count; number++) {
    const { profile, gap } = kinds[number % kinds.length]!
    const who = await w.launch({ sub: `booker ${number}` })
    await hold(w, who.personId, { profile, since: '2026-01-01' })
    bookers.push({ ...who, gap })
  }
  return bookers
}

interface Told {
  booking: { state: string } | null
  refusal: unknown
}

/** Answers what each was told. */
export async function bookTogether(
  t: Test,
  w: World,
  { sessionId, bookers, processes }: { sessionId: string; bookers: readonly Booker[]; processes: number },
): Promise<Told[]> {
  const started = Array.from({ length: processes }, (_, number) => {
    const bearers = bookers.filter((_, at) => at % processes === number).map(({ bearer }) => bearer)
    const env = {
      DATABASE: w.url,
      SECRET: w.secretKey,
      NOW: String(w.clock.now.getTime()),
      SESSION: sessionId,
      BEARERS: JSON.stringify(bearers),
    }
    return run(t, 'test/bookings/processes/book.js', { env })
  })
  await Promise.all(started.map(process => process.firstLine()))
  for (const { child } of started) child.stdin!.write('go\n')
  await Promise.all(started.map(process => process.finish()))
  return started.flatMap(({ told, complaints }) => {
    const [, line] = told().split('\n')
    if (!line) throw new Error(complaints())
    return JSON.parse(line) as Told[]
  })
}
