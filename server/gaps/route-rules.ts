// Ways to close a gap: only what can help this person, each with how far it can take them.
import { evidenceKinds } from '../competencies/rules/kinds.ts'
import { refreshUpTo } from '../evidence/pieces/rules.ts'
import type { Gap } from './rules.ts'

export interface Route {
  /** hand in proof of work done · hand in proof that renews what was proven · say how one sees oneself */
  kind: 'submit_proof' | 'renew' | 'rate_self'
  /** the level that would count afterwards, at most the target; null: proves nothing */
  reaches: number | null
  /** whether it closes the gap wholly */
  closes: boolean
  /** kinds of evidence that take it so far */
  evidenceKinds: readonly string[]
}

/** What can renew without a module: a placement, or a certificate that was renewed. */
const renewing = ['external_certificate', 'enterprise_placement']

/** Features to the right add their own ways here; what closes the gap wholly comes first, then what goes farthest. */
export function routesFor(gap: Gap & { selfRating: number | null }): Route[] {
  if (gap.gap === 0) return []
  return [...renewals(gap), ...proofs(gap)].sort((a, b) => (b.reaches ?? 0) - (a.reaches ?? 0)).concat(selfRating(gap))
}

function renewals({ goneStale, raw, effective, target }: Gap): Route[] {
  const reaches = Math.min(raw ?? 0, refreshUpTo, target.level)
  if (goneStale === 0 || reaches <= (effective ?? 0)) return []
  return [{ kind: 'renew', reaches, closes: reaches === target.level, evidenceKinds: renewing }]
}

/** One for each level between what counts now and the target, with the kinds whose ceiling goes just so far. */
function proofs({ effective, target }: Gap): Route[] {
  const routes: Route[] = []
  for (let reaches = (effective ?? 0) + 1; reaches <= target.level; reaches++) {
    const closes = reaches === target.level
    const kinds = evidenceKinds.filter(({ ceiling }) => ceiling === reaches || (closes && (ceiling ?? 0) > reaches))
    if (kinds.length > 0)
      routes.push({ kind: 'submit_proof', reaches, closes, evidenceKinds: kinds.map(kind => kind.code) })
  }
  return routes
}

const selfRating = ({ selfRating }: { selfRating: number | null }): Route[] =>
  selfRating === null ? [{ kind: 'rate_self', reaches: null, closes: false, evidenceKinds: [] }] : []
