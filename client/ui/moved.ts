/** The same list with one of it elsewhere; the same when it cannot go there. */
export function moved<One>(list: readonly One[], from: number, to: number): One[] {
  const others = list.filter((_, at) => at !== from)
  const one = list[from]
  return one === undefined || to < 0 || to >= list.length ? [...list] : others.toSpliced(to, 0, one)
}
