import { batchedFor } from '../base/batch.ts'
import type { Caller } from '../base/caller.ts'
import { readNames } from './queries.ts'

interface Named {
  id: string
  name: string | null
}

/** Whose gaps these are. Not one of Mercurius' loaders: they make the parent a key, and behind a page of gaps stands the framework. */
export const personNamed = (caller: Caller, personId: string): Named | Promise<Named> =>
  personId === caller.viewer.personId ? { id: personId, name: caller.viewer.name } : otherNamed(caller, personId)

const otherNamed = batchedFor(async (caller, ids: string[]) => {
  const names = new Map((await readNames(caller, [...new Set(ids)])).map(({ id, name }) => [id, name]))
  return (id: string): Named => ({ id, name: names.get(id) ?? null })
})
