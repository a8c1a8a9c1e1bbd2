import { note, type Caller } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import { frameworkOf } from '../../competencies/framework.ts'
import { standingsIn } from '../../gaps/standings-in.ts'
import { faculty } from '../../people/access.ts'
import { bookingsOfSessions } from '../bookings-of.ts'
import { wire } from '../dates/date-rules.ts'
import { lacksIn, openWishes } from './open-wishes.ts'
import { endWishes, insertWish, readWishes, type WishRow } from './queries.ts'

/** Whoever has asked already has asked; what was settled once is asked anew. */
export async function askForSession(caller: Caller, competencyId: string): Promise<WishRow> {
  faculty(caller)
  const framework = await frameworkOf(caller)
  const competency = (isId(competencyId) && framework?.competency(competencyId)) || undefined
  if (!framework || !competency) refuse('COMPETENCY_NOT_FOUND')
  const me = caller.viewer.personId
  const own = (wish: WishRow): boolean => wish.competencyId === competencyId
  const open = (await openWishes(caller, framework, me)).find(own)
  if (open) return open
  const standings = await standingsIn(caller, [me], { framework, competencies: [competency] })
  if (!standings.get(me)?.some(lacksIn)) refuse('NO_GAP')
  const asked = { id: '', personId: me, competencyId, askedAt: wire(caller.now) }
  if ((await bookingsOfSessions().seatsFor(caller, [asked])).size > 0) refuse('SEATED_ALREADY')
  const settled = (await readWishes(caller, me)).filter(own)
  await endWishes(
    caller,
    settled.map(({ id }) => id),
  )
  const wish = await insertWish(caller, competencyId)
  await note(caller, 'session-asked-for', { competencyId })
  return wish
}

/** Under whatever identity they asked for it. */
export async function withdrawWish(caller: Caller, wishId: string): Promise<WishRow> {
  faculty(caller)
  const all = await readWishes(caller, caller.viewer.personId)
  const wish = all.find(({ id }) => id === wishId) ?? refuse('WISH_NOT_FOUND')
  const alike = all.filter(({ competencyId }) => competencyId === wish.competencyId)
  await endWishes(
    caller,
    alike.map(({ id }) => id),
  )
  await note(caller, 'session-wish-withdrawn', { competencyId: wish.competencyId })
  return wish
}

export async function ownWishes(caller: Caller): Promise<WishRow[]> {
  const framework = caller.viewer.roles.has('faculty') ? await frameworkOf(caller) : null
  return framework ? openWishes(caller, framework, caller.viewer.personId) : []
}
