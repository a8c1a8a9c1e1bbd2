import { batchedFor } from '../../base/batch.ts'
import type { Area } from '../../competencies/framework.ts'
import { findGaps } from '../../gaps/find-gaps.ts'
import { waysFor } from '../playing/ways-for.ts'
import { mostHelpful } from './placing-rules.ts'

/** Where to begin in an area: the modules and refreshes that meet most of what the viewer needs there. Asked once for all areas. */
export const suggestModules = batchedFor(async (caller, areas: Area[]) => {
  const [page] = await findGaps(caller, [caller.viewer.personId], null)
  const lacking = page!.gaps.filter(({ competency }) => areas.some(({ id }) => id === competency.area.id))
  const ways = await Promise.all(lacking.map(gap => waysFor(caller, gap)))
  const helped = lacking.map(({ competency, need }, at) => ({ competency, need, modules: ways[at]! }))
  return (area: Area) =>
    mostHelpful(
      helped
        .filter(({ competency }) => competency.area.id === area.id)
        .map(({ need, modules }) => ({ need, modules: modules.map(({ module }) => module) })),
    )
})
