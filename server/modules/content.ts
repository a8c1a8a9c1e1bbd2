// What a module says: saved as a draft, published as a version. The shapes are the API's (writing/schema.graphql); ids are UUIDs made by
// whoever writes, so that an item keeps its own when it is moved.
import { z } from 'zod'
import { item } from './items/all.ts'
import { id, shortText, text } from './items/text-shapes.ts'
import { languages } from './offered.ts'

export const content = z
  .object({
    /** in which it is offered; what is written in another is kept, and only its writers see it */
    languages: z.array(z.enum(languages)).min(1).max(languages.length),
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
export type { Item } from './items/all.ts'
export type { Question, Quiz } from './items/quiz-shape.ts'
