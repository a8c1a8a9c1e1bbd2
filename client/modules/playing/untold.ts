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

export function untold(): Untold {
  let waiting = new Map<string, Done>()
  return {
    add({ itemId, seconds, done, ...film }) {
      const known = waiting.get(itemId)
      waiting.set(itemId, {
        ...known,
        ...film,
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
