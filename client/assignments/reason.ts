import type { ReasonFragment } from '../graph/documents.ts'
import { say } from '../ui/say.svelte.ts'
import { shortCode } from './whom.ts'

/** How somebody stood, in words: what counted, what was wanted, where the module would lead. */
export function reasonText(reason: ReasonFragment): string {
  const { competency, target, raw, effective, currency } = reason
  const code = shortCode(competency.code)
  const now = effective === null ? say('gaps.notAssessed') : say('assign.level', { level: effective })
  const stale = raw !== null && effective !== null && raw > effective && currency
  const standing = stale
    ? say('assign.levelStale', { level: effective, raw, currency: say(`currency.${currency}`) })
    : now
  const leads = leadsText(reason)
  if (leads !== null)
    return target === null
      ? say('assign.reasonNoTarget', { code, standing, leads })
      : say('assign.reason', { code, standing, target, leads })
  if (target === null) return say('assign.hasNoTarget', { code, standing })
  if ((effective ?? 0) >= target) return say('assign.onTarget', { code, standing, target })
  return say((raw ?? 0) >= target ? 'assign.needsRefresh' : 'assign.needsMore', { code, standing, target })
}

/** By finishing, and by its task once it is accepted; null: no further than they are. */
function leadsText({ effective, reaches, reviewed }: ReasonFragment): string | null {
  const now = effective ?? 0
  if (reaches > now)
    return reviewed === null ? say('assign.leads', { reaches }) : say('assign.leadsFurther', { reaches, reviewed })
  return reviewed !== null && reviewed > now ? say('assign.leadsByTask', { reviewed }) : null
}
