// What somebody sends as content, as it is kept: refused with the code of the first thing that cannot be.
import { read } from '../../base/read-shape.ts'
import { refuse } from '../../base/refusal.ts'
import type { Framework } from '../../competencies/framework.ts'
import type { ModuleContentInput, WrittenItemInput } from '../../graph-types.ts'
import { content as contentShape, type Content } from '../content.ts'
import { kindOf } from '../items/all.ts'

/** A draft may lack anything, but says nothing that could never be published. */
export function readContent(input: ModuleContentInput, framework: Framework | null): Content {
  const { languages, title, summary, hours, proofs, refresh, items } = input
  if (languages.length === 0) refuse('LANGUAGE_MISSING')
  const content = read<Content>(contentShape, {
    languages: [...new Set(languages)].sort() as Content['languages'],
    title,
    summary,
    hours,
    proofs,
    refresh: refresh ? { ...refresh, eventIds: [...new Set(refresh.eventIds)] } : null,
    items: items.map(itemOf),
  })
  refuseTwice(content)
  const tasks = content.items.flatMap(item => ('task' in item ? item.task.proofs : []))
  for (const { competencyId } of [...content.proofs, ...tasks])
    if (!framework?.competency(competencyId)) refuse('COMPETENCY_NOT_FOUND', { competencyId })
  for (const eventId of content.refresh?.eventIds ?? [])
    if (!framework?.events.some(({ id }) => id === eventId)) refuse('EVENT_NOT_FOUND', { eventId })
  return content
}

/** Of the fields that a part may have, those of its kind. */
const itemOf = (input: WrittenItemInput): unknown => {
  const { id, kind, title } = input
  return { id, kind, title, ...kindOf(input).read(input) }
}

/** What is named by an identifier is there once, so that an answer can say which. */
function refuseTwice({ items, proofs }: Content): void {
  const twice = firstTwice(items.flatMap(item => [item.id, ...kindOf(item).idsIn(item)]))
  if (twice) refuse('IDENTIFIER_TWICE', { id: twice })
  for (const list of [proofs, ...items.map(item => ('task' in item ? item.task.proofs : []))]) {
    const competencyId = firstTwice(list.map(proof => proof.competencyId))
    if (competencyId) refuse('COMPETENCY_TWICE', { competencyId })
  }
}

function firstTwice(ids: readonly string[]): string | undefined {
  const seen = new Set<string>()
  return ids.find(id => seen.size === seen.add(id).size)
}
