// What somebody has seen of a film: spans of seconds, in order and apart. Pure.

export type Span = readonly [from: number, to: number]

const mostSpans = 500
/** who has seen so much of it has seen it: titles at its end need nobody's patience */
const enough = 0.9

/** With what was seen besides; what is no span within the film counts nothing. */
export function withSeen(seen: readonly Span[], more: readonly Span[], lasts: number): Span[] {
  const spans = [...seen, ...more.map(([from, to]): Span => [Math.max(0, from), Math.min(to, lasts)])]
  const merged: [number, number][] = []
  for (const [from, to] of spans.filter(([from, to]) => to > from).sort(([a], [b]) => a - b)) {
    const last = merged.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else merged.push([from, to])
  }
  return merged.slice(0, mostSpans)
}

/** 0 to 1. */
export const shareSeen = (seen: readonly Span[], lasts: number): number =>
  Math.min(1, seen.reduce((sum, [from, to]) => sum + to - from, 0) / lasts)

export const isSeen = (seen: readonly Span[], lasts: number): boolean => shareSeen(seen, lasts) >= enough
