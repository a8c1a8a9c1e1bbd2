// How much of a film was seen, as the service counts it.

/** @param spans in order and apart */
export const shareOf = (spans: readonly number[][], seconds: number | null): number =>
  seconds ? Math.min(1, spans.reduce((sum, [from = 0, to = 0]) => sum + to - from, 0) / seconds) : 0

export const isSeen = (share: number): boolean => share >= 0.9
