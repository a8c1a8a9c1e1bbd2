import type { Caller, Language, Role } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { loadCaller } from '../visit.ts'
import { findViewerPage, type ViewerRow } from './queries.ts'

/** A visit as its own page shows it. What costs another question is asked only where it is wanted. */
export interface ShownViewer {
  caller: Caller
  person: { id: string; name: string | null }
  roles: Role[]
  language: Language
  /** what stands around the visit; asked once */
  around(): Promise<ViewerRow>
}

export function showViewer(caller: Caller): ShownViewer {
  const { personId, name, roles, language } = caller.viewer
  let around: Promise<ViewerRow> | undefined
  return {
    caller,
    person: { id: personId, name },
    roles: [...roles],
    language,
    around: () => (around ??= findViewerPage(caller)),
  }
}

/** After something that changed who the viewer is or what they may do. */
export async function showViewerAnew({ db, schoolId, viewer, now, requestId }: Caller): Promise<ShownViewer> {
  const caller = await loadCaller(db, { schoolId, visitId: viewer.visitId, now, requestId })
  return showViewer(caller ?? refuse('VISIT_OVER'))
}
