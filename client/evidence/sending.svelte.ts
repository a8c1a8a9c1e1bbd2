import { stopped, type Refusal } from '../graph/deed.svelte.ts'
import { upload } from '../graph/upload.ts'

export interface Sending {
  readonly id: number
  readonly file: File
  /** 0 to 1 */
  readonly sent: number
  readonly refusal: Refusal | null
  stop(): void
  again(): void
}

const mostMegabytes = 50
let sendings = 0

/** A file on its way to a draft. What is too large is not sent at all. */
export function sending(evidenceId: string, file: File, onkept: (sending: Sending) => void): Sending {
  let sent = $state(0)
  let refusal = $state.raw<Refusal | null>(null)
  let stopping = new AbortController()

  async function send(): Promise<void> {
    sent = 0
    refusal = null
    stopping = new AbortController()
    if (file.size > mostMegabytes * 1024 * 1024) {
      refusal = { code: 'FILE_TOO_LARGE', details: { most: mostMegabytes } }
      return
    }
    try {
      refusal = await upload(`/files/evidence/${evidenceId}`, file, {
        onprogress: part => (sent = part),
        signal: stopping.signal,
      })
    } catch (error) {
      refusal = stopped(error)
    }
    if (!refusal) onkept(self)
  }

  const self: Sending = {
    id: ++sendings,
    file,
    get sent() {
      return sent
    },
    get refusal() {
      return refusal
    },
    stop: () => stopping.abort(),
    again: () => void send(),
  }
  void send()
  return self
}
