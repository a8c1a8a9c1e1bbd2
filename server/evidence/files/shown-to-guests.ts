// Which pieces of evidence a guest may read, with their files: declared here, filled by server/app.ts.
import type { Caller } from '../../base/caller.ts'

type ShownToGuest = (caller: Caller, evidenceIds: readonly string[]) => Promise<readonly string[]>

let shown: ShownToGuest = async () => []

export const tellShownToGuests = (known: ShownToGuest): void => void (shown = known)

export const shownToGuest: ShownToGuest = (caller, evidenceIds) => shown(caller, evidenceIds)
