/** So many people at once: what is held in memory and in one transaction is bounded by it. */
export const portion = 250

export function* inPortions<T>(all: readonly T[], size = portion): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size)
}
