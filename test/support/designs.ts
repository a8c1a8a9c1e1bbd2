// Lesson designs as teachers write them, over the wire.
import { newId } from '../../server/base/ids.ts'
import type { LessonDesign } from '../../server/evidence/designs/design-shape.ts'
import type { Item } from '../../server/modules/content.ts'
import { both, task } from './playing.ts'
import type { Somebody } from './world.ts'

export type LessonItem = Extract<Item, { kind: 'lesson_design' }>

/** A lesson of 90 minutes to be designed, judged by two criteria. */
export const lesson = (
  proofs: Record<string, number>,
  { minutes = 90, ...rest }: Partial<LessonItem['task']> & { minutes?: number | null } = {},
): LessonItem => ({
  id: newId(),
  kind: 'lesson_design',
  title: both('Teach landed cost'),
  body: both('Make a **lesson** of this module.'),
  minutes,
  task: task(proofs, { wantsText: false, ...rest }).task,
})

/** A whole one. */
export const design = (rest: Partial<LessonDesign> = {}): LessonDesign => ({
  topic: 'What a parcel costs at the door',
  course: 'International Trade Practices',
  learners: 'International trade, year 3, class 2',
  size: 42,
  minutes: 90,
  priorKnowledge: 'They know Incoterms, and have never read a tariff line.',
  outcomes: [{ id: newId(), text: 'Price a parcel to Germany by tariff line', competencyId: null }],
  keyPoints: 'Duty per tariff line.',
  difficultPoints: 'VAT on top of duty: worked twice on the board.',
  phases: [phase('Lead-in', 10), phase('Pricing in pairs', 80)],
  sources: [{ id: newId(), what: 'Invoices of twelve parcels', source: 'Harbour Logistics, October 2026' }],
  assessment: 'Each pair hands in a priced parcel.',
  homework: '',
  reflection: '',
  ...rest,
})

export const phase = (title: string, minutes: number | null): LessonDesign['phases'][number] => ({
  id: newId(),
  title,
  minutes,
  teacher: 'Asks what a parcel costs',
  learners: 'Price it',
  materials: 'Invoices',
})

const written = `revision savedAt topic course learners size minutes priorKnowledge outcomes { id text competency { code } } keyPoints difficultPoints
  phases { id title minutes teacher learners materials } sources { id what source } assessment homework reflection`

export interface Designed extends Omit<LessonDesign, 'outcomes'> {
  revision: number
  savedAt: string
  outcomes: { id: string; text: string; competency: { code: string } | null }[]
}
export interface DesignAnswer {
  evidence: { id: string; occurredOn: string; design: Designed } | null
  refusal: { code: string; details: Record<string, unknown> } | null
}
export interface Saving {
  evidenceId: string
  revision: number
  design: object
  occurredOn?: string
}

/** Asks for it and answers the piece or the refusal, as it came. */
export const saves = async (who: Somebody, { occurredOn = '2026-11-24', ...said }: Saving): Promise<DesignAnswer> =>
  (
    await who.ask<{ answer: DesignAnswer }>(
      `mutation ($input: SaveDesignInput!) { answer: saveDesign(input: $input) { evidence { id occurredOn design { ${written} } } refusal { code details } } }`,
      { input: { ...said, occurredOn } },
    )
  ).answer

/** What somebody reads of it; null: not theirs to read, or there is none. */
export const designOf = async (who: Somebody, id: string): Promise<Designed | null> =>
  (
    await who.ask<{ evidence: { design: Designed | null } | null }>(
      `query ($id: ID!) { evidence(id: $id) { design { ${written} } } }`,
      { id },
    )
  ).evidence?.design ?? null
