import type { Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { membersOn } from '../../cohorts/members/members-on.ts'
import { frameworkOf } from '../../competencies/framework.ts'
import { concernedBy, publishedModule, type PublishedModule } from '../../modules/published-modules.ts'
import { anyCoordinator } from '../../people/access.ts'
import { facultyAmong, facultyInReach } from '../../people/faculty/faculty-reach.ts'
import { hoursPerWeekOf } from './choose-hours-per-week.ts'
import { inPortions } from './in-portions.ts'
import { insertBatch, insertPlanned, readBatch, type BatchRow, type Planned } from './queries.ts'
import { lacks, loadOf } from './rules.ts'
import { weigh, type Weighed } from './weigh.ts'

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
  const module = await publishedModule(caller, asked.moduleId)
  const { dueOn, note } = asked
  if (dueOn < caller.today) refuse('DUE_IN_PAST', { today: caller.today })
  if ((note?.length ?? 0) > most.note) refuse('TEXT_TOO_LONG', { field: 'note', most: most.note })
  const lacking = await readLacking(caller, module, asked.lacking ?? null)
  const { personIds, outOfReach } = await chosenBy(caller, asked)
  const batchId = await insertBatch(caller, {
    moduleId: module.id,
    dueOn,
    note: note?.trim() || null,
    ...lacking,
    cohortIds: [...new Set(asked.cohortIds)],
    outOfReach,
  })
  const hoursPerWeek = await hoursPerWeekOf(caller)
  for (const portion of inPortions(personIds)) {
    const weighed = await weigh(caller, module, portion)
    const meant = weighed.filter(person => isMeant(person, lacking))
    await insertPlanned(
      caller,
      batchId,
      meant.map(person => plan(person, { hours: module.head.hours, dueOn, today: caller.today, hoursPerWeek })),
    )
  }
  return (await readBatch(caller, batchId))!
}

type Lacking = Pick<BatchRow, 'competencyId' | 'below'>

async function readLacking(caller: Caller, module: PublishedModule, asked: PreviewAsked['lacking']): Promise<Lacking> {
  if (!asked) return { competencyId: null, below: null }
  const { competencyId, below } = asked
  if (below && (below < 1 || below > most.level)) refuse('BELOW_NOT_POSSIBLE', { least: 1, most: most.level })
  const concerned = concernedBy((await frameworkOf(caller))!, module.head)
  if (!concerned.some(({ id }) => id === competencyId)) refuse('NOT_IN_MODULE')
  return { competencyId, below: below ?? null }
}

const isMeant = ({ why }: Weighed, { competencyId, below }: Lacking): boolean =>
  competencyId === null ||
  lacks(
    why.reasons.find(reason => reason.competencyId === competencyId)!,
    below,
  )

/** Those of the chosen people, and of who is in the chosen cohorts today, whom the viewer reaches. */
async function chosenBy(caller: Caller, chosen: PreviewAsked): Promise<{ personIds: string[]; outOfReach: number }> {
  const asked = await namedBy(caller, chosen)
  if (!asked && !chosen.lacking) refuse('NOBODY_TO_ASSIGN')
  const reached = asked ? await facultyAmong(caller, asked) : null
  const people = reached ? [...reached.values()] : await facultyInReach(caller)
  if (people.length === 0) refuse('NOBODY_TO_ASSIGN')
  return {
    personIds: [...new Set(people.map(({ id }) => id))],
    outOfReach: asked ? asked.length - reached!.size : 0,
  }
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

interface Asking {
  hours: number
  dueOn: string
  today: string
  hoursPerWeek: number
}

function plan({ personId, outcome, why, open }: Weighed, { hours, dueOn, ...rest }: Asking): Planned {
  const given = outcome === 'assign'
  const toDo = given ? loadOf(open, { hours, dueOn }, rest) : null
  return {
    personId,
    planned: outcome,
    why: { ...why, ...toDo },
    hours: given ? hours : 0,
    overLoad: toDo !== null && toDo.load.planned > toDo.load.room,
    clashing: toDo !== null && toDo.clashes.length > 0,
  }
}
