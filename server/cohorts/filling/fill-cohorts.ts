import { z } from 'zod'
import type { Caller } from '../../base/caller.ts'
import { dayIn } from '../../base/days.ts'
import { declareJob } from '../../base/jobs.ts'
import { findZone } from '../../base/schools.ts'
import { conditionKind, keyOf, type Place } from './conditions.ts'
import { fill, findRules, lockRules, type Rule, type Wanted } from './queries.ts'

/**
 * Brings what rules fill up to date in the transaction of what has changed: of these people, or (null) of everybody. Who fits is in at
 * once, who fits no more is out from today on. The number of statements does not grow with people; without a rule it is two.
 */
export async function fillCohorts(
  place: Pick<Caller, 'db' | 'schoolId' | 'now'>,
  personIds: readonly string[] | null,
): Promise<void> {
  await lockRules(place, personIds === null)
  const rules = (await findRules(place, null)).filter(isUnderstood)
  if (rules.length === 0) return
  const today = dayIn(await findZone(place), place.now)
  const wanted = await whoFits({ ...place, today }, rules, personIds)
  await fill({ ...place, today }, { cohortIds: rules.map(rule => rule.cohortId), among: personIds, wanted })
}

/** What comes by itself: a day, the end of a grant, a marked course. */
export const fillAgain = declareJob({
  name: 'fill-cohorts',
  data: z.object({}),
  key: () => '',
  work: async ({ db, schoolId, now }) => fillCohorts({ db, schoolId, now }, null),
})

/** A process that was started without some feature leaves its cohorts as they are. */
const isUnderstood = ({ conditions }: Rule): boolean => conditions.every(({ kind }) => conditionKind(kind))

/** Who meets all conditions of a rule: a question for each kind, however many rules and people there are. */
export async function whoFits(
  place: Place,
  rules: readonly Rule[],
  among: readonly string[] | null,
): Promise<Wanted[]> {
  const conditions = rules.flatMap(rule => rule.conditions)
  const meeting = new Map<string, Set<string>>()
  for (const kind of new Set(conditions.map(({ kind }) => kind))) {
    const values = conditions.filter(condition => condition.kind === kind).map(({ value }) => value)
    for (const { value, personId } of await conditionKind(kind)!.meeting(place, [...new Set(values)], among)) {
      const key = keyOf({ kind, value })
      meeting.set(key, (meeting.get(key) ?? new Set()).add(personId))
    }
  }
  return rules.flatMap(({ cohortId, conditions }) => {
    const [first, ...others] = conditions.map(condition => meeting.get(keyOf(condition)) ?? new Set<string>())
    const all = [...(first ?? [])].filter(personId => others.every(people => people.has(personId)))
    return all.map(personId => ({ cohortId, personId }))
  })
}
