// Everything that narrows a gap, in the order in which it is worth trying.
import type { GapRowFragment } from '../graph/documents.ts'

type Row = Pick<GapRowFragment, 'target'> & {
  modules: readonly Lead[]
  routes: readonly Route[]
  assignments: readonly { moduleId: string; state: string }[]
}
type Lead = GapRowFragment['modules'][number]
type Route = GapRowFragment['routes'][number]
export type Way =
  { by: 'module'; name: string; leads: Lead; assigned: boolean } | { by: 'proof'; name: string; route: Route }

/** Somebody waits for it: what was waived need not be done now. */
export const isAssigned = ({ assignments }: Pick<Row, 'assignments'>, id: string): boolean =>
  assignments.some(({ moduleId, state }) => moduleId === id && state !== 'waived')

/**
 * What closes the gap wholly comes first, by what finishing proves or its task does, as any other proof once it is accepted; then what was
 * assigned, what was begun, other modules, other proof. What proves nothing is no way.
 */
export function waysOf(gap: Row): Way[] {
  const modules = gap.modules.map(leads => ({
    by: 'module' as const,
    name: leads.module.id,
    leads,
    assigned: isAssigned(gap, leads.module.id),
  }))
  const proofs = gap.routes
    .filter(({ kind }) => kind !== 'rate_self')
    .map(route => ({ by: 'proof' as const, name: `${route.kind} ${route.reaches}`, route }))
  return [...modules, ...proofs].sort((one, other) => rank(one, gap) - rank(other, gap))
}

function rank(way: Way, { target }: Row): number {
  if (way.by === 'proof') return way.route.closes ? 0 : 4
  const { closes, reviewed, begun } = way.leads
  if (closes || reviewed === target) return 0
  return way.assigned ? 1 : begun ? 2 : 3
}
