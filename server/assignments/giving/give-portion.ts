import type { Caller } from '../../base/caller.ts'
import { signal } from '../../base/signals.ts'
import { everPublished } from '../../modules/published-modules.ts'
import { onceByRule } from '../by-rule/once-by-rule.ts'
import { tellAssigned } from '../notices/tell-teachers.ts'
import { portion } from './in-portions.ts'
import { insertAssignments, lockUnfinished, readWaiting, updateBecame, updateFinished } from './queries.ts'
import { becomes } from './rules.ts'
import { weigh } from './weigh.ts'

type Place = Pick<Caller, 'db' | 'schoolId' | 'today' | 'now'>

/**
 * Gives the next portion of a batch; answers whether there is more. To be called in a transaction of its own: who is killed in between
 * has done nothing of the portion, and whoever goes on begins with it.
 */
export async function givePortion(place: Place, batchId: string): Promise<boolean> {
  const batch = await lockUnfinished(place, batchId)
  if (!batch) return false
  const waiting = await readWaiting(place, batchId, portion)
  const module = (await everPublished(place, batch.moduleId))!
  const planned = new Map(waiting.map(row => [row.personId, row.planned]))
  const weighed = await weigh(place, module, [...planned.keys()])
  const { ruleId } = batch
  const settled = ruleId ? await onceByRule(place, { ruleId, module }, weighed) : weighed
  const decided = settled.map(({ personId, outcome, why, hours, serves }) => ({
    personId,
    became: becomes(planned.get(personId)!, outcome, { offered: serves && !module.retired }),
    why,
    hours,
  }))
  const meant = decided.filter(({ became }) => became === 'assign')
  const inserted = await insertAssignments(place, batch, meant)
  const given = new Set(inserted.map(({ personId }) => personId))
  const rows = decided.map(({ personId, became, why }) => ({
    personId,
    became: became === 'assign' && !given.has(personId) ? ('assigned' as const) : became,
    why,
  }))
  await updateBecame(place, batchId, rows)
  const more = waiting.length === portion
  if (!more) await updateFinished(place, batchId)
  await tellAssigned(place, inserted, ruleId ? null : batch.plannedBy)
  await signal(place, 'assignments', [...given, batch.plannedBy])
  return more
}
