import type { EditEvidencePageQuery, EvidenceFactsFragment } from '../graph/documents.ts'
import type { Refusal } from '../graph/deed.svelte.ts'

export type Kind = EditEvidencePageQuery['evidenceKinds'][number]
export type Framework = NonNullable<EditEvidencePageQuery['framework']>

/** What a draft says while it is written; an empty text is none. */
export interface Draft {
  kind: string
  title: string
  note: string
  link: string
  occurredOn: string
  claims: { competencyId: string; level: number }[]
  refresh: { upTo: number; eventIds: string[] } | null
}

export const draftOf = (piece: EvidenceFactsFragment): Draft => ({
  kind: piece.kind.code,
  title: piece.title,
  note: piece.note ?? '',
  link: piece.link ?? '',
  occurredOn: piece.occurredOn,
  claims: piece.claims.map(({ competency, level }) => ({ competencyId: competency.id, level })),
  refresh: piece.refresh && { upTo: piece.refresh.upTo, eventIds: piece.refresh.events.map(({ id }) => id) },
})

export type Field = 'kind' | 'title' | 'date' | 'claims' | 'refresh' | 'note' | 'link' | 'files'

/** What is to be put right, and where; null: nowhere in particular. */
export interface Problem {
  field: Field | null
  code: string
  details: Record<string, unknown>
}

const fields: Record<string, Field> = {
  KIND_NOT_POSSIBLE: 'kind',
  DATE_IN_FUTURE: 'date',
  LINK_NOT_WEB: 'link',
  TOO_MANY: 'claims',
  COMPETENCY_TWICE: 'claims',
  COMPETENCY_NOT_FOUND: 'claims',
  LEVEL_NOT_POSSIBLE: 'claims',
  ABOVE_CEILING: 'claims',
  REFRESH_NOT_POSSIBLE: 'refresh',
  EVENT_NOT_FOUND: 'refresh',
}
const missing = { title: 'title', claims: 'claims', proof: 'note', text: 'note', files: 'files' } as const

export function problemsOf(refusal: Refusal | null): Problem[] {
  if (!refusal) return []
  const details = (refusal.details ?? {}) as Record<string, unknown>
  if (refusal.code === 'EVIDENCE_INCOMPLETE')
    return (details['missing'] as (keyof typeof missing)[]).map(what => ({
      field: missing[what],
      code: `${refusal.code}.${what}`,
      details,
    }))
  const field = refusal.code === 'TEXT_TOO_LONG' ? (details['field'] as Field) : (fields[refusal.code] ?? null)
  return [{ field, code: refusal.code, details }]
}

/** What was missing when it was handed in and has been filled since. */
export function isSolved({ code }: Problem, { title, claims, note, link }: Draft, files: number): boolean {
  if (code === 'EVIDENCE_INCOMPLETE.title') return title.trim() !== ''
  if (code === 'EVIDENCE_INCOMPLETE.claims') return claims.length > 0
  if (code === 'EVIDENCE_INCOMPLETE.text') return note.trim() !== ''
  if (code === 'EVIDENCE_INCOMPLETE.files') return files > 0
  return code === 'EVIDENCE_INCOMPLETE.proof' && (note.trim() !== '' || link !== '' || files > 0)
}
