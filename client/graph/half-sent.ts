// Files that were begun to be sent earlier, and where they can go on.

interface Begun {
  name: string
  size: number
  come: number
}

/** Those that would be chosen here: by their endings or the media type that these stand for, and not on their way just now. */
export const halfSentHere = <One extends Begun>(
  begun: readonly One[],
  { accept, underway }: { accept?: string | undefined; underway: readonly string[] },
): One[] => begun.filter(({ name }) => !underway.includes(name) && (!accept || accepts(accept, name)))

const endings: Record<string, readonly string[]> = {
  'image/jpeg': ['jpg', 'jpeg'],
}

const accepts = (accept: string, name: string): boolean => {
  const ending = name.split('.').at(-1)!.toLowerCase()
  return accept.split(',').some(one => one === `.${ending}` || (endings[one] ?? [one.split('/')[1]]).includes(ending))
}

/** In whole percent; not all of it, as long as it is not. */
export const percentOf = ({ come, size }: Begun): number => Math.min(99, Math.floor((come / size) * 100))

/** After which answer what is missing is sent once more: faults, somebody else who writes the same, and a line so slow that a part took too long. */
export const goesOnAfter = (status = 0): boolean => status < 400 || status >= 500 || [408, 409, 423].includes(status)
