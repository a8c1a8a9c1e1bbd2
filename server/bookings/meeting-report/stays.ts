// How long somebody was there, when they came in more than once or with two devices at a time. Pure.

export interface Stay {
  /** as the report counts it */
  seconds: number
  /** by the clock of the report, in seconds; null: it does not say */
  from: number | null
  until: number | null
}

type Span = readonly [from: number, until: number]

/** Meetings round to minutes, each of the two and what is between. */
const rounding = 120

/** At least and at most: the same where the report says when each stay was. */
export function presenceOf(stays: readonly Stay[]): { least: number; most: number } {
  const spans = stays.map(spanOf)
  const certain = stays.flatMap((stay, at) => {
    const span = spans[at]
    return span && isWhole(stay, span) ? [span] : []
  })
  const sum = stays.reduce((sum, { seconds }) => sum + seconds, 0)
  return {
    least: Math.max(0, lengthOf(certain), ...stays.map(({ seconds }) => seconds)),
    most: spans.some(span => span === null) ? sum : Math.min(sum, lengthOf(spans as Span[])),
  }
}

/** Null where it is not known, or the two do not fit: then only the length counts. */
function spanOf({ seconds, from, until }: Stay): Span | null {
  if (from === null || until === null || until - from < seconds - rounding) return null
  return until - from > seconds + rounding ? [from, until] : [from, from + seconds]
}

/** They were there all the while; else somewhere between first coming in and last leaving. */
const isWhole = ({ seconds }: Stay, [from, until]: Span): boolean => until - from === seconds

/** What is covered by several counts once. */
function lengthOf(spans: readonly Span[]): number {
  let [length, reached] = [0, -Infinity]
  for (const [from, until] of [...spans].sort(([one], [other]) => one - other)) {
    length += Math.max(0, until - Math.max(from, reached))
    reached = Math.max(reached, until)
  }
  return length
}
