/** A whole number within bounds; null: not said. */
export function wholeOf({ valueAsNumber: value }: { valueAsNumber: number }, most: number): number | null {
  return Number.isNaN(value) || value < 1 ? null : Math.min(Math.round(value), most)
}
