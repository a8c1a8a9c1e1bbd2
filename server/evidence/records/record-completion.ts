import type { Caller } from '../../base/caller.ts'
import { newId } from '../../base/ids.ts'
import { signal } from '../../base/signals.ts'
import { ceilingOf } from '../../competencies/rules/kinds.ts'
import { attain } from '../attain.ts'
import { insertClaims } from '../pieces/queries.ts'
import { insertRecords } from './queries.ts'

/** What the viewer has gone through, and what that proves. */
export interface Completion {
  title: string
  /** who answers for it: accepts and appraises */
  by: string
  levels: readonly { competencyId: string; level: number }[]
  /** set when it renews what was proven in these competencies */
  renews: { upTo: number; eventIds: readonly string[]; competencyIds: readonly string[] } | null
}

const kind = 'module_completion'

/** Accepted at once, since nothing is left to judge; answers which evidence it became. Of whom answers for it themselves it proves nothing. */
export async function recordCompletion(caller: Caller, completion: Completion): Promise<string> {
  const { title, by, renews } = completion
  const id = newId()
  const levels = completion.levels.map(({ competencyId, level }) => ({
    competencyId,
    level: Math.min(level, ceilingOf(kind)),
  }))
  const evidence = {
    id,
    person_id: caller.viewer.personId,
    kind,
    title,
    note: null,
    link: null,
    occurred_on: caller.today,
    origin: 'module' as const,
    import_key: null,
    refresh_up_to: renews?.upTo ?? null,
    refreshed_events: renews?.eventIds ?? [],
  }
  const appraisals = levels.map(({ competencyId: competency_id, level }) => ({
    id: newId(),
    evidence_id: id,
    competency_id,
    level,
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
  await attain(caller, caller.viewer.personId, spoken)
  await signal(caller, 'gaps', [caller.viewer.personId])
  return id
}
