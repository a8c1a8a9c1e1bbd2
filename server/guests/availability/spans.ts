// Times as spans of milliseconds, the end not in it: sorted, apart from each other, none empty. Pure.

export type Span = readonly [from: number, until: number]

/** What is in any of them. */
export function united(spans: readonly Span[]): Span[] {
  const found: [number, number][] = []
  for (const [from, until] of [...spans].filter(([from, until]) => from < until).sort((a, b) => a[0] - b[0])) {
    const last = found.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], until)
    else found.push([from, until])
  }
  return found
}

/** What is in the first and not in the second. */
export function without(spans: readonly Span[], taken: readonly Span[]): Span[] {
  const found: Span[] = []
  let at = 0
  for (const [from, until] of spans) {
    let begins = from
    while (at < taken.length && taken[at]![1] <= begins) at++
    for (let next = at; next < taken.length && taken[next]![0] < until; next++) {
      if (taken[next]![0] > begins) found.push([begins, taken[next]![0]])
      begins = Math.max(begins, taken[next]![1])
    }
    if (begins < until) found.push([begins, until])
  }
  return found
}

/** What is in both. */
export function common(spans: readonly Span[], others: readonly Span[]): Span[] {
  const found: Span[] = []
  let at = 0
  for (const [from, until] of spans) {
    while (at < others.length && others[at]![1] <= from) at++
    for (let next = at; next < others.length && others[next]![0] < until; next++)
      found.push([Math.max(from, others[next]![0]), Math.min(until, others[next]![1])])
  }
  return found
}
