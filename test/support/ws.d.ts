declare module 'ws' {
  import type { EventEmitter } from 'node:events'
  export default class WebSocket extends EventEmitter {
    constructor(url: string, protocol: string)
    send(text: string): void
    close(): void
    terminate(): void
  }
}
