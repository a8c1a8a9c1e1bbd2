import type { AssignmentStandingFragment } from '../graph/documents.ts'
import { say, sayDay, sayMoment } from '../ui/say.svelte.ts'

/** What somebody did with an assignment, or how it ended, in words. */
export function stepText({
  kind,
  at,
  by,
  until,
  reason,
  evidence,
}: AssignmentStandingFragment['steps'][number]): string {
  const when = sayMoment(at)
  const who = by?.name ?? '–'
  const day = until ? sayDay(until) : ''
  const why = reason ? say('plan.stepReason', { reason }) : ''
  switch (kind) {
    case 'extended':
      return say('plan.step.extended', { when, who, day, why })
    case 'waived':
      return until
        ? say('plan.step.waived', { when, who, day, why })
        : say('plan.step.waivedForGood', { when, who, why })
    case 'withdrawn':
      return by ? say('plan.step.withdrawn', { when, who, why }) : say('plan.step.leftCohort', { when })
    case 'completed':
      return say('plan.step.completed', { when })
    case 'reopened':
      return say('plan.step.reopened', { when, who, why })
    case 'satisfied':
      return evidence
        ? say('plan.step.satisfiedBy', { when, title: evidence.title })
        : say('plan.step.satisfied', { when })
  }
}
