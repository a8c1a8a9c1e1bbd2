// What a rule asks, in words.
import type { RuleVersionFragment } from '../graph/documents.ts'
import { local, say, sayAny } from '../ui/say.svelte.ts'
import { shortCode } from './whom.ts'

/** Condition by condition; all must be met. */
export const conditionsOf = (version: RuleVersionFragment): string[] => [
  profilesText(version),
  ...(version.cohorts.length > 0 ? [cohortsText(version)] : []),
  lackingText(version),
  ...(version.gone > 0 ? [say('rule.gone', { count: version.gone })] : []),
]

export const profilesText = ({ profiles }: Pick<RuleVersionFragment, 'profiles'>): string =>
  profiles.length > 0
    ? say('rule.holds', { profiles: sayAny(profiles.map(({ title }) => local(title))) })
    : say('rule.anyFaculty')

export const cohortsText = ({ cohorts }: Pick<RuleVersionFragment, 'cohorts'>): string =>
  say('rule.isIn', {
    cohorts: sayAny(cohorts.map(({ name, finishedOn }) => (finishedOn ? say('rule.cohortEnded', { name }) : name))),
  })

export function lackingText({ competency, below }: Pick<RuleVersionFragment, 'competency' | 'below'>): string {
  if (!competency) return say('rule.anyGap')
  const named = `${shortCode(competency.code)} ${local(competency.title)}`
  return below === null
    ? say('rule.belowTarget', { competency: named })
    : say('rule.belowLevel', { competency: named, level: below })
}
