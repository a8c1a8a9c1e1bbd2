// What a module says: saved as a draft, published as a version. The shapes are the API's (writing/schema.graphql); ids are UUIDs made by
// whoever writes, so that an item keeps its own when it is moved.
import { z } from 'zod'

export const text = z.object({ en: z.string().max(20_000), 'zh-Hans': z.string().max(20_000) }).strict()
export const shortText = z.object({ en: z.string().max(500), 'zh-Hans': z.string().max(500) }).strict()
const id = z.uuid().toLowerCase()

const option = z.object({ id, text: shortText, correct: z.boolean(), feedback: shortText.nullable() }).strict()

const question = z
  .object({
    id,
    kind: z.enum(['single', 'multiple', 'order', 'numeric', 'short']),
    prompt: text,
    /** single, multiple: to choose from · order: in the right order */
    options: z.array(option).max(12),
    /** numeric: right within `tolerance` */
    number: z.number().nullable(),
    tolerance: z.number().min(0).nullable(),
    /** short: any of these, whatever the case and the spaces */
    accepted: z.array(z.string().max(200)).max(20),
    /** after the answer, right or wrong */
    feedback: text.nullable(),
  })
  .strict()

const quiz = z
  .object({
    questions: z.array(question).max(100),
    /** how many are drawn for a try; null: all */
    draw: z.number().int().min(1).max(100).nullable(),
    shuffle: z.boolean(),
    /** tries at most; null: as many as wanted */
    tries: z.number().int().min(1).max(20).nullable(),
    /** share of the questions, 0 to 1 */
    passMark: z.number().min(0).max(1),
  })
  .strict()

const common = { id, title: shortText }
export const item = z.discriminatedUnion('kind', [
  /** Markdown; no HTML of one's own */
  z.object({ ...common, kind: z.literal('page'), body: text }).strict(),
  z.object({ ...common, kind: z.literal('link'), url: z.string().max(2_000), note: text }).strict(),
  z.object({ ...common, kind: z.literal('quiz'), quiz }).strict(),
])

export const content = z
  .object({
    title: shortText,
    summary: text,
    hours: z.number().min(0).max(200),
    /** what is to be had before, and what finishing proves (at most the kind's ceiling) */
    proofs: z
      .array(
        z
          .object({
            competencyId: id,
            fromLevel: z.number().int().min(0).max(4),
            toLevel: z.number().int().min(1).max(5),
          })
          .strict(),
      )
      .max(20),
    /** a refresh renews what was proven, up to this level, and clears these changes */
    refresh: z
      .object({ upTo: z.number().int().min(1).max(5), eventIds: z.array(id).max(20) })
      .strict()
      .nullable(),
    items: z.array(item).max(100),
  })
  .strict()

export type Content = z.infer<typeof content>
export type Item = z.infer<typeof item>
export type Quiz = z.infer<typeof quiz>
export type Question = z.infer<typeof question>
