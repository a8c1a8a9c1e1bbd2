import { Worker } from 'node:worker_threads'
import type { CalendarAsked, CalendarRead } from './read-calendar.ts'

const atMostMs = 15_000

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
