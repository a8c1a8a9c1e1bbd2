import { batched } from '../base/batch.ts'
import type { Caller } from '../base/caller.ts'
import { readNames } from './queries.ts'

interface Named {
  id: string
  name: string | null
}

const waiting = new WeakMap<Caller, (id: string) => Promise<Named>>()

/** Whose gaps these are. Not one of Mercurius' loaders: they make the parent a key, and behind a page of gaps stands the framework. */
export function personNamed(caller: Caller, personId: string): Named | Promise<Named> {
  if (personId === caller.viewer.personId) return { id: personId, name: caller.viewer.name }
  let load = waiting.get(caller)
  if (!load) {
    load = batched(async (ids: string[]) => {
      const names = new Map((await readNames(caller, [...new Set(ids)])).map(({ id, name }) => [id, name]))
      return (id: string) => ({ id, name: names.get(id) ?? null })
    })
    waiting.set(caller, load)
  }
  return load(personId)
}
