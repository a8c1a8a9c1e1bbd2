// Doors to what somebody goes through: one's own alone, locked, so that of two tabs the second sees what the first has done.
import type { Caller } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import { faculty } from '../../people/access.ts'
import type { Content } from '../content.ts'
import { contentOf } from './content-of.ts'
import { lockAttempt, readAttempts, type AttemptRow, type LockedRow, type TryRow, type VersionRow } from './queries.ts'

/** An attempt with what was done in it so far, and what it goes through. */
export interface Playing extends LockedRow, Pick<AttemptRow, 'startedAt' | 'finishedAt' | 'items' | 'tries'> {
  content: Content
}

export async function ownAttempt(caller: Caller, moduleId: string): Promise<Playing> {
  faculty(caller)
  const locked = isId(moduleId) ? await lockAttempt(caller, { moduleId }) : undefined
  return locked ? playing(caller, locked) : refuse('MODULE_NOT_BEGUN')
}

/** What the viewer goes through in a version; undefined: they have not begun it. */
export async function attemptAtVersion(caller: Caller, versionId: string): Promise<Playing | undefined> {
  const locked = await lockAttempt(caller, { versionId })
  return locked && playing(caller, locked)
}

export async function ownTry(caller: Caller, tryId: string): Promise<{ playing: Playing; tried: TryRow }> {
  faculty(caller)
  const locked = isId(tryId) ? await lockAttempt(caller, { tryId }) : undefined
  if (!locked) refuse('TRY_NOT_FOUND')
  const found = await playing(caller, locked)
  return { playing: found, tried: found.tries.find(({ id }) => id === tryId)! }
}

async function playing(caller: Caller, locked: LockedRow): Promise<Playing> {
  const [attempts, content] = await Promise.all([
    readAttempts(caller, { id: locked.id }),
    contentOf(caller, locked.versionId),
  ])
  return { ...attempts[0]!, ...locked, content }
}

export const versionOf = ({ moduleId: id, track, versionId, content: { items, ...head } }: Playing): VersionRow => ({
  id,
  track,
  versionId,
  head: { ...head, tasks: items.flatMap(item => ('task' in item ? item.task.proofs : [])) },
})
