// Chapters of a film, as a player leads through them.

export interface Chapter {
  /** seconds from its beginning */
  readonly at: number
  readonly title: string
}

/** Those that a film has time for. @param lasts NaN: not known yet */
export const chaptersWithin = (chapters: readonly Chapter[], lasts: number): Chapter[] =>
  chapters.filter(({ at }) => !(at >= lasts))

/** In which of them it stands; -1: before the first. */
export const currentAt = (chapters: readonly Chapter[], seconds: number): number =>
  chapters.findLastIndex(({ at }) => at <= seconds)

/** `0:07`, `1:02:05` */
export function clockOf(at: number): string {
  const [hours, minutes, seconds] = [Math.floor(at / 3600), Math.floor(at / 60) % 60, at % 60]
  const two = (part: number): string => String(part).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`
}
