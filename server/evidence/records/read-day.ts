// A day as people write it: pure.

export type ReadDay = { day: string } | { problem: 'DATE_UNREADABLE' | 'DATE_AMBIGUOUS' }

type Order = 'day first' | 'month first'
/** By what stands between day and month. */
export type Orders = ReadonlyMap<string, Order>

/** Spreadsheets may write midnight behind it. */
const yearFirst = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[ T]00?:00(?::00)?)?$/
const yearLast = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*[-/.]\s*(\d{4})$/

/** 2026-03-14, 2026/3/14, 2026年3月14日; 14.03.2026 in either order where only one of them is a day, or the table tells which. */
export function readDay(text: string, orders: Orders = new Map()): ReadDay {
  const [, year, month, day] = yearFirst.exec(text) ?? []
  if (year) return only(dayOf([year, month!, day!]))
  const either = eitherOf(text)
  if (!either) return { problem: 'DATE_UNREADABLE' }
  const days = new Set(Object.values(either.days).filter(day => day !== null))
  if (days.size < 2) return only([...days][0] ?? null)
  const order = orders.get(either.between)
  return order ? only(either.days[order]) : { problem: 'DATE_AMBIGUOUS' }
}

/** In which order a table writes day and month: told by those of its days that can be read in one only, unless they disagree. */
export function ordersIn(texts: readonly string[]): Orders {
  const told = new Map<string, Set<Order>>()
  for (const text of texts) {
    const either = eitherOf(text)
    if (!either) continue
    const possible = (['day first', 'month first'] as const).filter(order => either.days[order] !== null)
    if (possible.length === 1) told.set(either.between, (told.get(either.between) ?? new Set()).add(possible[0]!))
  }
  return new Map([...told].flatMap(([between, [order, ...others]]) => (others.length > 0 ? [] : [[between, order!]])))
}

function eitherOf(text: string): { between: string; days: Record<Order, string | null> } | null {
  const [, one, between, other, year] = yearLast.exec(text) ?? []
  if (!one || !between || !other || !year) return null
  return { between, days: { 'day first': dayOf([year, other, one]), 'month first': dayOf([year, one, other]) } }
}

const only = (day: string | null): ReadDay => (day === null ? { problem: 'DATE_UNREADABLE' } : { day })

/** The day in the calendar; null: there is none such. */
function dayOf([year, month, day]: [string, string, string]): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(`${text}T00:00:00Z`)
  const real = year >= '1900' && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  return real ? text : null
}
