declare module 's3rver' {
  import type { AddressInfo } from 'node:net'
  export interface Exchange {
    method: string
    query: Record<string, string | undefined>
    status: number
    type: string
    body: string
  }
  export default class S3rver {
    constructor(options: {
      port: number
      address: string
      silent: boolean
      directory: string
      configureBuckets: { name: string; configs: string[] }[]
    })
    store: { getResourcePath(bucket: string, key: undefined, resource: 'uploads'): string }
    middleware: ((exchange: Exchange, next: () => Promise<void>) => Promise<void>)[]
    run(): Promise<AddressInfo>
    close(): Promise<void>
  }
}
