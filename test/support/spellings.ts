/** A name in so many ways of small and capital letters. */
export const spellings = (name: string, howMany: number): string[] =>
  Array.from({ length: howMany }, (_, at) => {
    let letter = 0
    return name.replace(/[a-z]/gi, sign => ((at >> letter++) & 1 ? sign.toUpperCase() : sign.toLowerCase()))
  })
