import { z } from 'zod'
import type { Caller } from '../../base/caller.ts'
import { send, type Task } from '../../base/jobs.ts'

/** Looks at a whole session, so that whatever happened to it meanwhile is said once. */
export const inviting: Task<{ sessionId: string }> = {
  name: 'invite-to-session',
  data: z.object({ sessionId: z.uuid() }),
  key: ({ sessionId }) => sessionId,
}

/** In the transaction that changed the session or a seat in it, with the session locked. */
export const inviteAnew = (place: Pick<Caller, 'db' | 'schoolId'>, sessionId: string): Promise<void> =>
  send(place, inviting, { data: { sessionId } })
