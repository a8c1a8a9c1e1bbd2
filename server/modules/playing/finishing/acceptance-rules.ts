// A module that no quiz tests: nobody proves a level by reading alone, so that it waits until its hand-ins are accepted. Pure.
import type { Content, Item } from '../../content.ts'

interface Level {
  competencyId: string
  level: number
}

/** Its tasks are done once what was handed in for them is accepted, and with them the module. */
export const waitsForReview = (items: readonly Item[]): boolean =>
  !items.some(({ kind }) => kind === 'quiz') && items.some(item => 'task' in item)

/** What its tasks prove at most. */
export const provenByTasks = (items: readonly Item[]): Level[] =>
  items.flatMap(item => ('task' in item ? item.task.proofs : []))

/**
 * Competencies in which finishing would give more than its tasks prove.
 * @param touched those that its refresh speaks of
 */
export function untested({ proofs, refresh, items }: Content, touched: readonly string[]): string[] {
  const tested = provenByTasks(items)
  const gives = [
    ...proofs.map(({ competencyId, toLevel }) => ({ competencyId, level: toLevel })),
    ...(refresh ? touched.map(competencyId => ({ competencyId, level: refresh.upTo })) : []),
  ]
  const lacking = gives.filter(
    ({ competencyId, level }) => !tested.some(one => one.competencyId === competencyId && one.level >= level),
  )
  return [...new Set(lacking.map(({ competencyId }) => competencyId))]
}

/** What was handed in for a task and accepted. */
export interface AcceptedWork {
  itemId: string
  /** when the work was done */
  occurredOn: string
  given: (Level & { by: string })[]
}

/** What it becomes: no level, and no renewal, beyond what was granted to the work. */
export function grantedBy(
  { proofs, refresh }: Pick<Content, 'proofs' | 'refresh'>,
  { works, touched }: { works: readonly AcceptedWork[]; touched: readonly string[] },
) {
  const given = works.flatMap(work => work.given).sort((a, b) => b.level - a.level)
  const best = (id: string) => given.find(({ competencyId }) => competencyId === id)
  const levels = proofs.flatMap(({ competencyId, toLevel }) => {
    const granted = best(competencyId)
    return granted && granted.level > 0 ? { competencyId, level: Math.min(toLevel, granted.level), by: granted.by } : []
  })
  const upTo = refresh && Math.min(refresh.upTo, ...touched.map(id => best(id)?.level ?? 0))
  return { levels, upTo: upTo || null }
}
