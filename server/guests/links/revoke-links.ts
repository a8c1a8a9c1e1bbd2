import type { Caller } from '../../base/caller.ts'
import { signal } from '../../base/signals.ts'
import { interruptUploads } from '../../files/interrupt-uploads.ts'
import { updateRevoked } from './queries.ts'

/** None that a guest has opens anything any more: what they send just now breaks off, and pages that listen are sent away. Answers how many were good. */
export async function revokeLinks(caller: Caller, guestId: string): Promise<number> {
  const revoked = await updateRevoked(caller, guestId)
  await interruptUploads(caller, guestId)
  await signal(caller, 'guest', [guestId])
  return revoked
}
