import type { ReasonFragment } from '../graph/documents.ts'
import { say } from '../ui/say.svelte.ts'
import { shortCode } from './whom.ts'

/** How somebody stood, in words: what counted, what was wanted, where the module would lead. */
export function reasonText({ competency, target, raw, effective, currency, reaches }: ReasonFragment): string {
  const code = shortCode(competency.code)
  const now = effective === null ? say('gaps.notAssessed') : say('assign.level', { level: effective })
  const stale = raw !== null && effective !== null && raw > effective && currency
  const standing = stale
    ? say('assign.levelStale', { level: effective, raw, currency: say(`currency.${currency}`) })
    : now
  if (reaches > (effective ?? 0))
    return target === null
      ? say('assign.reasonNoTarget', { code, standing, reaches })
      : say('assign.reason', { code, standing, target, reaches })
  if (target === null) return say('assign.hasNoTarget', { code, standing })
  if ((effective ?? 0) >= target) return say('assign.onTarget', { code, standing, target })
  return say((raw ?? 0) >= target ? 'assign.needsRefresh' : 'assign.needsMore', { code, standing, target })
}
