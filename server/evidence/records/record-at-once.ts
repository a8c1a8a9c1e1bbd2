import type { Caller } from '../../base/caller.ts'
import { newId } from '../../base/ids.ts'
import { signal } from '../../base/signals.ts'
import { ceilingOf } from '../../competencies/rules/kinds.ts'
import { attain } from '../attain.ts'
import { insertClaims } from '../pieces/queries.ts'
import { insertRecords } from './queries.ts'

/** What somebody has done here, and what that proves. */
export interface Recorded {
  personId: string
  /** when the work was done */
  occurredOn: string
  kind: string
  origin: 'module' | 'diagnostic'
  title: string
  note: string | null
  /** who answers for it: accepts and appraises */
  by: string
  /** `by`: who answers for this level, if somebody else */
  levels: readonly { competencyId: string; level: number; by?: string }[]
  /** set when it renews what was proven in these competencies */
  renews: { upTo: number; eventIds: readonly string[]; competencyIds: readonly string[] } | null
}

/** Accepted at once; answers which evidence it became. Of whom answers for it themselves it proves nothing. */
export async function recordAtOnce(caller: Caller, record: Recorded): Promise<string> {
  const { personId, occurredOn, kind, origin, title, note, by, levels, renews } = record
  const id = newId()
  const evidence = {
    id,
    person_id: personId,
    kind,
    title,
    note,
    link: null,
    occurred_on: occurredOn,
    origin,
    import_key: null,
    refresh_up_to: renews?.upTo ?? null,
    refreshed_events: renews?.eventIds ?? [],
  }
  const appraisals = levels.map(({ competencyId, level, by: rater }) => ({
    id: newId(),
    evidence_id: id,
    competency_id: competencyId,
    level: Math.min(level, ceilingOf(kind)),
    rater_person_id: rater ?? by,
  }))
  await insertRecords({ ...caller, by }, [evidence], appraisals)
  const renewed = renews?.competencyIds ?? []
  if (renews)
    await insertClaims(
      caller,
      id,
      renewed.map(competencyId => ({ competencyId, level: renews.upTo })),
    )
  const spoken = [...new Set([...levels.map(({ competencyId }) => competencyId), ...renewed])]
  await attain(caller, personId, spoken)
  await signal(caller, 'gaps', [personId])
  return id
}
