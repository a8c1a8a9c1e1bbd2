// What a lesson design says. Rows are named by whoever writes, so that they keep their names when they are moved.
import { z } from 'zod'

export const mostMinutes = 600

const id = z.uuid().toLowerCase()
const line = z.string().max(300)
const passage = z.string().max(1_000)
const text = z.string().max(4_000)
const minutes = z.number().int().min(1).max(mostMinutes).nullable()

export const lessonDesign = z
  .object({
    topic: line,
    course: line,
    /** who they are: programme, year, class */
    learners: line,
    size: z.number().int().min(1).max(10_000).nullable(),
    minutes,
    priorKnowledge: text,
    outcomes: z.array(z.object({ id, text: passage, competencyId: id.nullable() }).strict()).max(20),
    keyPoints: text,
    difficultPoints: text,
    phases: z
      .array(z.object({ id, title: line, minutes, teacher: text, learners: text, materials: passage }).strict())
      .max(30),
    /** what of the industry is used, and where it is from */
    sources: z.array(z.object({ id, what: passage, source: passage }).strict()).max(20),
    assessment: text,
    homework: text,
    /** once it was taught */
    reflection: text,
  })
  .strict()

export type LessonDesign = z.infer<typeof lessonDesign>

/** @param minutes how long the lesson is to be, where somebody says so */
export const emptyDesign = (minutes: number | null): LessonDesign => ({
  topic: '',
  course: '',
  learners: '',
  size: null,
  minutes,
  priorKnowledge: '',
  outcomes: [],
  keyPoints: '',
  difficultPoints: '',
  phases: [],
  sources: [],
  assessment: '',
  homework: '',
  reflection: '',
})
