// Evidence as people hand it in and judge it, over the wire.
import { inSchool } from '../../server/base/database.ts'
import { newId } from '../../server/base/ids.ts'
import type { Somebody, World } from './world.ts'
import { codes } from './told.ts'

const piece = `id revision title note link occurredOn recordedAt state waitingDays mayReview supersedesId supersededById person { id name } kind { code }
  claims { level competency { code } } refresh { upTo events { code } } states { state reason by { name } marks { criterionId level note } } reviewer { name } passedTo { name }
  appraisals { id level note withdrawnBecause rater { name } competency { code } } files { id name type size }`
const answer = `{ evidence { ${piece} } refusal { code details } }`
const mutation = (name: string, input: string) =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) ${name === 'discardDraft' ? '{ evidenceId refusal { code details } }' : answer} }`

export interface Piece {
  id: string
  revision: number
  title: string
  state: string
  recordedAt: string
  waitingDays: number | null
  mayReview: boolean
  supersedesId: string | null
  supersededById: string | null
  states: {
    state: string
    reason: string | null
    by: { name: string } | null
    marks: { criterionId: string; level: number; note: string | null }[]
  }[]
  appraisals: { id: string; level: number; withdrawnBecause: string | null; rater: { name: string } }[]
  files: { id: string; name: string; type: string; size: number }[]
  claims: { level: number; competency: { code: string } }[]
}
export interface Answer {
  evidence: Piece | null
  refusal: { code: string; details: Record<string, unknown> } | null
}

const inputs = {
  saveDraft: 'SaveDraftInput',
  discardDraft: 'EvidenceInput',
  handInEvidence: 'EvidenceInput',
  takeBackEvidence: 'EvidenceInput',
  correctEvidence: 'EvidenceInput',
  beginReview: 'EvidenceInput',
  acceptEvidence: 'AcceptEvidenceInput',
  returnEvidence: 'SendBackEvidenceInput',
  rejectEvidence: 'SendBackEvidenceInput',
  revokeEvidence: 'DecideEvidenceInput',
  passEvidence: 'PassEvidenceInput',
  withdrawAppraisal: 'WithdrawAppraisalInput',
  removeFile: 'RemoveFileInput',
} as const

/** Asks for it and answers the piece or the refusal, as it came. */
export const does = async (who: Somebody, name: keyof typeof inputs, input: Record<string, unknown>): Promise<Answer> =>
  (await who.ask<{ answer: Answer }>(mutation(name, inputs[name]), { input })).answer

/** The code of the refusal; undefined when it was done. */
export const refusalOf = async (...args: Parameters<typeof does>): Promise<string | undefined> =>
  (await does(...args)).refusal?.code

/** The piece; it must be done. */
export async function done(...args: Parameters<typeof does>): Promise<Piece> {
  const { evidence, refusal } = await does(...args)
  if (!evidence) throw new Error(`${args[1]}: ${JSON.stringify(refusal)}`)
  return evidence
}

export const evidenceOf = async (who: Somebody, id: string): Promise<Piece | null> =>
  (await who.ask<{ evidence: Piece | null }>(`query ($id: ID!) { evidence(id: $id) { ${piece} } }`, { id })).evidence

export interface Proof {
  kind?: string
  title?: string
  occurredOn?: string
  note?: string | null
  /** levels by the competency's code without prefix */
  claims?: Record<string, number>
  refresh?: { upTo?: number; events?: string[] }
}

/** What a draft says, by codes. */
export async function draft(w: World, { claims = { 'NEG-04': 3 }, refresh, ...rest }: Proof = {}) {
  const known = await codes(w)
  return {
    kind: 'practice_task',
    title: 'Settled twelve orders in three currencies',
    occurredOn: '2026-11-02',
    note: 'Alone, with the bank’s confirmation.',
    ...rest,
    claims: Object.entries(claims).map(([code, level]) => ({ competencyId: known.competency(code), level })),
    refresh: refresh ? { upTo: refresh.upTo, eventIds: refresh.events?.map(known.event) } : null,
  }
}

/** Drafted and handed in at once. */
export async function handIn(w: World, who: Somebody, proof: Proof = {}): Promise<Piece> {
  const { id } = await done(who, 'saveDraft', await draft(w, proof))
  return done(who, 'handInEvidence', { evidenceId: id })
}

/** Levels as a reviewer gives them, by codes. */
export async function levels(w: World, given: Record<string, number>) {
  const known = await codes(w)
  return Object.entries(given).map(([code, level]) => ({ competencyId: known.competency(code), level }))
}

export const accept = async (w: World, who: Somebody, of: { id: string; levels: Record<string, number> }) =>
  does(who, 'acceptEvidence', { evidenceId: of.id, levels: await levels(w, of.levels) })

export interface Queue {
  edges: { cursor: string; node: Piece & { person: { name: string } } }[]
  pageInfo: { endCursor: string | null; hasNextPage: boolean }
  totalCount: number
  counts: { waiting: number; mine: number; all: number }
  oldestDays: number | null
  limitDays: number
  lateCount: number
}
export const queueOf = async (
  who: Somebody,
  variables: { filter?: string; cohortId?: string; first?: number; after?: string | null } = {},
): Promise<Queue> =>
  (
    await who.ask<{ reviewQueue: Queue }>(
      `query ($filter: ReviewFilter, $cohortId: ID, $first: Int, $after: String) { reviewQueue(filter: $filter, cohortId: $cohortId, first: $first, after: $after) {
        edges { cursor node { ${piece} } } pageInfo { endCursor hasNextPage } totalCount counts { waiting mine all } oldestDays limitDays lateCount } }`,
      variables,
    )
  ).reviewQueue

/** Confirms somebody as coordinator of the marked course: their visit, begun there as Instructor, leads it from now on. */
export async function lead({ db, here, course, clock }: World, { personId }: Somebody): Promise<void> {
  const confirmed = {
    school_id: here.schoolId,
    id: newId(),
    course_id: course,
    person_id: personId,
    confirmed_at: clock.now,
  }
  await inSchool(db, here.schoolId, db => db.insertInto('coordinator_confirmation').values(confirmed).execute())
}
