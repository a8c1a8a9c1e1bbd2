// A rule as its page shows it: counts and steps of all that are shown in one question each.
import { batchedFor } from '../../base/batch.ts'
import type { Caller } from '../../base/caller.ts'
import { connectionOf, type Connection, type PageAsked } from '../../base/connection.ts'
import { isId } from '../../base/ids.ts'
import { cohortsShown } from '../../cohorts/list-cohorts.ts'
import { frameworkOf, type Profile } from '../../competencies/framework.ts'
import { publishedAmong } from '../../modules/published-modules.ts'
import type { BatchRow } from '../giving/queries.ts'
import { mayRule } from './access.ts'
import {
  findRules,
  readGivenCounts,
  readRules,
  readSteps,
  type RuleRow,
  type RuleStepRow,
  type VersionRow,
} from './queries.ts'

export type { RuleRow, RuleStepRow, VersionRow } from './queries.ts'

export const listRules = (caller: Caller, asked: PageAsked): Promise<Connection<RuleRow>> =>
  mayRule(caller) ? findRules(caller, asked) : Promise.resolve(connectionOf([], { size: 0, total: 0 }))

export const seekRule = async (caller: Caller, id: string): Promise<RuleRow | null> =>
  (mayRule(caller) && isId(id) ? (await readRules(caller, [id]))[0] : undefined) ?? null

export const retiredOf = batchedFor(async (caller, moduleIds: string[]) => {
  const modules = await publishedAmong(caller, moduleIds)
  return (id: string): boolean => modules.get(id)!.retired
})

export const stepsOf = batchedFor(async (caller, ids: string[]) => {
  const rows = await readSteps(caller, [...new Set(ids)])
  return (id: string): RuleStepRow[] => rows.filter(({ ruleId }) => ruleId === id)
})

export const givenBy = batchedFor(async (caller, ids: string[]) => {
  const rows = await readGivenCounts(caller, [...new Set(ids)])
  return (id: string) => rows.find(({ ruleId }) => ruleId === id) ?? { people: 0, open: 0 }
})

/** What a dry run proposes, as if it were the rule. */
export const proposedBy = ({ proposes, plannedBy, plannedAt }: BatchRow): VersionRow | null =>
  proposes && {
    ...proposes,
    number: (proposes.changes?.version ?? 0) + 1,
    setBy: plannedBy,
    setAt: plannedAt.toISOString(),
  }

/** How many of its conditions nobody meets any more, because they are gone. */
export async function goneOf(caller: Caller, { profileIds, cohortIds }: VersionRow): Promise<number> {
  const [profiles, cohorts] = await Promise.all([profilesShown(caller, profileIds), cohortsShown(caller, cohortIds)])
  return profileIds.length - profiles.length + cohortIds.length - cohorts.length
}

/** Those that there still are. */
export async function profilesShown(caller: Caller, ids: readonly string[]): Promise<Profile[]> {
  const framework = await frameworkOf(caller)
  return ids.flatMap(id => framework?.profile(id) ?? [])
}
