// A piece of evidence as its author and its reviewers see it.
import type { Caller } from '../../base/caller.ts'
import type { Named } from '../../base/person-behind.ts'
import { describedKind, type DescribedKind } from '../../competencies/evidence-kinds.ts'
import { frameworkOf, type Competency, type CurrencyEvent } from '../../competencies/framework.ts'
import type { EvidenceStateName, FileScan } from '../../graph-types.ts'
import { obstacleFor, type Standing } from '../review/rules.ts'
import type { Mark } from './task.ts'
import { readPieces, type PieceRow } from './queries.ts'

export interface Piece extends Omit<PieceRow, 'kind' | 'claims' | 'appraisals' | 'states' | 'corrections' | 'files'> {
  kind: DescribedKind
  state: EvidenceStateName
  claims: { competency: Competency; level: number }[]
  refresh: { upTo: number; events: CurrencyEvent[] } | null
  states: { state: EvidenceStateName; by: Named | null; at: Date; reason: string | null; marks: Mark[] }[]
  appraisals: PieceAppraisal[]
  /** who has begun to review it */
  reviewer: Named | null
  supersededById: string | null
  files: PieceFile[]
  standing: Standing
  /** whether the viewer may judge it now */
  mayReview: boolean
}

export interface PieceAppraisal {
  id: string
  competency: Competency
  rater: Named
  level: number
  note: string | null
  recordedAt: Date
  withdrawnBecause: string | null
}

export interface PieceFile {
  id: string
  name: string
  type: string
  size: number
  scan: FileScan
  uploadedAt: Date
}

/** Those of these pieces that there are, in asked order, whoever may read them: two questions for one or a hundred. */
export async function piecesOf(caller: Caller, ids: readonly string[]): Promise<Piece[]> {
  if (ids.length === 0) return []
  const [rows, framework] = await Promise.all([readPieces(caller, ids), frameworkOf(caller)])
  const competency = (id: string): Competency => framework!.competency(id)!
  const events = (ids: readonly string[]) => framework!.events.filter(event => ids.includes(event.id))
  const byId = new Map(rows.map(row => [row.id, pieceOf(caller, row, { competency, events })]))
  return ids.flatMap(id => byId.get(id) ?? [])
}

interface Naming {
  competency: (id: string) => Competency
  events: (ids: readonly string[]) => CurrencyEvent[]
}

function pieceOf({ viewer }: Caller, row: PieceRow, { competency, events }: Naming): Piece {
  const kind = describedKind(row.kind)
  const states = row.states.map(step => ({ ...step, at: new Date(step.at) }))
  const appraisals = row.appraisals.map(({ competencyId, recordedAt, ...rest }) => ({
    ...rest,
    competency: competency(competencyId),
    recordedAt: new Date(recordedAt),
  }))
  const { state, by, at } = states.at(-1)!
  const raters = new Set(appraisals.filter(one => one.withdrawnBecause === null).map(one => one.rater.id))
  const standing = { state, by, at, raters, assessors: kind.assessors }
  const visible = row.corrections.find(correction => row.own || correction.state !== 'draft')
  return {
    ...row,
    kind,
    states,
    appraisals,
    state,
    standing,
    claims: row.claims
      .map(({ competencyId, level }) => ({ competency: competency(competencyId), level }))
      .sort((a, b) => a.competency.position - b.competency.position),
    refresh: row.refreshUpTo === null ? null : { upTo: row.refreshUpTo, events: events(row.refreshedEvents) },
    reviewer: state === 'in_review' ? by : null,
    supersededById: visible?.id ?? null,
    files: row.files.map(file => ({ ...file, uploadedAt: new Date(file.uploadedAt) })),
    mayReview: row.reached && obstacleFor(viewer.personId, standing) === null,
  }
}
