import type { Caller } from '../../base/caller.ts'
import { newId } from '../../base/ids.ts'
import { signal } from '../../base/signals.ts'
import { attainAll } from '../attain.ts'
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

/** Accepted and appraised by the viewer, with the projection that follows; the number of statements does not grow with the records. */
export async function keepRecords(
  caller: Caller,
  origin: 'grid' | 'import',
  records: readonly NewRecord[],
): Promise<void> {
  const kept = records.map(record => ({ ...record, id: newId() }))
  const levels = kept.flatMap(({ id: evidence_id, levels }) => levels.map(level => ({ evidence_id, ...level })))
  await insertRecords(
    { ...caller, by: caller.viewer.personId },
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
}
