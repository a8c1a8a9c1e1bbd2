import type { Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { closedAmong } from '../../files/closing.ts'
import type { ItemProgressInput } from '../../graph-types.ts'
import type { Item } from '../content.ts'
import { kindOf } from '../items/all.ts'
import { ownAttempt, versionOf, type Playing } from './access.ts'
import { finishIfThrough } from './finishing/finish-attempt.ts'
import { countedUntil, countProgress, type PartProgress } from './progress-rules.ts'
import { addProgress, type AttemptRow } from './queries.ts'
import { shownModule, type ShownModule } from './shown-module.ts'
import { isSeen, secondsSeen, timeFor, withSeen, type Span } from './watched-rules.ts'

export interface Report {
  moduleId: string
  items: readonly ItemProgressInput[]
}

/** What was done in some parts since the last report. What its reader cannot say of a part, as that a quiz is passed, no report does. */
export async function reportProgress(caller: Caller, { moduleId, items }: Report): Promise<ShownModule> {
  const playing = await ownAttempt(caller, moduleId)
  const known = new Map(playing.content.items.map(item => [item.id, item]))
  if (items.length > known.size) refuse('ITEM_NOT_FOUND') // there are not as many; what is told of one costs time to count
  const time = { since: countedUntil(playing), now: caller.now }
  const films = { now: caller.now, left: timeFor({ since: toldUntil(playing) ?? time.since, now: caller.now }) }
  const closed = await closedIn(caller, items, known)
  const possible = items.map(part =>
    possibleOf(playing, known.get(part.itemId) ?? refuse('ITEM_NOT_FOUND'), { part, films, closed }),
  )
  const parts = countProgress(possible, time)
  // a tab that was only open leaves the time to the one that was read
  const seenAt = items.some(({ seconds }) => seconds > 0) ? caller.now : time.since
  const told = await addProgress(caller, playing.id, { parts, seenAt })
  const doneIds = parts.filter(({ done }) => done).map(({ itemId }) => itemId)
  const module = shownModule(versionOf(playing))
  return (await finishIfThrough(caller, playing, doneIds)) ? module : { ...module, attempt: withParts(playing, told) }
}

/** Of films that somebody says they are through with, those that nobody can see. */
async function closedIn(
  caller: Caller,
  items: Report['items'],
  known: ReadonlyMap<string, Item>,
): Promise<ReadonlySet<string>> {
  const films = items.flatMap(({ itemId, done }) => {
    const item = known.get(itemId)
    return done && item?.kind === 'video' && item.fileId ? [{ itemId, fileId: item.fileId }] : []
  })
  const closed = await closedAmong(
    caller,
    films.map(({ fileId }) => fileId),
  )
  return new Set(films.filter(({ fileId }) => closed.has(fileId)).map(({ itemId }) => itemId))
}

/** Nobody else has written meanwhile: the attempt is held. */
const withParts = (attempt: Playing, parts: AttemptRow['items']): AttemptRow => ({
  ...attempt,
  items: [...attempt.items.filter(({ itemId }) => !parts.some(part => part.itemId === itemId)), ...parts],
})

const mostSpans = 200

interface Told {
  part: ItemProgressInput
  /** seconds that can have been seen of all films together since any was told of */
  films: { now: Date; left: number }
  /** nobody can see these */
  closed: ReadonlySet<string>
}

/** Until when something was told of a film; undefined: nothing of any. */
const toldUntil = ({ items }: Playing): Date | undefined =>
  items
    .flatMap(({ watchedAt }) => watchedAt ?? [])
    .sort((a, b) => a.getTime() - b.getTime())
    .at(-1)

/**
 * A film is done when enough of it was seen, in whatever order and however often it was left, and never sooner than it can be played; nobody
 * sees two at once.
 */
function possibleOf(playing: Playing, item: Item, { part, films, closed }: Told): PartProgress {
  const { itemId, seconds } = part
  if (closed.has(itemId)) return { itemId, seconds, done: part.done }
  const { readerSays, lasts } = kindOf(item)
  const length = lasts?.(item) ?? null
  if (length === null) return { itemId, seconds, done: part.done && readerSays }
  const known = playing.items.find(known => known.itemId === itemId)
  const before = known?.watched ?? []
  const watched = withSeen(before, spansIn(part), { lasts: length, atMost: films.left })
  films.left -= Math.max(0, secondsSeen(watched) - secondsSeen(before))
  // a report that only counts the reader's time leaves the film's to the next one that tells what was played
  const watchedAt = part.watched || !known?.watchedAt ? films.now : known.watchedAt
  const position = part.position === null || part.position === undefined ? null : clamped(part.position, length)
  return { itemId, seconds, done: isSeen(watched, length), position, watched, watchedAt }
}

const spansIn = ({ watched }: ItemProgressInput): Span[] =>
  (watched ?? []).slice(0, mostSpans).map(([from = 0, to = 0]) => [from, to])

const clamped = (position: number, most: number): number => Math.floor(Math.min(Math.max(position, 0), most))
