import { batchedFor } from '../../base/batch.ts'
import type { GuestRow } from '../guests/queries.ts'
import { readGuides } from './queries.ts'

/** Who guides a module that the viewer was let see; asked once for all. */
export const guideOf = batchedFor(async (caller, moduleIds: string[]) => {
  const guides = await readGuides(caller, [...new Set(moduleIds)])
  return (moduleId: string): GuestRow | null => guides.find(one => one.moduleId === moduleId)?.guest ?? null
})
