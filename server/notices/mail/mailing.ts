import { z } from 'zod'
import type { Task } from '../../base/jobs.ts'

const data = z.object({ personId: z.string(), way: z.enum(['at_once', 'daily']) })

/** A person's notices by mail: what is due then. One for what comes at once and one for the day wait at most. */
export const mailingNotices: Task<z.infer<typeof data>> = {
  name: 'mail-notices',
  data,
  key: ({ personId, way }) => `${personId} ${way}`,
}
