// A lesson design while it is written: every field is there, an empty text is none.
import { v4 as newId } from 'uuid'
import type { EvidenceDesignFragment } from '../../graph/documents.ts'

export type SentDesign = NonNullable<EvidenceDesignFragment['design']>

interface Outcome {
  id: string
  text: string
  competencyId: string | null
}
export interface Phase {
  id: string
  title: string
  minutes: number | null
  teacher: string
  learners: string
  materials: string
}
interface Source {
  id: string
  what: string
  source: string
}
export interface Design {
  topic: string
  course: string
  learners: string
  size: number | null
  minutes: number | null
  priorKnowledge: string
  outcomes: Outcome[]
  keyPoints: string
  difficultPoints: string
  phases: Phase[]
  sources: Source[]
  assessment: string
  homework: string
  reflection: string
}

export type ListPart = 'outcomes' | 'phases' | 'sources'
export type TextPart = {
  [Part in keyof Design]: Design[Part] extends string ? Part : never
}[keyof Design]

export const newOutcome = (): Outcome => ({ id: newId(), text: '', competencyId: null })
export const newPhase = (): Phase => ({
  id: newId(),
  title: '',
  minutes: null,
  teacher: '',
  learners: '',
  materials: '',
})
export const newSource = (): Source => ({ id: newId(), what: '', source: '' })

/** What the service sent, to be written on; and so, with its names in this order, what is sent. */
export const designOf = (sent: SentDesign): Design => ({
  topic: sent.topic,
  course: sent.course,
  learners: sent.learners,
  size: sent.size,
  minutes: sent.minutes,
  priorKnowledge: sent.priorKnowledge,
  outcomes: sent.outcomes.map(({ id, text, competency }) => ({ id, text, competencyId: competency?.id ?? null })),
  keyPoints: sent.keyPoints,
  difficultPoints: sent.difficultPoints,
  phases: sent.phases.map(({ id, title, minutes, teacher, learners, materials }) => ({
    id,
    title,
    minutes,
    teacher,
    learners,
    materials,
  })),
  sources: sent.sources.map(({ id, what, source }) => ({ id, what, source })),
  assessment: sent.assessment,
  homework: sent.homework,
  reflection: sent.reflection,
})

export const minutesOf = (phases: readonly Pick<Phase, 'minutes'>[]): number =>
  phases.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)

/** A field that was empty when it was to be handed in. */
export interface MissingPart {
  part: keyof Design
  id: string | null
  field: string | null
}

type Refused = { readonly code: string; readonly details?: unknown } | null

export function partsMissing(refusal: Refused): MissingPart[] {
  const { parts } = (refusal?.details ?? {}) as { parts?: MissingPart[] }
  return refusal?.code === 'EVIDENCE_INCOMPLETE' ? (parts ?? []) : []
}

export const wantsFiles = (refusal: Refused): boolean =>
  refusal?.code === 'EVIDENCE_INCOMPLETE' && (refusal.details as { missing: string[] }).missing.includes('files')

const isEmpty = (said: unknown): boolean =>
  Array.isArray(said) ? said.length === 0 : said === null || (typeof said === 'string' && said.trim() === '')

/** Not filled since. */
export function stillMissing({ part, id, field }: MissingPart, design: Design): boolean {
  if (id === null || field === null) return isEmpty(design[part])
  const rows = design[part] as readonly { id: string }[]
  const row = rows.find(one => one.id === id)
  return row !== undefined && isEmpty(row[field as keyof typeof row])
}

/** Where it is filled: the id of the field, or of what adds the first row. */
export function placeOf({ part, id, field }: MissingPart, design: Design): string {
  if (id !== null) return `${field}-${id}`
  return Array.isArray(design[part]) ? `add-${part}` : `design-${part}`
}
