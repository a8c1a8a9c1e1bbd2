import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { frameworkOf } from '../../competencies/framework.ts'
import { faculty } from '../../people/access.ts'
import { newestTry } from './access.ts'
import { drawDiagnostic } from './draw-diagnostic.ts'
import { againFrom, goesOn } from './placing-rules.ts'
import { insertTry } from './queries.ts'
import { findDiagnostic, type ShownDiagnostic } from './show-diagnostic.ts'

/** Goes on with the one that was begun, or draws another. */
export async function startDiagnostic(caller: Caller, areaId: string): Promise<ShownDiagnostic> {
  faculty(caller)
  const framework = (await frameworkOf(caller)) ?? refuse('AREA_NOT_FOUND')
  const area = framework.areas.find(({ id }) => id === areaId) ?? refuse('AREA_NOT_FOUND')
  const newest = await newestTry(caller, area.id)
  if (!newest || !goesOn(newest, caller.today)) {
    const from = newest ? againFrom(newest, caller.today) : null
    if (from) refuse('DIAGNOSTIC_TOO_SOON', { from })
    const drawn = await drawDiagnostic(caller, framework, area)
    if (drawn.length === 0) refuse('DIAGNOSTIC_NOT_OFFERED')
    if (await insertTry(caller, area.id, drawn)) await note(caller, 'diagnostic-begun', { areaId: area.id })
  }
  return (await findDiagnostic(caller, area.id))!
}
