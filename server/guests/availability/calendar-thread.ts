import { parentPort, workerData } from 'node:worker_threads'
import { readCalendar, type CalendarAsked } from './read-calendar.ts'

parentPort!.postMessage(readCalendar(workerData as CalendarAsked))
