import { parentPort, workerData } from 'node:worker_threads'
import { pdfOf } from './pdf.ts'
import type { StatementRow } from './queries.ts'

parentPort!.postMessage(await pdfOf(workerData as StatementRow))
