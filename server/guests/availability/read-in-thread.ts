import { Worker } from 'node:worker_threads'
import { busy } from '../../base/http.ts'
import type { CalendarAsked, CalendarRead } from './read-calendar.ts'

const atMostMs = 15_000
const atMostAtOnce = 2
/** whose calendars are being read just now */
const reading = new Set<string>()

/**
 * One of a person at a time, and few of all: whoever waited would hold a connection to the database, of which others have need, and a file
 * may be made to take as long as it can. Who comes meanwhile is asked to try again.
 */
export async function readInTurn(personId: string, asked: CalendarAsked): Promise<CalendarRead> {
  if (reading.has(personId) || reading.size >= atMostAtOnce) throw Object.assign(new Error(busy), { statusCode: 503 })
  reading.add(personId)
  try {
    return await readInThread(asked)
  } finally {
    reading.delete(personId)
  }
}

/** Reads a calendar beside the requests of others; what takes too long is too large. */
export function readInThread(asked: CalendarAsked): Promise<CalendarRead> {
  const thread = new Worker(new URL(`./calendar-thread${import.meta.url.slice(-3)}`, import.meta.url), {
    workerData: asked,
    resourceLimits: { maxOldGenerationSizeMb: 128 },
  })
  return new Promise<CalendarRead>(resolve => {
    const tooLarge = (): void => resolve({ code: 'CALENDAR_TOO_LARGE' })
    const timer = setTimeout(tooLarge, atMostMs)
    thread.once('message', resolve)
    thread.once('error', tooLarge)
    thread.once('exit', () => clearTimeout(timer))
  }).finally(() => void thread.terminate())
}
