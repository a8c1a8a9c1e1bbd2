import { Socket } from 'node:net'

/**
 * Sends what one turn of the event loop writes in one system call. pg writes each statement by itself; statements that
 * nobody waits between (a transaction's begin, its questions) then travel as one packet.
 */
export class BatchingSocket extends Socket {
  #held = false

  override write: Socket['write'] = (...args: unknown[]): boolean => {
    if (!this.#held) {
      this.#held = true
      this.cork()
      process.nextTick(() => {
        this.#held = false
        this.uncork()
      })
    }
    return Socket.prototype.write.apply(this, args as Parameters<Socket['write']>)
  }
}
