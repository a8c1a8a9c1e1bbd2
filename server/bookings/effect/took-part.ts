// Who took part in what is over: who came to any of its dates, or finished its module where it has none.
import type { Caller } from '../../base/caller.ts'
import type { SessionRow } from '../../sessions/published-sessions.ts'
import { readCame, readFinished } from './queries.ts'

type Place = Pick<Caller, 'db' | 'schoolId'>

export interface TookPart {
  personId: string
  /** when they had: the end of the last date, or when they finished */
  at: Date
}

const held: readonly string[] = ['confirmed', 'published', 'closed']

/** Nothing more of it is to come. One on demand goes on as long as it is there. */
export const isHeld = ({ mode, state, dates }: SessionRow, now: Date): boolean =>
  mode === 'on_demand'
    ? state === 'published' || state === 'closed'
    : held.includes(state) && dates.length > 0 && new Date(dates.at(-1)!.endsAt) <= now

/** By session, for any number of them: two questions. Coming for a part of the time is coming. */
export async function tookPart(
  place: Place,
  sessions: readonly SessionRow[],
): Promise<ReadonlyMap<string, readonly TookPart[]>> {
  const dated = sessions.filter(({ mode }) => mode === 'dated')
  const modules = sessions.flatMap(({ mode, moduleId }) => (mode === 'on_demand' && moduleId ? [moduleId] : []))
  const [came, finished] = await Promise.all([
    dated.length > 0
      ? readCame(
          place,
          dated.flatMap(({ dates }) => dates.map(({ id }) => id)),
        )
      : [],
    modules.length > 0 ? readFinished(place, modules) : [],
  ])
  return new Map(
    sessions.map(({ id, mode, moduleId, dates }) => {
      if (mode === 'on_demand') return [id, finished.filter(one => one.moduleId === moduleId)]
      const at = new Date(dates.at(-1)?.endsAt ?? 0)
      return [id, came.filter(({ sessionId }) => sessionId === id).map(({ personId }) => ({ personId, at }))]
    }),
  )
}
