// How far a module takes somebody in one competency. Pure.
import type { Competency } from '../../competencies/framework.ts'
import { ceilingOf } from '../../competencies/rules/kinds.ts'
import type { Gap } from '../../gaps/rules.ts'
import type { StandingIn } from '../../gaps/standings-in.ts'
import type { Progress } from './progress-rules.ts'
import type { Head } from './queries.ts'

/** what finishing proves at most */
const finishing = ceilingOf('module_completion')

export interface Way {
  /** the level that would count afterwards, at most the target; what counts now where finishing waits for a reviewer */
  reaches: number
  closes: boolean
  /** renews what was proven, and no more */
  renews: boolean
  /** what its task would prove besides, once it is accepted, and what finishing proves where it waits for that; null: no more than `reaches` */
  reviewed: number | null
}

type Lacking = Pick<Gap, 'raw' | 'effective'> & { target: { level: number }; competency: Competency }

/** Null: it would take them no further. */
export function wayOf({ raw, effective, target, competency }: Lacking, head: Head): Way | null {
  const { proofs, refresh, tasks, waitsForReview } = head
  const now = effective ?? 0
  const proof = proofs.find(({ competencyId }) => competencyId === competency.id)
  const may = proof !== undefined && now >= proof.fromLevel
  const proves = may ? Math.min(proof.toLevel, finishing) : 0
  const renewing = refresh !== null && raw !== null && raw > 0 && concerns(competency, head)
  const asked =
    may || (renewing && !proof)
      ? tasks.filter(({ competencyId }) => competencyId === competency.id).map(({ level }) => level)
      : []
  const renewed = renewing ? Math.min(raw, refresh.upTo) : 0
  const [atOnce, once] = waitsForReview ? [0, Math.max(proves, renewed)] : [Math.max(proves, renewed), 0]
  const reaches = Math.min(Math.max(now, atOnce), target.level)
  const further = Math.min(Math.max(once, ...asked), target.level)
  const reviewed = further > reaches ? further : null
  if (reaches <= now && reviewed === null) return null
  return { reaches, closes: reaches === target.level, renews: reaches > now && reaches <= renewed, reviewed }
}

/** Finished it would help by being finished once more. What was granted less than its tasks may prove is handed in again without. */
export const helpsAgain = (standing: Lacking, head: Head): boolean =>
  !(head.waitsForReview && standing.effective === standing.raw) && wayOf(standing, { ...head, tasks: [] }) !== null

/** The same of any competency in which it proves or renews something, also where no profile wants that. */
export const helpsAgainIn = (standings: readonly StandingIn[], head: Head): boolean =>
  standings.some(standing => helpsAgain({ ...standing, target: { level: standing.target ?? Infinity } }, head))

/** It proves something there, or deals with a change that touches it. */
export const concerns = (competency: Competency, { proofs, refresh }: Pick<Head, 'proofs' | 'refresh'>): boolean =>
  proofs.some(({ competencyId }) => competencyId === competency.id) ||
  competency.events.some(({ id }) => refresh?.eventIds.includes(id))

/** The highest level that it proves, its tasks once they are accepted included; null: in any competency. 0: none, as a refresh. */
export const leadsTo = ({ proofs, tasks }: Pick<Head, 'proofs' | 'tasks'>, competencyId: string | null): number =>
  Math.max(
    0,
    ...[...proofs.map(({ competencyId, toLevel }) => ({ competencyId, level: Math.min(toLevel, finishing) })), ...tasks]
      .filter(proof => competencyId === null || proof.competencyId === competencyId)
      .map(({ level }) => level),
  )

interface Taking extends Way {
  id: string
  hours: number
  begun: Progress | null
}

/** Of what was begun, what is left of it. */
const hoursLeft = ({ hours, begun }: Taking): number => (begun ? hours * (1 - begun.done / begun.parts) : hours)

/** What goes farthest first, and of these what still takes the fewest hours. */
export const cheapestFirst = <W extends Taking>(ways: readonly W[]): W[] =>
  [...ways].sort(
    (a, b) =>
      b.reaches - a.reaches ||
      (b.reviewed ?? 0) - (a.reviewed ?? 0) ||
      hoursLeft(a) - hoursLeft(b) ||
      (a.id < b.id ? -1 : 1),
  )
