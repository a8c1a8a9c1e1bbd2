// A day as people write it: pure.

export type ReadDay = { day: string } | { problem: 'DATE_UNREADABLE' | 'DATE_AMBIGUOUS' }

const yearFirst = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/
const yearLast = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})$/

/** 2026-03-14, 2026/3/14, 2026年3月14日; 14.03.2026 in either order where only one of them is a day. */
export function readDay(text: string): ReadDay {
  const [, year, month, day] = yearFirst.exec(text) ?? []
  if (year) return only(dayOf([year, month!, day!]))
  const [, one, other, last] = yearLast.exec(text) ?? []
  if (!last) return { problem: 'DATE_UNREADABLE' }
  const days = new Set([dayOf([last, other!, one!]), dayOf([last, one!, other!])].filter(day => day !== null))
  return days.size > 1 ? { problem: 'DATE_AMBIGUOUS' } : only([...days][0] ?? null)
}

const only = (day: string | null): ReadDay => (day === null ? { problem: 'DATE_UNREADABLE' } : { day })

/** The day in the calendar; null: there is none such. */
function dayOf([year, month, day]: [string, string, string]): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(`${text}T00:00:00Z`)
  const real = year >= '1900' && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  return real ? text : null
}
