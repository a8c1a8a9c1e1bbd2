import { note, type Caller } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import { signalAll } from '../../base/signals.ts'
import { hashOfCode, newReadableCode } from '../readable-code.ts'
import { decideLinking, type Side } from './decide-linking.ts'
import {
  endMerge,
  findSides,
  insertLinkingCode,
  insertMerge,
  lockMerges,
  lockSides,
  settleMerges,
  takeLinkingCode,
} from './queries.ts'

const codeLasts = 10 * 60_000

/** What features to the right do when two persons were found to be one, or to be two after all: filled by app.ts. */
export type AfterMerge = (caller: Caller, personIds: readonly string[]) => Promise<void>

export interface Joined {
  linkId: string
  keptId: string
  mergedId: string
}

/** How both accounts hear of it: filled by app.ts. */
export type TellJoined = (caller: Caller, joined: Joined) => Promise<void>

/** What is one's own has become another's as well, or is that no more. Of their gaps tells whoever counts them anew. */
async function follow(caller: Caller, personIds: readonly string[], afterMerge: readonly AfterMerge[]): Promise<void> {
  for (const work of afterMerge) await work(caller, personIds)
  await signalAll(
    caller,
    (['assignments', 'bookings', 'notices'] as const).map(topic => ({ topic, personIds })),
  )
}

/** A code for a visit from another account; it replaces the one before. */
export async function startLinking(caller: Caller): Promise<{ code: string; expiresAt: Date }> {
  const [side] = await findSides(caller, [caller.viewer.visitId])
  if (!side?.linkable) refuse('LINKING_NOT_POSSIBLE')
  const code = newReadableCode(10)
  const expiresAt = new Date(caller.now.getTime() + codeLasts)
  await insertLinkingCode(caller, { hash: hashOfCode(code), expiresAt })
  return { code, expiresAt }
}

/** Both visits must be going on: whoever enters the code is signed in as one, whoever was shown it is signed in as the other. */
export async function bothSides(caller: Caller, shownIn: string | undefined): Promise<{ here: Side; there: Side }> {
  const { visitId: enteredIn } = caller.viewer
  const sides = await findSides(caller, shownIn ? [enteredIn, shownIn] : [])
  const here = sides.find(({ visitId }) => visitId === enteredIn)
  const there = sides.find(({ visitId }) => visitId === shownIn)
  return here && there ? { here, there } : refuse('LINKING_CODE_UNKNOWN')
}

interface Linking {
  code: string
  afterMerge: readonly AfterMerge[]
  tellJoined: TellJoined
}

/** Whoever enters the code was shown before whose it is (`previewLinking`); both hear of it. */
export async function linkIdentity(caller: Caller, { code, afterMerge, tellJoined }: Linking): Promise<void> {
  await lockMerges(caller)
  const { here, there } = await bothSides(caller, await takeLinkingCode(caller, hashOfCode(code)))
  const { keptId, mergedId } = decideLinking(here, there)
  await lockSides(caller, [keptId, mergedId])
  const linkId = await insertMerge(caller, { keptId, mergedId })
  await settleMerges(caller, [keptId])
  await follow(caller, [keptId, mergedId], afterMerge)
  await tellJoined(caller, { linkId, keptId, mergedId })
  await note(caller, 'identity-linked', { linkId, keptId, mergedId })
}

/** Two persons again, each with what was recorded under their own account: while they were joined, that was the kept one's. */
export async function undoLinking(
  caller: Caller,
  { linkId, afterMerge }: { linkId: string; afterMerge: readonly AfterMerge[] },
): Promise<void> {
  await lockMerges(caller)
  const merge = isId(linkId) ? await endMerge(caller, linkId) : undefined
  if (!merge) return refuse('LINK_NOT_FOUND')
  await lockSides(caller, [merge.keptId, merge.mergedId])
  await settleMerges(caller, [merge.keptId, merge.mergedId])
  await follow(caller, [merge.keptId, merge.mergedId], afterMerge)
  await note(caller, 'identity-unlinked', { linkId, ...merge })
}
