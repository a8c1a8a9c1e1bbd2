import type { PublishedModule } from '../../modules/published-modules.ts'
import { valueOf } from '../settings/value-of.ts'
import { hoursPerWeek } from './choose-hours-per-week.ts'
import { inPortions } from './in-portions.ts'
import type { Planned } from './queries.ts'
import { loadOf } from './rules.ts'
import { weigh, type Place, type Weighed } from './weigh.ts'

export interface Planning {
  module: PublishedModule
  dueOn: string
  personIds: readonly string[]
}

/** Who of a portion is meant at all, and with which outcome. */
export type Settling = (weighed: readonly Weighed[]) => Promise<readonly Weighed[]>

/** What would become of people for whom the module is, and what they have to do already, portion by portion. */
export async function* planPeople(
  place: Place,
  { module, dueOn, personIds }: Planning,
  settle: Settling,
): AsyncGenerator<Planned[]> {
  const asking = { dueOn, today: place.today, hoursPerWeek: await valueOf(place, hoursPerWeek) }
  for (const portion of inPortions(personIds)) {
    const weighed = await weigh(place, module, portion)
    const meant = await settle(weighed.filter(({ serves }) => serves))
    yield meant.map(person => plan(person, asking))
  }
}

interface Asking {
  dueOn: string
  today: string
  hoursPerWeek: number
}

function plan({ personId, outcome, why, open, hours }: Weighed, { dueOn, ...rest }: Asking): Planned {
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
