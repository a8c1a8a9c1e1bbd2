/** Diagonal lines that fill a box, as an SVG path: no pattern with an id, so a page can hold a hundred of them. */
export function hatch(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  step = 6,
): string {
  let path = ''
  for (let at = step; at < width + height; at += step) {
    const top = Math.min(at, width)
    const left = Math.min(at, height)
    path += `M${x + top} ${y + at - top}L${x + at - left} ${y + left}`
  }
  return path
}
