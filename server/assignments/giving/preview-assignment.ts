import type { Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { membersOn } from '../../cohorts/members/members-on.ts'
import { frameworkOf } from '../../competencies/framework.ts'
import { concernedBy, moduleToGive, servedAmong, type PublishedModule } from '../../modules/published-modules.ts'
import { anyCoordinator } from '../../people/access.ts'
import { facultyAmong, facultyInReach } from '../../people/faculty/faculty-reach.ts'
import { planPeople, type Settling } from './plan-people.ts'
import { insertBatch, insertPlanned, readBatch, type BatchRow } from './queries.ts'
import { lacksAny, type Lacking } from './rules.ts'

export interface PreviewAsked {
  moduleId: string
  dueOn: string
  note?: string | null
  /** and who is in these cohorts; neither: everybody in reach */
  personIds?: readonly string[] | null
  cohortIds?: readonly string[] | null
  lacking?: { competencyId: string; below?: number | null } | null
}

const most = { people: 20_000, cohorts: 100, note: 500, level: 5 }

/** Who would be given it and why; kept as a plan, so that giving it does exactly this. */
export async function previewAssignment(caller: Caller, asked: PreviewAsked): Promise<BatchRow> {
  anyCoordinator(caller)
  const module = await moduleToGive(caller, asked.moduleId)
  const { dueOn } = asked
  if (dueOn < caller.today) refuse('DUE_IN_PAST', { today: caller.today })
  const note = noteFrom(asked.note)
  const lacking = await lackingFrom(caller, module, asked.lacking ?? null)
  const { personIds, outOfReach } = await chosenBy(caller, module, asked)
  const batchId = await insertBatch(caller, {
    moduleId: module.id,
    dueOn,
    note,
    ...lacking,
    cohortIds: [...new Set(asked.cohortIds)],
    outOfReach,
    plannedBy: caller.viewer.personId,
    proposes: null,
  })
  const settle: Settling = async weighed =>
    asked.lacking ? weighed.filter(({ why }) => lacksAny(why.reasons, lacking)) : weighed
  for await (const rows of planPeople(caller, { module, dueOn, personIds }, settle))
    await insertPlanned(caller, batchId, rows)
  return (await readBatch(caller, batchId))!
}

export function noteFrom(written: string | null | undefined): string | null {
  if ((written?.length ?? 0) > most.note) refuse('TEXT_TOO_LONG', { field: 'note', most: most.note })
  return written?.trim() || null
}

/** What is named must be something that the module proves or renews. */
export async function lackingFrom(
  caller: Caller,
  module: PublishedModule,
  asked: PreviewAsked['lacking'],
): Promise<Lacking> {
  if (!asked) return { competencyId: null, below: null }
  const { competencyId, below } = asked
  if (below && (below < 1 || below > most.level)) refuse('BELOW_NOT_POSSIBLE', { least: 1, most: most.level })
  const concerned = concernedBy((await frameworkOf(caller))!, module.head)
  if (!concerned.some(({ id }) => id === competencyId)) refuse('NOT_IN_MODULE')
  return { competencyId, below: below ?? null }
}

/** Those of the chosen people, and of who is in the chosen cohorts today, whom the viewer reaches and whom the module is for. */
async function chosenBy(
  caller: Caller,
  module: PublishedModule,
  chosen: PreviewAsked,
): Promise<{ personIds: string[]; outOfReach: number }> {
  const asked = await namedBy(caller, chosen)
  if (!asked && !chosen.lacking) refuse('NOBODY_TO_ASSIGN')
  const reached = asked ? await facultyAmong(caller, asked) : null
  const people = reached ? [...reached.values()] : await facultyInReach(caller)
  const inReach = [...new Set(people.map(({ id }) => id))]
  const personIds = await servedAmong(caller, module, inReach)
  if (personIds.length === 0) refuse('NOBODY_TO_ASSIGN')
  const unserved = inReach.length - personIds.length
  return { personIds, outOfReach: asked ? asked.length - reached!.size + unserved : 0 }
}

/** Null: nobody in particular. */
async function namedBy(
  caller: Caller,
  { personIds, cohortIds }: Pick<PreviewAsked, 'personIds' | 'cohortIds'>,
): Promise<string[] | null> {
  if ((personIds?.length ?? 0) > most.people) refuse('TOO_MANY', { most: most.people })
  if ((cohortIds?.length ?? 0) > most.cohorts) refuse('TOO_MANY', { most: most.cohorts })
  if (!personIds && !cohortIds) return null
  const members = cohortIds ? await membersOn(caller, cohortIds, caller.today) : []
  return [...new Set([...(personIds ?? []), ...members.map(({ personId }) => personId)])]
}
