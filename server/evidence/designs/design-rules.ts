// What a lesson design must say before it is handed in. Pure.
import type { LessonDesign } from './design-shape.ts'

/** A field that is empty, in a row of a list where that has a name; a list without rows is named by itself. */
export interface MissingPart {
  part: keyof LessonDesign
  id: string | null
  field: string | null
}

/** Homework and reflection may be left out, as the size of a class. In the order of the page. */
export function missingParts(design: LessonDesign): MissingPart[] {
  return [
    ...emptyAmong(design, ['topic', 'course', 'learners', 'minutes', 'priorKnowledge']),
    ...emptyIn('outcomes', design.outcomes, ['text']),
    ...emptyAmong(design, ['keyPoints', 'difficultPoints']),
    ...emptyIn('phases', design.phases, ['title', 'minutes', 'teacher', 'learners']),
    ...emptyIn('sources', design.sources, ['what', 'source']),
    ...emptyAmong(design, ['assessment']),
  ]
}

const isEmpty = (said: unknown): boolean => said === null || (typeof said === 'string' && said.trim() === '')

const emptyAmong = (design: LessonDesign, parts: readonly (keyof LessonDesign)[]): MissingPart[] =>
  parts.filter(part => isEmpty(design[part])).map(part => ({ part, id: null, field: null }))

function emptyIn<Row extends { id: string }>(
  part: keyof LessonDesign,
  rows: readonly Row[],
  fields: readonly (keyof Row & string)[],
): MissingPart[] {
  if (rows.length === 0) return [{ part, id: null, field: null }]
  return rows.flatMap(row => fields.filter(field => isEmpty(row[field])).map(field => ({ part, id: row.id, field })))
}
