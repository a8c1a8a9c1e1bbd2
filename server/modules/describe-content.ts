// What content says with identifiers, as the graph tells it.
import type { Competency, CurrencyEvent, Framework } from '../competencies/framework.ts'
import type { Content, Item } from './content.ts'
import { kindOf } from './items/all.ts'
import { nothingWritten } from './items/kind.ts'

export interface DescribedProof {
  competency: Competency
  fromLevel: number
  toLevel: number
}

export const proofsOf = ({ proofs }: Pick<Content, 'proofs'>, framework: Framework): DescribedProof[] =>
  proofs.map(({ competencyId, ...levels }) => ({ competency: framework.competency(competencyId)!, ...levels }))

/** What tasks prove once they are accepted. */
export const levelsOf = (
  levels: readonly { competencyId: string; level: number }[],
  framework: Framework,
): { competency: Competency; level: number }[] =>
  levels.map(({ competencyId, level }) => ({ competency: framework.competency(competencyId)!, level }))

export const refreshOf = (
  { refresh }: Pick<Content, 'refresh'>,
  framework: Framework,
): { upTo: number; events: CurrencyEvent[] } | null =>
  refresh && { upTo: refresh.upTo, events: framework.events.filter(({ id }) => refresh.eventIds.includes(id)) }

/** All of it, for those who write. */
export const describeContent = (content: Content, framework: Framework) => ({
  ...content,
  proofs: proofsOf(content, framework),
  refresh: refreshOf(content, framework),
  items: content.items.map(writtenItem),
})

/** Each kind as the one shape of the graph. */
const writtenItem = (item: Item) => ({
  id: item.id,
  kind: item.kind,
  title: item.title,
  ...nothingWritten,
  ...kindOf(item).written(item),
})
