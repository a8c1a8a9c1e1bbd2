// Everything that narrows a gap, in the order in which it is worth trying.
import type { GapRowFragment } from '../graph/documents.ts'

type Lead = GapRowFragment['modules'][number]
type Route = GapRowFragment['routes'][number]
export type Way = { by: 'module'; name: string; leads: Lead } | { by: 'proof'; name: string; route: Route }

const closes = (way: Way): boolean => (way.by === 'module' ? way.leads : way.route).closes

/** What closes the gap wholly comes first, and modules before proof; what proves nothing is no way. */
export const waysOf = ({ modules, routes }: Pick<GapRowFragment, 'modules' | 'routes'>): Way[] =>
  [
    ...modules.map(leads => ({ by: 'module' as const, name: leads.module.id, leads })),
    ...routes
      .filter(({ kind }) => kind !== 'rate_self')
      .map(route => ({ by: 'proof' as const, name: `${route.kind} ${route.reaches}`, route })),
  ].sort((one, other) => Number(closes(other)) - Number(closes(one)))
