// A reviewer sees what a decision would change before it is made. Nothing is written.
import { batchedFor } from '../base/batch.ts'
import type { Caller } from '../base/caller.ts'
import { frameworkOn } from '../competencies/framework-on.ts'
import { frameworkOf, type Competency } from '../competencies/framework.ts'
import { knownFacts, type KnownFact } from '../evidence/attainment/facts.ts'
import type { Piece } from '../evidence/pieces/evidence.ts'
import { effectOf, type Effect } from './effect-rules.ts'
import { readPeople } from './queries.ts'

export interface Preview {
  piece: Piece
  levels: readonly { competencyId: string; level: number }[]
}

export interface PreviewedEffect extends Effect {
  competency: Competency
  target: number | null
  awaitsSecond: boolean
}

/** Previews that are asked for together are answered together. Not by a loader: that would write a piece, and the framework it hangs on, as text. */
export const previewEffect = batchedFor(async (caller, previews: Preview[]) => {
  const effects = await previewEffects(caller, previews)
  return (preview: Preview): PreviewedEffect[] => effects[previews.indexOf(preview)]!
})

/** In the order asked; the number of questions does not grow with it. Of what the viewer may not judge now: nothing. */
async function previewEffects(caller: Caller, previews: readonly Preview[]): Promise<PreviewedEffect[][]> {
  const personIds = [...new Set(previews.filter(({ piece }) => piece.mayReview).map(({ piece }) => piece.person.id))]
  if (personIds.length === 0) return previews.map(() => [])
  const { db, schoolId, today } = caller
  const people = await readPeople(caller, personIds, today)
  const framework = await frameworkOf(caller, people[0]?.version)
  const spoken = (preview: Preview): Competency[] => idsOf(preview).flatMap(id => framework?.competency(id) ?? [])
  const competencyIds = [...new Set(previews.flatMap(spoken).map(({ id }) => id))]
  const scene = { db, schoolId, asOf: null }
  const { facts, settling } = await knownFacts(scene, { personIds, competencyIds, everyState: true, day: today })
  const day = frameworkOn(framework!, today)
  return previews.map(preview => {
    const { piece } = preview
    const person = people.find(({ personId }) => personId === piece.person.id)
    if (!piece.mayReview || !person) return []
    const { targets } = day.wantedBy(person.profileIds)
    const { personId } = person
    return spoken(preview).map(competency => {
      const target = targets.find(wanted => wanted.competencyId === competency.id)?.level ?? null
      const theirs = facts.filter(fact => fact.personId === personId && fact.competencyId === competency.id)
      const effect = effectOf({
        personId,
        settling,
        target,
        ageing: day.ageingOf(competency),
        day: today,
        accepted: theirs.filter(({ state }) => state === 'accepted'),
        piece: acceptedBy(caller, preview, { theirs, competency }),
      })
      const awaitsSecond = piece.standing.raters.size + 1 < piece.kind.assessors
      return { ...effect, competency, target, awaitsSecond }
    })
  })
}

const idsOf = ({ piece, levels }: Preview): string[] => [
  ...new Set([...piece.claims.map(({ competency }) => competency.id), ...levels.map(given => given.competencyId)]),
]

/** The piece as it will speak of the competency when this viewer has accepted it. */
function acceptedBy(
  { viewer, now }: Caller,
  { piece, levels }: Preview,
  { theirs, competency }: { theirs: readonly KnownFact[]; competency: Competency },
) {
  const known = theirs.find(({ id }) => id === piece.id)
  const given = levels.find(({ competencyId }) => competencyId === competency.id)
  const appraisal = given && { id: 'to come', raterId: viewer.personId, level: given.level, recordedAt: now }
  return {
    id: piece.id,
    kind: piece.kind.code,
    occurredOn: piece.occurredOn,
    enteredById: known?.enteredById ?? null,
    acceptedById: viewer.personId,
    refresh: piece.refresh && { upTo: piece.refresh.upTo, events: piece.refresh.events.map(({ id }) => id) },
    appraisals: [...(known?.appraisals ?? []), ...(appraisal ? [appraisal] : [])],
  }
}
