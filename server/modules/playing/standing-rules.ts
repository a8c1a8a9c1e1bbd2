// With what somebody goes on of the modules that they have begun. Pure.
import type { Catalogue } from './catalogue.ts'
import type { OfferedRow } from '../published/queries.ts'

/**
 * A version that somebody has begun under one of their identities, whether they have finished it, and else which parts are done, for the first time
 * or once more; the first begun first, of each time.
 */
export type Begun = readonly [versionId: string, finished: boolean, doneIds: readonly string[] | null, number: number]

export interface Standing {
  row: OfferedRow
  finished: boolean
  doneIds: readonly string[]
}

/**
 * By module: the newest version that they began, unless a later one that is theirs wants everybody to come again. What was taken out of the
 * catalogue may be finished, and so may what is not offered in one of its languages any more: that may be the one somebody reads.
 */
export function standingsOf(
  { versions, versionsOf }: Pick<Catalogue, 'versions' | 'versionsOf'>,
  { begun, cohortIds }: { begun: readonly Begun[]; cohortIds: ReadonlySet<string> },
): ReadonlyMap<string, Standing> {
  const newest = new Map<string, Standing & { attempt: number }>()
  for (const [versionId, finished, done, attempt] of begun) {
    const row = versions.get(versionId)
    const known = row && newest.get(row.id)
    if (!row || (known && known.row.number > row.number)) continue
    const same = known?.row === row && known.attempt === attempt ? known : null
    const doneIds = same?.doneIds ?? done ?? []
    newest.set(row.id, { row, attempt, finished: finished || same?.finished === true, doneIds })
  }
  for (const [id, { row, finished }] of newest) {
    const later = versionsOf(id, cohortIds).filter(({ number }) => number > row.number)
    const again = later.filter(({ staysCurrent }) => !staysCurrent)
    if (!row.retired && again.some(({ head }) => finished || hasAll(head, row.head))) newest.delete(id)
  }
  return newest
}

const hasAll = ({ languages }: OfferedRow['head'], before: OfferedRow['head']): boolean =>
  before.languages.every(language => languages.includes(language))
