import { Worker } from 'node:worker_threads'
import type { StatementRow } from './queries.ts'

/** Writes the document beside the requests of others: it takes a tenth of a second, and at its longest a quarter. */
export function pdfInThread(statement: StatementRow): Promise<Buffer> {
  const thread = new Worker(new URL(`./pdf-thread${import.meta.url.slice(-3)}`, import.meta.url), {
    workerData: statement,
    resourceLimits: { maxOldGenerationSizeMb: 128 },
  })
  return new Promise<Buffer>((resolve, reject) => {
    thread.once('message', (bytes: Uint8Array) => resolve(Buffer.from(bytes)))
    thread.once('error', reject)
    thread.once('exit', () => reject(new Error('the statement was not written')))
  }).finally(() => void thread.terminate())
}
