import { stopped, type Refusal } from './deed.svelte.ts'
import { upload, type Destination, type KeptFile } from './upload.ts'

export interface Sending {
  readonly id: number
  readonly file: File
  /** 0 to 1 */
  readonly sent: number
  readonly refusal: Refusal | null
  stop(): void
  /** goes on where it was */
  again(): void
}

let sendings = 0
/** goes on by itself once the line is back */
const brokenOff = new Set(['UPLOAD_BROKE_OFF', 'OFFLINE'])

const halfSent = new Set([...brokenOff, 'UPLOAD_STOPPED', 'UPLOAD_UNFINISHED'])

/** Neither kept nor left out: it waits for the rest. */
export const isHalfSent = ({ refusal }: Sending): boolean => refusal !== null && halfSent.has(refusal.code)

/** A file on its way to what is to hold it; `onkept` may say why it will not do after all. */
export function sending(
  to: Destination,
  file: File,
  onkept: (sending: Sending, kept: KeptFile) => Refusal | undefined,
): Sending {
  let sent = $state(0)
  let refusal = $state.raw<Refusal | null>(null)
  let stopping = new AbortController()

  async function send(): Promise<void> {
    refusal = null
    stopping.abort() // a try that waits for the line
    stopping = new AbortController()
    const { signal } = stopping
    try {
      const outcome = await upload(to, file, { onprogress: part => (sent = part), signal })
      refusal = (outcome.file ? onkept(self, outcome.file) : outcome.refusal) ?? null
    } catch (error) {
      refusal = stopped(error)
    }
    if (refusal && brokenOff.has(refusal.code)) addEventListener('online', () => void send(), { once: true, signal })
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
