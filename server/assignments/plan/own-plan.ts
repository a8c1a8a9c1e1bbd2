import type { Caller } from '../../base/caller.ts'
import { connectionOf, placeOf, sizeOf, type Connection, type PageAsked } from '../../base/connection.ts'
import { frameworkOf } from '../../competencies/framework.ts'
import { standingsIn } from '../../gaps/standings-in.ts'
import { foundByViewer } from '../../modules/published-modules.ts'
import type { AssignmentRow } from '../life/queries.ts'
import { dueOf } from '../life/rules.ts'
import { readOnceEach } from './own-open.ts'
import { inPlanOrder } from './plan-rules.ts'

/** What the viewer has to do, in the order in which it is best done. */
export async function ownPlan(caller: Caller, asked: PageAsked): Promise<Connection<AssignmentRow>> {
  const rows = await readOnceEach(caller)
  const ordered = rows.length > 0 ? await inOrder(caller, rows) : []
  const [size, after] = [sizeOf(asked), placeOf(asked)]
  const from = after ? ordered.findIndex(({ id }) => id === after.id) + 1 : 0
  const part = ordered.slice(from, from + size + 1).map(row => ({ ...row, sorted: '' }))
  return connectionOf(part, { size, total: ordered.length })
}

/** What is for the viewer no more, and was not begun, is left out. */
async function inOrder(caller: Caller, rows: readonly AssignmentRow[]): Promise<AssignmentRow[]> {
  const [framework, modules] = await Promise.all([
    frameworkOf(caller),
    foundByViewer(
      caller,
      rows.map(({ moduleId }) => moduleId),
    ),
  ])
  const steps = rows.flatMap(row => {
    const module = modules.get(row.moduleId)
    return module ? [{ row, id: row.id, dueOn: dueOf(row), proofs: module.head.proofs }] : []
  })
  const wanted = new Set(steps.flatMap(({ proofs }) => proofs.map(({ competencyId }) => competencyId)))
  const competencies = framework!.competencies.filter(({ id }) => wanted.has(id))
  const { personId } = caller.viewer
  const standings = (await standingsIn(caller, [personId], { framework: framework!, competencies })).get(personId)!
  const has = (competencyId: string): number =>
    standings.find(({ competency }) => competency.id === competencyId)?.effective ?? 0
  return inPlanOrder(steps, has).map(({ row }) => row)
}
