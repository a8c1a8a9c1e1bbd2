// A school's catalogue as the process keeps it: read once for each version of it, never changed.
import { batchedFor } from '../../base/batch.ts'
import type { Caller } from '../../base/caller.ts'
import { keeping } from '../../base/kept.ts'
import type { Competency } from '../../competencies/framework.ts'
import { readCatalogue, type OfferedRow } from './queries.ts'
import { concerns } from './way-rules.ts'

export interface Catalogue {
  version: string | null
  /** by identifier, also what is no longer offered: somebody may go on with it */
  versions: ReadonlyMap<string, OfferedRow>
  /** of a module, the newest first */
  versionsOf(moduleId: string): readonly OfferedRow[]
  /** what may be begun and proves something there, or deals with a change that touches it */
  offeredIn(competency: Competency): readonly OfferedRow[]
}

/** by the characters of their texts */
const kept = keeping<Catalogue>(20_000_000, ({ versions }) => JSON.stringify([...versions.values()]).length)

/** Who has just read the version that the catalogue has says it. As with the framework nothing old can be answered, whichever process wrote. */
export const catalogueOf = async (caller: Caller, version: string): Promise<Catalogue> => {
  const known = kept.get(caller.schoolId)
  return known?.version === version ? known : read(caller, version)
}

const read = batchedFor(async (caller: Caller, _versions: string[]) => {
  const catalogue = build(await readCatalogue(caller))
  kept.keep(caller.schoolId, catalogue)
  return () => catalogue
})

function build({ version, rows }: Awaited<ReturnType<typeof readCatalogue>>): Catalogue {
  const byModule = new Map<string, OfferedRow[]>()
  for (const row of rows) byModule.set(row.id, [...(byModule.get(row.id) ?? []), row])
  const offered = [...byModule.values()].map(versions => versions[0]!).filter(({ retired }) => !retired)
  const inCompetency = new WeakMap<Competency, OfferedRow[]>()
  return {
    version,
    versions: new Map(rows.map(row => [row.versionId, row])),
    versionsOf: moduleId => byModule.get(moduleId) ?? [],
    offeredIn(competency) {
      let found = inCompetency.get(competency)
      if (!found) inCompetency.set(competency, (found = offered.filter(({ head }) => concerns(competency, head))))
      return found
    },
  }
}
