/** Waits so long for an answer and no longer: `begin` anew, or `end` it. */
export function impatience(milliseconds: number, tired: () => void): { begin: () => void; end: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = (): void => clearTimeout(timer)
  return {
    end,
    begin() {
      end()
      timer = setTimeout(tired, milliseconds)
    },
  }
}
