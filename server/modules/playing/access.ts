// Doors to what somebody goes through: one's own alone, locked, so that of two tabs the second sees what the first has done.
import type { Caller } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import type { Piece } from '../../evidence/pieces/evidence.ts'
import type { Task } from '../../evidence/pieces/task.ts'
import { faculty } from '../../people/access.ts'
import type { Content } from '../content.ts'
import { contentOf } from './content-of.ts'
import {
  lockAttempt,
  readAttempts,
  type AttemptOf,
  type AttemptRow,
  type LockedRow,
  type TryRow,
  type VersionRow,
} from './queries.ts'
import { headOf } from './shown-module.ts'

/** An attempt with what was done in it so far, and what it goes through. */
export interface Playing extends LockedRow, AttemptRow {
  content: Content
}

export async function ownAttempt(caller: Caller, moduleId: string): Promise<Playing> {
  faculty(caller)
  return (
    (isId(moduleId) ? await playing(caller, caller.viewer.personId, { moduleId }) : undefined) ??
    refuse('MODULE_NOT_BEGUN')
  )
}

/** For which somebody began a piece, of whom the viewer may know so; undefined: they have not begun what asks for it. */
export const attemptOfPiece = (
  caller: Caller,
  { person, recordedAt: begunAt }: Pick<Piece, 'person' | 'recordedAt'>,
  { versionId }: Pick<Task, 'versionId'>,
): Promise<Playing | undefined> => playing(caller, person.id, { versionId, begunAt })

export async function ownTry(caller: Caller, tryId: string): Promise<{ playing: Playing; tried: TryRow }> {
  faculty(caller)
  const found =
    (isId(tryId) ? await playing(caller, caller.viewer.personId, { tryId }) : undefined) ?? refuse('TRY_NOT_FOUND')
  return { playing: found, tried: found.tries.find(({ id }) => id === tryId)! }
}

/** Read in the same burst, but only once it is held; anew where in between another tab has begun a further one. */
async function playing(caller: Caller, personId: string, of: AttemptOf): Promise<Playing | undefined> {
  const [locked, attempts] = await Promise.all([lockAttempt(caller, personId, of), readAttempts(caller, personId, of)])
  if (!locked) return undefined
  const attempt = attempts.find(({ id }) => id === locked.id)
  if (!attempt) return playing(caller, personId, of)
  return { ...attempt, ...locked, content: await contentOf(caller, locked.versionId) }
}

export const versionOf = ({ moduleId: id, track, versionId, content }: Playing): VersionRow => ({
  id,
  track,
  versionId,
  head: headOf(content),
})
