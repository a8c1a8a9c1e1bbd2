import { endVisit, bearer } from './visit.svelte.ts'
import type { Refusal } from './deed.svelte.ts'

interface Sending {
  onprogress: (sent: number) => void
  signal: AbortSignal
}

/** Sends one file; null when it is kept. By XMLHttpRequest, because `fetch` does not tell how far it is. */
export async function upload(path: string, file: File, { onprogress, signal }: Sending): Promise<Refusal | null> {
  const authorization = `Bearer ${await bearer()}`
  return new Promise(resolve => {
    const request = new XMLHttpRequest()
    const refused = (code: string): void => resolve({ code })
    request.upload.onprogress = event => onprogress(event.loaded / event.total)
    request.onload = () => resolve(refusalIn(request))
    request.onerror = () => refused('UPLOAD_BROKE_OFF')
    request.onabort = () => refused('UPLOAD_STOPPED')
    signal.onabort = () => request.abort()
    request.open('POST', path)
    request.setRequestHeader('authorization', authorization)
    const form = new FormData()
    form.append('file', file)
    request.send(form)
  })
}

function refusalIn(request: XMLHttpRequest): Refusal | null {
  if (request.status === 201) return null
  if (request.status === 401) endVisit()
  try {
    return JSON.parse(request.responseText) as Refusal
  } catch {
    return { code: 'FAULT', details: { requestId: request.getResponseHeader('x-request-id') ?? '–' } }
  }
}
