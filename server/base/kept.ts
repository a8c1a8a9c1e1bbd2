// What a process keeps in memory, within bounds.

export interface Kept<Value> {
  get(key: string): Value | undefined
  keep(key: string, value: Value): void
}

/** The lately kept; while all of it weighs more than `atMost`, the one that was kept first goes. The newest stays, whatever it weighs. */
export function keeping<Value>(atMost: number, weightOf: (value: Value) => number = () => 1): Kept<Value> {
  const kept = new Map<string, { value: Value; weight: number }>()
  let total = 0
  const drop = (key: string): void => {
    total -= kept.get(key)?.weight ?? 0
    kept.delete(key)
  }
  return {
    get: key => kept.get(key)?.value,
    keep(key, value) {
      drop(key)
      const weight = weightOf(value)
      kept.set(key, { value, weight })
      total += weight
      while (total > atMost && kept.size > 1) drop(kept.keys().next().value!)
    },
  }
}
