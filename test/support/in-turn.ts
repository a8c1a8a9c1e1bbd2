// Requests that meet at the same row.
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { openSchoolTransaction, type Db } from '../../server/base/database.ts'
import type { World } from './world.ts'

/** Until so many wait for a row that another holds. */
export async function waiting({ url }: World, many = 1): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  const asked = "select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()"
  while ((await client.query(asked)).rowCount! < many) await sleep(20)
  await client.end()
}

interface Holding {
  /** what they all need, held until all wait for it */
  hold(place: { db: Db; schoolId: string; now: Date }): Promise<unknown>
  /** each begins once those before it wait */
  asks: readonly (() => Promise<unknown>)[]
}

/** They have it in the order in which they are named. */
export async function inTurn(w: World, { hold, asks }: Holding): Promise<unknown[]> {
  const { schoolId } = w.here
  const held = openSchoolTransaction(w.db, schoolId)
  await hold({ db: held.db, schoolId, now: w.clock.now })
  const answers: Promise<unknown>[] = []
  for (const ask of asks) {
    answers.push(ask())
    await waiting(w, answers.length)
  }
  await held.commit()
  return Promise.all(answers)
}
