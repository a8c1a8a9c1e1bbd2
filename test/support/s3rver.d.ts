declare module 's3rver' {
  import type { AddressInfo } from 'node:net'
  import type { Readable } from 'node:stream'
  export interface Exchange {
    method: string
    query: Record<string, string | undefined>
    headers: Record<string, string | undefined>
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
    store: {
      getResourcePath(bucket: string, key: undefined, resource: 'uploads'): string
      getObject(bucket: string, key: string, part: { start?: number; end?: number }): Promise<{ content: Readable }>
      putPart(bucket: string, uploadId: string, part: string, content: Readable): Promise<{ md5: string }>
    }
    middleware: ((exchange: Exchange, next: () => Promise<void>) => Promise<void>)[]
    run(): Promise<AddressInfo>
    close(): Promise<void>
  }
}
