import type { ConditionFragment } from '../graph/documents.ts'
import { local, sayCode } from '../ui/say.svelte.ts'

/** What a rule asks, in words. */
export const sayCondition = ({ kind, value, title }: ConditionFragment): string =>
  sayCode('cohorts.condition', kind, {
    values: { role: value, title: title ? local(title) : '–' },
    otherwise: 'cohorts.conditionOther',
  })
