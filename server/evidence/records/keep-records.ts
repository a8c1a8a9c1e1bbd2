import type { Caller } from '../../base/caller.ts'
import { newId } from '../../base/ids.ts'
import { signal } from '../../base/signals.ts'
import { kindOf } from '../../competencies/rules/kinds.ts'
import { attainAll } from '../attain.ts'
import { tellSeconds } from '../notices/tell-people.ts'
import { keepWaiting } from '../review/queries.ts'
import { insertRecords } from './queries.ts'

/** A piece of evidence as somebody records it for somebody else, with the levels at which they appraise it. */
export interface NewRecord {
  personId: string
  kind: string
  title: string
  note: string | null
  link: string | null
  occurredOn: string
  importKey: string | null
  levels: readonly { competencyId: string; level: number }[]
}

type Place = Pick<Caller, 'db' | 'schoolId' | 'today' | 'now'>

interface Keeping {
  origin: 'grid' | 'import' | 'session'
  /** who answers for them: accepts and appraises */
  by: string
}

/**
 * Accepted and appraised, with the projection that follows; the number of statements does not grow with the records. Answers which evidence
 * each became.
 */
export async function keepRecords(
  caller: Place,
  { origin, by }: Keeping,
  records: readonly NewRecord[],
): Promise<string[]> {
  const kept = records.map(record => ({ ...record, id: newId() }))
  const levels = kept.flatMap(({ id: evidence_id, levels }) => levels.map(level => ({ evidence_id, ...level })))
  await insertRecords(
    { ...caller, by },
    kept.map(({ id, personId, kind, title, note, link, occurredOn, importKey }) => ({
      id,
      person_id: personId,
      kind,
      title,
      note,
      link,
      occurred_on: occurredOn,
      origin,
      import_key: importKey,
    })),
    levels.map(({ evidence_id, competencyId, level }) => ({
      id: newId(),
      evidence_id,
      competency_id: competencyId,
      level,
    })),
  )
  const people = [...new Set(records.map(({ personId }) => personId))]
  await attainAll(caller, people, [...new Set(levels.map(({ competencyId }) => competencyId))])
  await signal(caller, 'gaps', people)
  await askOthers(
    { ...caller, by },
    kept.filter(({ kind }) => kindOf(kind)!.assessors > 1).map(({ id }) => id),
  )
  return kept.map(({ id }) => id)
}

/** What two must have judged waits for another one. */
async function askOthers(caller: Place & { by: string }, evidenceIds: readonly string[]): Promise<void> {
  if (evidenceIds.length === 0) return
  await keepWaiting(caller, evidenceIds, caller.now)
  await tellSeconds(caller, evidenceIds, caller.by)
  await signal(caller, 'review')
}
