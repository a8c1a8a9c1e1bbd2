// Seconds that somebody really spent on a page: it could be seen, and they did something within the last minute.

export interface Watch {
  /** they did something */
  touched(now: number): void
  /** the page can be seen from now on, or not */
  seen(now: number, visible: boolean): void
  /** the whole seconds since they were last taken; what is left of one stays for the next time */
  take(now: number): number
}

const activeMs = 60_000

/** @param now milliseconds of a clock that never jumps, as of all calls */
export function watch(now: number, visible: boolean): Watch {
  let at = now
  let activeUntil = now + activeMs
  let spent = 0

  function advance(now: number): void {
    if (visible) spent += Math.max(0, Math.min(now, activeUntil) - at)
    at = now
  }

  return {
    touched(now) {
      advance(now)
      activeUntil = now + activeMs
    },
    seen(now, nowVisible) {
      advance(now)
      if (nowVisible && !visible) activeUntil = now + activeMs
      visible = nowVisible
    },
    take(now) {
      advance(now)
      const seconds = Math.floor(spent / 1000)
      spent -= seconds * 1000
      return seconds
    },
  }
}
