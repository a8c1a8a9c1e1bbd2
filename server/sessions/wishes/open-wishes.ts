// Wishes that nothing has settled: worked out from what people lack and where they have seats, and kept nowhere.
import type { Caller } from '../../base/caller.ts'
import type { Framework } from '../../competencies/framework.ts'
import { standingsIn, type StandingIn } from '../../gaps/standings-in.ts'
import { bookingsOfSessions } from '../bookings-of.ts'
import { readWishes, type WishRow } from './queries.ts'

export type { WishRow } from './queries.ts'

type Place = Pick<Caller, 'db' | 'schoolId' | 'now' | 'today'>

/** Of one person, or (null) of the school: three questions for any number. */
export async function openWishes(place: Place, framework: Framework, personId: string | null): Promise<WishRow[]> {
  const wishes = await readWishes(place, personId)
  if (wishes.length === 0) return []
  const competencies = framework.competencies.filter(({ id }) => wishes.some(wish => wish.competencyId === id))
  const people = [...new Set(wishes.map(wish => wish.personId))]
  const standings = await standingsIn(place, people, { framework, competencies })
  const seated = await bookingsOfSessions().seatsFor(place, wishes)
  return wishes.filter(wish => {
    const standing = standings.get(wish.personId)?.find(({ competency }) => competency.id === wish.competencyId)
    return standing !== undefined && lacksIn(standing) && !seated.has(wish.id)
  })
}

/** Not assessed counts as nothing proven, as on one's own page of gaps. */
export const lacksIn = ({ target, effective }: Pick<StandingIn, 'target' | 'effective'>): boolean =>
  (target ?? 0) > (effective ?? 0)
