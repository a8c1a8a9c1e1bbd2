// What was done and is not told yet.

export interface Film {
  position: number
  /** spans that were played, in seconds */
  watched: number[][]
}

export interface Done extends Partial<Film> {
  itemId: string
  seconds: number
  done: boolean
}

export interface Untold {
  add(more: Done): void
  /** all of it; from now on it is somebody else's to tell, or to add again */
  take(): Done[]
}

/** In order and apart. */
export function joined(spans: readonly number[][]): number[][] {
  const merged: number[][] = []
  for (const [from = 0, to = 0] of [...spans].sort(([a = 0], [b = 0]) => a - b)) {
    const last = merged.at(-1)
    if (last && from <= last[1]!) last[1] = Math.max(last[1]!, to)
    else merged.push([from, to])
  }
  return merged
}

export function untold(): Untold {
  let waiting = new Map<string, Done>()
  return {
    add({ itemId, seconds, done, ...film }) {
      const known = waiting.get(itemId)
      waiting.set(itemId, {
        ...known,
        ...film,
        // a player that was loaded anew has forgotten what it played before
        ...(film.watched && { watched: joined([...(known?.watched ?? []), ...film.watched]) }),
        itemId,
        seconds: seconds + (known?.seconds ?? 0),
        done: done || (known?.done ?? false),
      })
    },
    take() {
      const all = [...waiting.values()]
      waiting = new Map()
      return all
    },
  }
}
