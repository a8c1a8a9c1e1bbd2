// What somebody has seen of a film: spans of seconds, in order and apart. Pure.

export type Span = readonly [from: number, to: number]

const mostSpans = 500
/** who has seen so much of it has seen it: titles at its end need nobody's patience */
const enough = 0.9
/** at which browsers play */
const fastest = 2

/** How many seconds of a film there was time for. */
export const timeFor = ({ since, now }: { since: Date; now: Date }): number =>
  Math.max(0, now.getTime() - since.getTime()) * (fastest / 1000)

/**
 * With what was seen besides, as far as there was time for it; what is no span within the film counts nothing. A page tells all that it has played
 * again and again, so that what found no room comes later.
 */
export function withSeen(
  seen: readonly Span[],
  more: readonly Span[],
  { lasts, atMost }: { lasts: number; atMost: number },
): Span[] {
  let left = atMost
  const fresh = joined(more.map(([from, to]): Span => [Math.max(0, from), Math.min(to, lasts)]))
    .flatMap(span =>
      without(
        span,
        seen.filter(one => overlap(span, one)),
      ),
    )
    .map(([from, to]): Span => {
      const until = Math.min(to, from + left)
      left -= until - from
      return [from, until]
    })
  return joined([...seen, ...fresh]).slice(0, mostSpans)
}

/** In order and apart. */
function joined(spans: readonly Span[]): Span[] {
  const merged: [number, number][] = []
  for (const [from, to] of spans.filter(([from, to]) => to > from).sort(([a], [b]) => a - b)) {
    const last = merged.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else merged.push([from, to])
  }
  return merged
}

const overlap = ([from, to]: Span, [otherFrom, otherTo]: Span): boolean => from < otherTo && otherFrom < to

/** What is left of a span. */
const without = (span: Span, seen: readonly Span[]): Span[] =>
  seen.reduce<Span[]>((rest, one) => rest.flatMap(part => cut(part, one)), [span])

const cut = ([from, to]: Span, [cutFrom, cutTo]: Span): Span[] =>
  [[from, Math.min(to, cutFrom)] as const, [Math.max(from, cutTo), to] as const].filter(([from, to]) => to > from)

export const secondsSeen = (seen: readonly Span[]): number => seen.reduce((sum, [from, to]) => sum + to - from, 0)

/** 0 to 1. */
export const shareSeen = (seen: readonly Span[], lasts: number): number => Math.min(1, secondsSeen(seen) / lasts)

export const isSeen = (seen: readonly Span[], lasts: number): boolean => shareSeen(seen, lasts) >= enough
