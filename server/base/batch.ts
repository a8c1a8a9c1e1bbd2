/** Asks once for all keys that are wanted in the same turn. */
export function batched<Key, Value>(load: (keys: Key[]) => Promise<(key: Key) => Value>): (key: Key) => Promise<Value> {
  let waiting: { keys: Key[]; answer: Promise<(key: Key) => Value> } | undefined
  return async key => {
    if (!waiting) {
      const keys: Key[] = []
      const answer = new Promise<void>(resolve => setImmediate(resolve)).then(() => {
        waiting = undefined
        return load(keys)
      })
      waiting = { keys, answer }
    }
    waiting.keys.push(key)
    return (await waiting.answer)(key)
  }
}
