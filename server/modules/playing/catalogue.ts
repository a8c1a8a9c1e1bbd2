// A school's catalogue as the process keeps it: read once for each version of it, never changed.
import { batchedFor } from '../../base/batch.ts'
import type { Caller } from '../../base/caller.ts'
import { keeping } from '../../base/kept.ts'
import type { Competency } from '../../competencies/framework.ts'
import { readCatalogue, type OfferedRow } from '../published/queries.ts'
import { concerns } from './way-rules.ts'

export interface Catalogue {
  version: string | null
  /** by identifier, also what is no longer offered: somebody may go on with it */
  versions: ReadonlyMap<string, OfferedRow>
  /** of a module, the newest first, as far as they are for who is in these cohorts */
  versionsOf(moduleId: string, cohortIds: ReadonlySet<string>): readonly OfferedRow[]
  /** what they may begin and what proves something there, or deals with a change that touches it */
  offeredIn(competency: Competency, cohortIds: ReadonlySet<string>): readonly OfferedRow[]
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
  const offered = [...byModule.values()].filter(([newest]) => !newest!.retired)
  const ofSchool = offered.flatMap(versions => versions.find(row => serves(row, nobodys)) ?? [])
  const ofCohorts = offered.map(([newest]) => newest!).filter(newest => !serves(newest, nobodys))
  const inCompetency = new WeakMap<Competency, OfferedRow[]>()
  return {
    version,
    versions: new Map(rows.map(row => [row.versionId, row])),
    versionsOf: (moduleId, cohortIds) => (byModule.get(moduleId) ?? []).filter(row => serves(row, cohortIds)),
    offeredIn(competency, cohortIds) {
      let found = inCompetency.get(competency)
      if (!found) inCompetency.set(competency, (found = ofSchool.filter(({ head }) => concerns(competency, head))))
      const theirs = ofCohorts.filter(row => serves(row, cohortIds))
      if (theirs.length === 0) return found
      const others = found.filter(({ id }) => !theirs.some(row => row.id === id))
      return [...others, ...theirs.filter(({ head }) => concerns(competency, head))]
    },
  }
}

const nobodys: ReadonlySet<string> = new Set()

/** It is the school's, was approved for it, or is for one of these cohorts. */
const serves = ({ cohortIds, approved }: OfferedRow, theirs: ReadonlySet<string>): boolean =>
  cohortIds === null || approved || cohortIds.some(id => theirs.has(id))
