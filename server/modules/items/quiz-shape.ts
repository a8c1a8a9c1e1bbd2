import { z } from 'zod'
import { id, shortText, text } from './text-shapes.ts'

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

export const quiz = z
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

export type Quiz = z.infer<typeof quiz>
export type Question = z.infer<typeof question>
