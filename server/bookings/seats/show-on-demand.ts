// A session on demand to its reader: the module that it is, how far they are in it, and what it may do for them.
import { batchedFor } from '../../base/batch.ts'
import type { Caller } from '../../base/caller.ts'
import { wayOf } from '../../modules/playing/way-rules.ts'
import { standingOfViewer, type Head } from '../../modules/published-modules.ts'
import type { SessionRow } from '../../sessions/published-sessions.ts'
import { standingsFor, type StandingsOf } from '../gaps-in.ts'
import type { SeatGainShown } from './show-seats.ts'

export interface OnDemandShown {
  moduleId: string
  begun: boolean
  finished: boolean
  gains: SeatGainShown[]
}

/** Null: it has dates, or its module is not for the viewer. Four questions for any number, none where all have dates. */
export const onDemandShown = batchedFor(async (caller: Caller, sessions: SessionRow[]) => {
  const { roles, personId } = caller.viewer
  const open = sessions.filter(({ mode, state }) => mode === 'on_demand' && state === 'published')
  const ids = roles.has('faculty') ? open.flatMap(({ moduleId }) => moduleId ?? []) : []
  const modules = await standingOfViewer(caller, [...new Set(ids)])
  const served = [...modules.values()].map(({ head }) => ({ competencies: competenciesIn(head) }))
  const standings = await standingsFor(caller, served, [personId])
  return (session: SessionRow): OnDemandShown | null => {
    const module = open.includes(session) ? modules.get(session.moduleId ?? '') : undefined
    if (!module) return null
    const { id, attemptId, finishedAt, head } = module
    const gains = gainsBy(head, standings, personId)
    return { moduleId: id, begun: attemptId !== null, finished: finishedAt !== null, gains }
  }
})

const competenciesIn = ({ proofs, tasks }: Head) => [
  ...proofs.map(({ competencyId, toLevel: level }) => ({ competencyId, level })),
  ...tasks,
]

/** By finishing it, and by what is handed in for it. */
function gainsBy(head: Head, standings: StandingsOf, personId: string): SeatGainShown[] {
  const ids = new Set(competenciesIn(head).map(({ competencyId }) => competencyId))
  return [...ids].flatMap((id): SeatGainShown[] => {
    const standing = standings.get(personId)?.get(id)
    if (!standing || standing.target === null) return []
    const { competency, target, effective, raw } = standing
    const way = wayOf({ raw, effective, target: { level: target }, competency }, head)
    if (!way || target <= (effective ?? 0)) return []
    const attending = way.reaches > (effective ?? 0) ? way.reaches : null
    const closes = Math.max(way.reaches, way.reviewed ?? 0) >= target
    return [{ competency, target, effective, attending, beyond: way.reviewed, closes }]
  })
}
