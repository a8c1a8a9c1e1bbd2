import type { Signal } from './signals.ts'

/**
 * Of signals of one kind in a school the first is passed on at once, and what follows it closely together, once a pause is over:
 * when five hundred people book in a minute, whoever listens does not ask five hundred times.
 */
export function gathering(pass: (signal: Signal) => void, pause: number) {
  const resting = new Map<string, { timer: NodeJS.Timeout; waiting: Signal | null }>()

  function rest(kind: string): void {
    const timer = setTimeout(() => {
      const { waiting } = resting.get(kind)!
      resting.delete(kind)
      if (waiting) passOn(waiting)
    }, pause).unref()
    resting.set(kind, { timer, waiting: null })
  }

  function passOn(signal: Signal): void {
    const kind = `${signal.schoolId} ${signal.topic}`
    const before = resting.get(kind)
    if (before) before.waiting = before.waiting ? both(before.waiting, signal) : signal
    else {
      rest(kind)
      pass(signal)
    }
  }

  return { passOn, stop: (): void => resting.forEach(({ timer }) => clearTimeout(timer)) }
}

const both = (one: Signal, other: Signal): Signal => ({
  ...one,
  personIds: one.personIds && other.personIds && [...new Set([...one.personIds, ...other.personIds])],
})
