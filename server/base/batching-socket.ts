import { Socket } from 'node:net'

/**
 * Sends what one turn of the event loop writes as one packet. pg writes each message by itself; statements that nobody waits
 * between (a transaction's begin, its questions) then travel together, and one copied buffer costs less than a list of many.
 */
export class BatchingSocket extends Socket {
  #waiting: Uint8Array[] = []

  override connect(...args: unknown[]): this {
    super.connect(...(args as [number]))
    delete (this as Partial<Socket>).write // Node's `connect` has put the plain one on the socket itself
    return this
  }

  override write(...args: unknown[]): boolean {
    const [chunk] = args
    if (args.length > 1 || !(chunk instanceof Uint8Array)) {
      this.#send()
      return super.write(...(args as [Uint8Array]))
    }
    if (this.#waiting.push(chunk) === 1) process.nextTick(() => this.#send())
    return !this.writableNeedDrain
  }

  override end(...args: unknown[]): this {
    this.#send()
    return super.end(...(args as []))
  }

  #send(): void {
    const waiting = this.#waiting
    if (waiting.length === 0 || this.destroyed) return
    this.#waiting = []
    super.write(waiting.length === 1 ? waiting[0]! : Buffer.concat(waiting))
  }
}
