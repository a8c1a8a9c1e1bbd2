// Keeps the projection `attainment` true, in the transaction of the facts that it is made from.
import type { Caller } from '../base/caller.ts'
import { signal } from '../base/signals.ts'
import { attainedBy, identities, knownFacts, type Attained, type Scene } from './attainment/facts.ts'
import { tellAttained } from './on-attain.ts'
import {
  lockPeople,
  readAppraisedBy,
  readPeopleAfter,
  replaceAttainment,
  type AttainmentRow,
} from './attainment/queries.ts'

type Place = Pick<Caller, 'db' | 'schoolId' | 'today' | 'now'>

/**
 * To be called in the transaction that changed what is known of somebody's evidence: a state, an appraisal, its withdrawal, a merge or its end.
 * `personId` may be any identity of theirs. Without `competencyIds` all are computed anew.
 */
export const attain = (caller: Place, personId: string, competencyIds?: readonly string[]): Promise<void> =>
  attainAll(caller, [personId], competencyIds)

/** The same for many people at once: a grid, an import. The number of statements does not grow with them. */
export async function attainAll(
  place: Place,
  personIds: readonly string[],
  competencyIds?: readonly string[],
): Promise<void> {
  if (personIds.length === 0 || competencyIds?.length === 0) return
  const { db, schoolId, today } = place
  const scene: Scene = { db, schoolId, asOf: null }
  // who computes the same at the same time waits here, and then sees what the other has written
  const people = await lockedPeople(scene, personIds)
  const known = await knownFacts(scene, { personIds: people, competencyIds, day: today })
  await replaceAttainment(scene, { personIds: people, competencyIds }, attainedBy(known).map(rowOf))
  await tellAttained(place, people)
}

/** All identities of these people, locked; a merge that came in between is seen by the second look. */
async function lockedPeople(scene: Scene, personIds: readonly string[]): Promise<string[]> {
  let locked: string[] = []
  let wanted = [...personIds]
  while (wanted.some(id => !locked.includes(id))) {
    await lockPeople(scene, wanted)
    locked = wanted
    wanted = (await identities(scene)).allOf(wanted)
  }
  return locked
}

/**
 * To be called when identities were found to be one, or to be two after all: theirs is computed anew, and that of all whom they have judged,
 * since two assessors may have become one.
 */
export async function attainAfterMerge(place: Place, personIds: readonly string[]): Promise<void> {
  const { allOf } = await identities({ ...place, asOf: null })
  const all = [...new Set([...personIds, ...(await readAppraisedBy(place, allOf(personIds)))])]
  for (let from = 0; from < all.length; from += portion) await attainAll(place, all.slice(from, from + portion))
  await signal(place, 'gaps', all)
}
const portion = 200

/** The whole projection of a school anew from the facts: after a change of the rules or of the school's settling. */
export async function rebuild(place: Place): Promise<void> {
  for (let after: string | null = null; ;) {
    const people = await readPeopleAfter(place, after)
    if (people.length === 0) return
    await attainAll(place, people)
    after = people.at(-1)!
  }
}

function rowOf({ personId, competencyId, attainment: { assessedOn, proven } }: Attained): AttainmentRow {
  const on = (level: number): string | null => proven.find(proof => proof.level === level)?.provedOn ?? null
  const cleared = proven.filter(proof => proof.clearedEvents.length > 0)
  return {
    person_id: personId,
    competency_id: competencyId,
    assessed_on: assessedOn,
    proved_1: on(1),
    proved_2: on(2),
    proved_3: on(3),
    proved_4: on(4),
    proved_5: on(5),
    cleared: Object.fromEntries(cleared.map(proof => [proof.level, proof.clearedEvents])),
  }
}
