import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { signal } from '../../base/signals.ts'
import { frameworkOf } from '../../competencies/framework.ts'
import { faculty } from '../../people/access.ts'
import { insertRatings, type Rating } from './queries.ts'

const atMost = 200

/** How somebody sees themselves, added to what they said before. */
export async function rateSelf(caller: Caller, ratings: readonly Rating[]): Promise<void> {
  faculty(caller)
  if (ratings.length > atMost) refuse('TOO_MANY', { most: atMost })
  const framework = await frameworkOf(caller)
  const rated = new Set<string>()
  for (const { competencyId, level } of ratings) {
    if (!framework?.competency(competencyId)) refuse('COMPETENCY_NOT_FOUND', { competencyId })
    if (rated.has(competencyId)) refuse('COMPETENCY_TWICE', { competencyId })
    if (level < 0 || level > 5) refuse('LEVEL_NOT_POSSIBLE', { competencyId })
    rated.add(competencyId)
  }
  if (ratings.length === 0) return
  await insertRatings(caller, ratings)
  await signal(caller, 'gaps', [caller.viewer.personId])
  await note(caller, 'self-rated', { count: ratings.length })
}
