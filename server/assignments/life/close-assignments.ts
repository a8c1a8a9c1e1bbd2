// An assignment ends of itself: when the module is finished, or when nothing that it was given for is lacking any more.
import type { Caller } from '../../base/caller.ts'
import { signal } from '../../base/signals.ts'
import type { Finished } from '../../modules/playing/finishing/on-finish.ts'
import { everPublished } from '../../modules/published-modules.ts'
import { weigh } from '../giving/weigh.ts'
import { gains } from '../giving/rules.ts'
import { untellDone } from '../notices/tell-teachers.ts'
import { insertSteps, lockOpenOf, readNewestProof, updateClosed } from './queries.ts'

type Place = Pick<Caller, 'db' | 'schoolId' | 'today' | 'now'>

/** To be told when somebody finishes a module, before it becomes evidence. */
export async function closeCompleted(caller: Caller, { personId, moduleId }: Finished): Promise<void> {
  const open = await lockOpenOf(caller, [personId], moduleId)
  await close(caller, open, { as: 'completed', by: personId })
}

/** To be told when what is proven of these people has become another; answers nothing where they have nothing to do. */
export async function closeSatisfied(place: Place, personIds: readonly string[]): Promise<void> {
  const open = await lockOpenOf(place, personIds, null)
  for (const moduleId of new Set(open.map(row => row.moduleId))) {
    const theirs = open.filter(row => row.moduleId === moduleId)
    const module = (await everPublished(place, moduleId))!
    const people = await weigh(place, module, [...new Set(theirs.map(({ personId }) => personId))])
    const satisfied = new Map(
      people.filter(({ why }) => !why.reasons.some(gains)).map(({ personId, why }) => [personId, why.reasons]),
    )
    const over = theirs.filter(({ personId }) => satisfied.has(personId))
    if (over.length === 0) continue
    const competencyIds = [...satisfied.values()].flat().map(({ competencyId }) => competencyId)
    const proofs = await readNewestProof(place, [...satisfied.keys()], competencyIds)
    const evidence = new Map(
      over.map(({ id, personId }) => [id, proofs.find(proof => proof.personId === personId)?.evidenceId ?? null]),
    )
    await close(place, over, { as: 'satisfied', by: null, evidence })
  }
}

/** To be told of people for whom a module is no more. */
export async function closeUnserved(place: Place, personIds: readonly string[], moduleId: string): Promise<void> {
  await close(place, await lockOpenOf(place, personIds, moduleId), { as: 'withdrawn', by: null })
}

interface Closing {
  as: 'completed' | 'satisfied' | 'withdrawn'
  by: string | null
  evidence?: ReadonlyMap<string, string | null>
}

async function close(
  place: Place,
  open: readonly { id: string; personId: string }[],
  { as, ...rest }: Closing,
): Promise<void> {
  if (open.length === 0) return
  const ids = open.map(({ id }) => id)
  await insertSteps(place, ids, { kind: as, until: null, reason: null, ...rest })
  await updateClosed(place, ids, as)
  await untellDone(place, ids)
  await signal(
    place,
    'assignments',
    open.map(({ personId }) => personId),
  )
}
