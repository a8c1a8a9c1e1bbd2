import pg from 'pg'
import type { Test } from 'tap'
import { until } from './until.ts'
import type { World } from './world.ts'

/** Whoever writes into these tables waits until they are let go. */
export async function holding(t: Test, w: World, tables: readonly string[]) {
  const client = new pg.Client(w.adminUrl)
  await client.connect()
  t.teardown(() => client.end())
  await client.query(`begin; lock table ${tables.join(', ')} in exclusive mode`)
  const waiting = async (): Promise<string[]> => {
    const { rows } = await client.query<{ table: string }>(
      'select relation::regclass::text as table from pg_locks where not granted and relation = any ($1::regclass[])',
      [tables],
    )
    return rows.map(({ table }) => table)
  }
  return {
    /** so many wait, some for each of the tables */
    held: (count: number) =>
      until(async () => {
        const held = await waiting()
        return held.length >= count && new Set(held).size === tables.length
      }),
    /** until nobody is left of those who waited */
    async letGo() {
      await client.query('rollback')
      await until(async () => (await waiting()).length === 0)
    },
  }
}
