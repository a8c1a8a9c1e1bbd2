import type { Caller } from './caller.ts'

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

/** The same for each caller: what one asks is not answered with another's. */
export function batchedFor<Key, Value>(
  load: (caller: Caller, keys: Key[]) => Promise<(key: Key) => Value>,
): (caller: Caller, key: Key) => Promise<Value> {
  const waiting = new WeakMap<Caller, (key: Key) => Promise<Value>>()
  return (caller, key) => {
    let ask = waiting.get(caller)
    if (!ask) waiting.set(caller, (ask = batched(keys => load(caller, keys))))
    return ask(key)
  }
}
