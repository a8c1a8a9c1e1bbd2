import { z } from 'zod'
import { id, shortText } from './text-shapes.ts'

/** By what a hand-in is judged. */
const criterion = z
  .object({
    id,
    title: shortText,
    /** what is seen at level 0, 1, … */
    levels: z.array(shortText).max(6),
  })
  .strict()

export const task = z
  .object({
    /** what must be handed in */
    wantsText: z.boolean(),
    wantsFiles: z.boolean(),
    /** what it proves at most, once somebody has judged it */
    proofs: z.array(z.object({ competencyId: id, level: z.number().int().min(1).max(5) }).strict()).max(20),
    criteria: z.array(criterion).max(20),
  })
  .strict()

export type Task = z.infer<typeof task>

/** The highest level that it proves anywhere: so far its rubric goes. */
export const highestOf = ({ proofs }: Task): number => Math.max(0, ...proofs.map(({ level }) => level))
