// A server that speaks S3, for tests: s3rver, with three operations of S3 that it lacks.
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import S3rver, { type Exchange } from 's3rver'
import type { Test } from 'tap'

/** Its address; there is a bucket `landbridge`. The key to it is S3RVER, S3RVER. */
export async function objectStorage(t: Test): Promise<string> {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'landbridge-s3-'))
  const configureBuckets = [{ name: 'landbridge', configs: [] }]
  const server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory, configureBuckets })
  const uploads = server.store.getResourcePath('landbridge', undefined, 'uploads')
  server.middleware.unshift(
    (exchange, next) => listOrAbort(exchange, uploads) ?? copyPart(exchange, server.store) ?? next(),
  )
  const { port } = await server.run()
  t.teardown(async () => {
    await server.close()
    rmSync(directory, { recursive: true, force: true })
  })
  return `http://127.0.0.1:${port}`
}

/** As an operator names it. */
export const bucketAt = (address: string) => ({
  FILES: `s3://landbridge?region=eu-central-1&endpoint=${address}`,
  AWS_ACCESS_KEY_ID: 'S3RVER',
  AWS_SECRET_ACCESS_KEY: 'S3RVER',
})

/** ListParts and AbortMultipartUpload. */
function listOrAbort(exchange: Exchange, uploads: string): Promise<void> | undefined {
  const { uploadId } = exchange.query
  if (!uploadId || !['GET', 'DELETE'].includes(exchange.method)) return undefined
  const folder = path.join(uploads, path.basename(uploadId))
  exchange.type = 'application/xml'
  if (!existsSync(folder)) {
    exchange.status = 404
    exchange.body = '<Error><Code>NoSuchUpload</Code><Message>There is no such upload.</Message></Error>'
  } else if (exchange.method === 'DELETE') {
    rmSync(folder, { recursive: true })
    exchange.status = 204
  } else exchange.body = `<ListPartsResult><IsTruncated>false</IsTruncated>${partsIn(folder)}</ListPartsResult>`
  return Promise.resolve()
}

/** UploadPartCopy. */
function copyPart(exchange: Exchange, store: S3rver['store']): Promise<void> | undefined {
  const { uploadId, partNumber } = exchange.query
  const source = exchange.headers['x-amz-copy-source']
  if (!uploadId || !partNumber || !source) return undefined
  const [bucket = '', ...key] = decodeURIComponent(source).split('/')
  const [start, end] = (exchange.headers['x-amz-copy-source-range'] ?? '').replace('bytes=', '').split('-').map(Number)
  return store
    .getObject(bucket, key.join('/'), { start, end })
    .then(({ content }) => store.putPart(bucket, uploadId, partNumber, content))
    .then(({ md5 }) => {
      exchange.type = 'application/xml'
      exchange.body = `<CopyPartResult><ETag>"${md5}"</ETag></CopyPartResult>`
    })
}

const partsIn = (folder: string): string =>
  readdirSync(folder)
    .filter(name => /^\d+$/.test(name))
    .map(number => {
      const bytes = readFileSync(path.join(folder, number))
      const tag = createHash('md5').update(bytes).digest('hex')
      return `<Part><PartNumber>${number}</PartNumber><ETag>"${tag}"</ETag><Size>${bytes.length}</Size></Part>`
    })
    .join('')
