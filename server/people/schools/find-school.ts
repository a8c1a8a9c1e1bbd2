import type { Db } from '../../base/database.ts'
import { refuse } from '../../base/refusal.ts'
import { endOfDay, findSchools, type SchoolRow } from './queries.ts'

export type { SchoolRow } from './queries.ts'

export const listSchools = (db: Db): Promise<SchoolRow[]> => findSchools(db)

/** By its identifier, or by its name where only one has it. */
export async function findSchool(db: Db, called: string): Promise<SchoolRow> {
  const all = await findSchools(db)
  const found = all.filter(({ id, name }) => id === called || name.toLowerCase() === called.trim().toLowerCase())
  if (found.length > 1) refuse('SCHOOL_AMBIGUOUS', { ids: found.map(({ id }) => id) })
  return found[0] ?? refuse('SCHOOL_NOT_FOUND', { called, names: all.map(({ name }) => name) })
}

/** The moment at which a day is over where the school is. */
export const findEndOfDay = (db: Db, { zone }: SchoolRow, day: string): Promise<Date> => endOfDay(db, zone, day)
