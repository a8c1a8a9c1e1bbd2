// A file on its way to the service, in parts: what broke off goes on where it was, also after the page was loaded again.
import { DetailedError, Upload } from 'tus-js-client'
import { ask, Fault, Offline } from './ask.ts'
import type { Refusal } from './deed.svelte.ts'
import { beginUploadDocument, type UploadPurpose } from './documents.ts'
import { goesOnAfter } from './half-sent.ts'
import { impatience } from './impatience.ts'
import { bearer, endVisit, LaunchAgain } from './visit.svelte.ts'

export interface Destination {
  purpose: UploadPurpose
  subjectId: string
}

export interface KeptFile {
  id: string
  name: string
  type: string
  size: number
}

interface Sending {
  onprogress: (sent: number) => void
  signal: AbortSignal
}

type Outcome = { file: KeptFile; refusal?: never } | { file?: never; refusal: Refusal }

const aPart = 16 * 1024 * 1024
const pauses = [0, 1000, 3000, 5000, 10_000, 20_000, 30_000]
/** to the last byte; a line can be gone without a word, and then it is asked how much has come */
const answerWithin = 15_000
const asksAtMost = 3

/** Sends one file, which may have been begun before, and has it kept. */
export async function upload(to: Destination, file: File, sending: Sending): Promise<Outcome> {
  const { name, size } = file
  const input = { ...to, name, size, modifiedAt: new Date(file.lastModified).toISOString() }
  const { upload: begun, refusal } = (await ask(beginUploadDocument, { input })).beginUpload
  if (!begun) return { refusal: refusal! }
  const path = `/files/uploads/${begun.id}`
  return (await sendParts(path, file, sending)) ?? finish(path, sending.signal)
}

/** What has come of it is thrown away. */
export async function giveUp(id: string): Promise<Refusal | null> {
  const headers = { authorization: `Bearer ${await bearer()}` }
  const answer = await fetch(`/files/uploads/${id}`, { method: 'DELETE', headers }).catch(() => null)
  if (!answer) throw new Offline()
  if (answer.status >= 500) throw new Fault(`${answer.status}`, answer.headers.get('x-request-id'))
  return answer.ok ? null : ((await answer.json()) as Refusal)
}

/** Nothing: all of it has come. */
function sendParts(path: string, file: File, { onprogress, signal }: Sending): Promise<Outcome | null> {
  return new Promise((resolve, reject) => {
    const end = (outcome: Outcome | null): void => {
      unanswered.end()
      resolve(outcome)
    }
    const refused = (code: string): void => end({ refusal: { code } })
    let asked = 0
    const unanswered = impatience(answerWithin, () => {
      if (++asked > asksAtMost) return void parts.abort().then(() => refused('UPLOAD_BROKE_OFF'))
      unanswered.begin()
      void parts.abort().then(() => signal.aborted || parts.start())
    })
    const parts = new Upload(file, {
      uploadUrl: path,
      chunkSize: aPart,
      retryDelays: pauses,
      onShouldRetry: ({ originalResponse }) => goesOnAfter(originalResponse?.getStatus()) && navigator.onLine,
      storeFingerprintForResuming: false,
      async onBeforeRequest(request) {
        request.setHeader('authorization', `Bearer ${await bearer()}`)
      },
      onProgress(sent, total) {
        if (sent === total) unanswered.begin()
        else unanswered.end()
        onprogress(sent / total)
      },
      onSuccess: () => end(null),
      onError(error) {
        unanswered.end()
        if (error instanceof LaunchAgain) return reject(error)
        const status = error instanceof DetailedError ? error.originalResponse?.getStatus() : undefined
        if (status === 401) endVisit()
        refused(status === 401 ? 'LAUNCH_AGAIN' : 'UPLOAD_BROKE_OFF')
      },
    })
    signal.onabort = () => void parts.abort().then(() => refused('UPLOAD_STOPPED'))
    if (signal.aborted) return refused('UPLOAD_STOPPED')
    parts.start()
  })
}

/** May be asked as often as wanted: it becomes one file. */
async function finish(path: string, signal: AbortSignal): Promise<Outcome> {
  for (const pause of [...pauses, null]) {
    const headers = { authorization: `Bearer ${await bearer()}` }
    const answer = await fetch(`${path}/finish`, { method: 'POST', headers, signal }).catch(() => null)
    if (answer?.status === 201) return (await answer.json()) as Outcome
    if (answer && answer.status < 500) return { refusal: (await answer.json()) as Refusal }
    if (signal.aborted) return { refusal: { code: 'UPLOAD_STOPPED' } }
    if (pause === null) throw answer ? new Fault(`${answer.status}`, answer.headers.get('x-request-id')) : new Offline()
    await new Promise(resolve => setTimeout(resolve, pause))
  }
  throw new Offline()
}
