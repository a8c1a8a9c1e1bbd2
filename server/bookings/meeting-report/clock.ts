// When somebody came in or left, as meetings write it: pure.

const longest = 60
const clock = /(\d{1,2}):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?/
const afternoon = /\bpm\b|\dpm\b|p\.m\.|下午|晚上|中午/i
const forenoon = /\bam\b|\dam\b|a\.m\.|上午|凌晨|早上/i

/** Seconds by the clock of the report, which says no zone; good for nothing but what is between two of them. Null: it cannot be read. */
export function clockOf(written: string): number | null {
  const text = written.normalize('NFKC').trim()
  const [found, hours, minutes, seconds] = (text.length <= longest && clock.exec(text)) || []
  if (found === undefined) return null
  const half = afternoon.test(text) ? 12 : forenoon.test(text) ? 0 : null
  const hour = half === null ? Number(hours) : (Number(hours) % 12) + half
  const day = dayOf(text.replace(found, ' '))
  return hour > 23 || day === null ? null : day + hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)
}

/** Whether the month or the day stands first is not known where both can: within a day it does not matter. */
function dayOf(text: string): number | null {
  const numbers = (text.match(/\d+/g) ?? []).map(Number)
  if (numbers.length === 0) return 0
  if (numbers.length !== 3) return null
  const [first, second, third] = numbers as [number, number, number]
  const [year, month, day] =
    first > 31 ? [first, second, third] : first > 12 ? [third, second, first] : [third, first, second]
  return Date.UTC(year, month - 1, day) / 1000
}
