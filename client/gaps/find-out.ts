// In which areas somebody should find out first where they stand.
import type { DiagnosticOfferFragment } from '../graph/documents.ts'

interface Row {
  competency: { area: { id: string } }
  effective: number | null
}
type Offer = Pick<DiagnosticOfferFragment, 'area' | 'againFrom'>

const fewEnough = 3

/** The areas of which most is not assessed, and how much. */
export function areasUnknown(rows: readonly Row[]): Map<string, number> {
  const areas = [...new Set(rows.map(({ competency }) => competency.area.id))]
  const counted = areas.map((id): [string, number, number] => {
    const wanted = rows.filter(({ competency }) => competency.area.id === id)
    return [id, wanted.filter(({ effective }) => effective === null).length, wanted.length]
  })
  return new Map(counted.filter(([, count, all]) => count > all / 2).map(([id, count]) => [id, count]))
}

/** Those of them where a quiz can be begun, the least known first. */
export const areasToFindOut = (diagnostics: readonly Offer[], unknown: ReadonlyMap<string, number>): Offer['area'][] =>
  diagnostics
    .filter(({ area, againFrom }) => againFrom === null && unknown.has(area.id))
    .map(({ area }) => area)
    .sort((a, b) => unknown.get(b.id)! - unknown.get(a.id)!)
    .slice(0, fewEnough)
