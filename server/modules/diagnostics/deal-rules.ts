// Which questions an area's diagnostic asks. Pure.
import { ceilingOf } from '../../competencies/rules/kinds.ts'
import { randomFrom, shuffled } from '../playing/quiz-rules.ts'

/** A version with the questions that it asks and the levels that it proves. */
export interface Source {
  versionId: string
  questionIds: readonly string[]
  proofs: readonly { competencyId: string; fromLevel: number; toLevel: number }[]
}

/** A question that is asked for a competency, with the levels that its module leads from and to. */
export interface Dealt {
  questionId: string
  versionId: string
  competencyId: string
  fromLevel: number
  toLevel: number
}

export interface Dealing {
  /** of the area, the most wanted first */
  competencyIds: readonly string[]
  sources: readonly Source[]
  /** what the person has answered lately: asked again only where there is nothing else */
  recent: ReadonlySet<string>
  /** must be nobody's to guess */
  seed: string
}

/** With fewer questions there is no judgement. */
export const enough = 3
const mostEach = 6
const wanted = 12
const fewest = 6
const mostCompetencies = 5

/** Questions in turn for each competency, none of them twice; none at all where there are too few to be worth anybody's time. */
export function deal({ competencyIds, sources, recent, seed }: Dealing): Dealt[] {
  const random = randomFrom(seed)
  const pools = competencyIds
    .map(id => freshFirst(shuffled(poolOf(id, sources), random), recent))
    .filter(pool => pool.length >= enough)
    .slice(0, mostCompetencies)
  const dealt = dealInTurn(pools)
  return dealt.length < fewest ? [] : shuffled(dealt, random)
}

/** What may be asked for a competency; a module that begins above what a quiz can prove has nothing to ask here. */
export const poolOf = (competencyId: string, sources: readonly Source[]): Dealt[] => {
  const found = sources.flatMap(({ versionId, questionIds, proofs }) =>
    proofs
      .filter(proof => proof.competencyId === competencyId && proof.fromLevel < ceilingOf('quiz'))
      .flatMap(({ fromLevel, toLevel }) =>
        questionIds.map(questionId => ({ questionId, versionId, competencyId, fromLevel, toLevel })),
      ),
  )
  // a copied module asks the same questions
  return [...new Map(found.map(question => [question.questionId, question])).values()]
}

const freshFirst = (pool: readonly Dealt[], recent: ReadonlySet<string>): Dealt[] => [
  ...pool.filter(({ questionId }) => !recent.has(questionId)),
  ...pool.filter(({ questionId }) => recent.has(questionId)),
]

/** Where two share their questions and these are too few for both, the less wanted one is left out. */
function dealInTurn(pools: readonly Dealt[][]): Dealt[] {
  if (pools.length === 0) return []
  const rounds = Math.min(Math.max(Math.floor(wanted / pools.length), enough), mostEach)
  const scarcestFirst = [...pools].sort((a, b) => a.length - b.length)
  const dealt = new Map<string, Dealt>()
  for (let round = 0; round < rounds; round++)
    for (const pool of scarcestFirst) {
      const next = pool.find(({ questionId }) => !dealt.has(questionId))
      if (next) dealt.set(next.questionId, next)
    }
  const all = [...dealt.values()]
  const short = pools.findLast(pool => all.filter(isOf(pool)).length < enough)
  return short ? dealInTurn(pools.filter(pool => pool !== short)) : all
}

const isOf =
  (pool: readonly Dealt[]) =>
  ({ competencyId }: Dealt): boolean =>
    competencyId === pool[0]!.competencyId
