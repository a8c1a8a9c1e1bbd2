import { z } from 'zod'
import type { Task } from '../../base/jobs.ts'

const data = z.object({ bookingId: z.uuid() })
type AnOffer = z.infer<typeof data>

/** Tells them by a mail of its own, with a link that is good for this alone. */
export const mailingOffer: Task<AnOffer> = { name: 'mail-seat-offer', data, key: ({ bookingId }) => bookingId }

/** When nobody has answered until then. */
export const offerEnding: Task<AnOffer> = { name: 'end-seat-offer', data, key: ({ bookingId }) => bookingId }
