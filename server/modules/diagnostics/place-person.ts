import { note, type Caller } from '../../base/caller.ts'
import { frameworkOf, type Area } from '../../competencies/framework.ts'
import { recordPlacement } from '../../evidence/records/record-placement.ts'
import { filled } from '../../evidence/records/text.ts'
import { placedBy, raterOf, type Placed } from './placing-rules.ts'
import { endTry, readPublishers, type TryRow } from './queries.ts'
import { texts } from './text.ts'

/** Once all is answered it becomes evidence, which counts at once. For each competency whoever published most of its questions answers. */
export async function placePerson(caller: Caller, tried: TryRow): Promise<void> {
  const { id, areaId, drawn, answers } = tried
  const placed = placedBy(drawn.map(asked => ({ ...asked, correct: isCorrect(answers, asked.questionId) })))
  const publishers = await readPublishers(caller, [...new Set(drawn.map(({ versionId }) => versionId))])
  const rater = (of: typeof drawn): string => raterOf(of.map(({ versionId }) => publishers.get(versionId)!))
  const { areas } = (await frameworkOf(caller))!
  const evidenceId = await recordPlacement(caller, {
    ...said(
      caller,
      areas.find(area => area.id === areaId)!,
      placed,
    ),
    by: rater(drawn),
    levels: placed.flatMap(({ competencyId, level }) => {
      const by = rater(drawn.filter(asked => asked.competencyId === competencyId))
      return level === null ? [] : [{ competencyId, level, by }]
    }),
  })
  await endTry(caller, id, { placed, evidenceId })
  await note(caller, 'diagnostic-ended', { areaId, evidenceId })
}

const isCorrect = (answers: TryRow['answers'], questionId: string): boolean =>
  answers.find(answer => answer.questionId === questionId)!.correct

/** What the evidence says of itself: of what, and what was right. */
function said({ viewer: { language } }: Caller, area: Area, placed: readonly Placed[]) {
  const { title, right } = texts[language]
  const codeOf = (id: string): string => area.competencies.find(competency => competency.id === id)!.code
  const lines = placed.map(({ competencyId, ...counts }) => filled(right, { code: codeOf(competencyId), ...counts }))
  return { title: filled(title, { area: area.title[language] }), note: lines.sort().join('\n') }
}
