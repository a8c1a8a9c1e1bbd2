import type { Caller } from '../../base/caller.ts'
import { standing } from '../material/access.ts'
import { readMaterial, type MaterialRow } from '../material/queries.ts'
import { owedFor, type Owed } from './owed.ts'
import { readChased, type ChasedRow } from './queries.ts'

export type Chased = ChasedRow & { owed: Owed[] }

/** What is owed for each session to which its guest has agreed, or for these of them, whatever somebody brought who gave it before. Two questions, however many there are. */
export async function findChased(
  place: Pick<Caller, 'db' | 'schoolId' | 'now'>,
  ids: readonly string[] | null = null,
): Promise<Chased[]> {
  const rows = await readChased(place, ids)
  const brought = new Map(rows.map(({ id }): [string, MaterialRow[]] => [id, []]))
  for (const one of await readMaterial(place, { sessionIds: [...brought.keys()] }))
    brought.get(one.sessionId)!.push(one)
  return rows.map(row => {
    const theirs = standing(brought.get(row.id)!).filter(one => one.guestId === row.guestId)
    return { ...row, owed: owedFor({ ...row, brought: theirs }, place.now) }
  })
}

export const isWaived = ({ waiver }: Pick<Chased, 'waiver'>): boolean => (waiver?.reason ?? null) !== null
