import type { Caller, Language, Role } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { loadCaller } from '../visit.ts'
import { findViewerPage } from './queries.ts'

/** A visit as its own page shows it. What costs another question is asked only where it is wanted. */
export interface ShownViewer {
  caller: Caller
  person: { id: string; name: string | null }
  roles: Role[]
  visitEndsAt: Date
  language: Language
  course: { id: string; title: string | null; marked: boolean } | null
  schoolName: string
  firstVisitDone: boolean
}

export async function showViewer(caller: Caller): Promise<ShownViewer> {
  const row = await findViewerPage(caller)
  return {
    caller,
    person: { id: row.person_id, name: row.name },
    roles: [...caller.viewer.roles],
    visitEndsAt: row.ends_at,
    language: caller.viewer.language,
    course: row.course_id ? { id: row.course_id, title: row.title, marked: row.marked } : null,
    schoolName: row.school_name,
    firstVisitDone: row.first_visit_done,
  }
}

/** After something that changed who the viewer is or what they may do. */
export async function showViewerAnew({ db, schoolId, viewer, now, requestId }: Caller): Promise<ShownViewer> {
  const caller = await loadCaller(db, { schoolId, visitId: viewer.visitId, now, requestId })
  return showViewer(caller ?? refuse('VISIT_OVER'))
}
