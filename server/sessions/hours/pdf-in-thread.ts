import { Worker } from 'node:worker_threads'
import type { StatementRow } from './queries.ts'

/** The newest that were written, by statement: what one says never changes. */
const written = new Map<string, Promise<Buffer>>()
const most = 20

/** Once for each statement, however often it is asked for: who asks holds a transaction while they wait, and others wait for that. */
export function pdfInThread(statement: StatementRow): Promise<Buffer> {
  const { id } = statement
  const known = written.get(id)
  if (known) return known
  const writing = writeInThread(statement)
  written.set(id, writing)
  writing.catch(() => written.delete(id))
  if (written.size > most) written.delete(written.keys().next().value!)
  return writing
}

/** Beside the requests of others: it takes a tenth of a second, and at its longest a quarter. */
function writeInThread(statement: StatementRow): Promise<Buffer> {
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
