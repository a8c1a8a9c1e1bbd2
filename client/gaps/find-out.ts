// In which areas somebody should find out first where they stand.
import type { DiagnosticOfferFragment } from '../graph/documents.ts'

interface Row {
  competency: { area: { id: string } }
  effective: number | null
}
type Offer = Pick<DiagnosticOfferFragment, 'area' | 'againFrom'>

const fewEnough = 3

/** Those where most of what is wanted is not assessed and a quiz can be begun, the least known first. */
export function areasToFindOut(diagnostics: readonly Offer[], rows: readonly Row[]): Offer['area'][] {
  const unknown = ({ area }: Offer): { area: Offer['area']; count: number; share: number } => {
    const wanted = rows.filter(({ competency }) => competency.area.id === area.id)
    const count = wanted.filter(({ effective }) => effective === null).length
    return { area, count, share: count / Math.max(1, wanted.length) }
  }
  return diagnostics
    .filter(({ againFrom }) => againFrom === null)
    .map(unknown)
    .filter(({ share }) => share > 0.5)
    .sort((a, b) => b.count - a.count)
    .slice(0, fewEnough)
    .map(({ area }) => area)
}
