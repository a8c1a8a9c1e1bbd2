// Files in object storage. Nothing is renamed there: what has come is copied to its place by the storage itself.
import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { NoSuchKey, NotFound, S3, type CompletedPart, type S3ClientConfig } from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import { S3Store as UploadsInBucket, type MetadataValue } from '@tus/s3-store'
import type { BucketConfig } from '../config.ts'
import { measure, type FileStore, type Kept, type Part } from './files.ts'

const aPart = 8 * 1024 * 1024
const coming = 'coming/'
/** S3 copies no more by one request (CopyObject, UploadPartCopy), and a recording may be larger. */
const mostCopied = 5 * 1024 ** 3

type Bytes = Readable | Buffer

/**
 * The library takes the sum of the parts that it finds for what has come, and sends many at once: killed in between, a part in the
 * middle would be missing, and never be noticed. So those of one upload go one after another, and what is there is always its beginning.
 */
class UploadsInOrder extends UploadsInBucket {
  readonly #last = new Map<string, Promise<string>>()

  protected override uploadPart(metadata: MetadataValue, bytes: Bytes, number: number): Promise<string> {
    return this.#afterOthers(metadata.file.id, () => super.uploadPart(metadata, bytes, number))
  }
  protected override uploadIncompletePart(id: string, bytes: Readable): Promise<string> {
    return this.#afterOthers(id, () => super.uploadIncompletePart(id, bytes))
  }
  /** One that fails takes those behind it along. */
  #afterOthers(id: string, put: () => Promise<string>): Promise<string> {
    const before = this.#last.get(id)
    const own = before ? before.then(put) : put()
    this.#last.set(id, own)
    const forget = (): void => void (this.#last.get(id) === own && this.#last.delete(id))
    own.then(forget, forget)
    return own
  }
}

export function s3Store(config: BucketConfig, { copiedAtOnce = mostCopied } = {}): FileStore {
  const s3 = new S3(clientOf(config))
  const { bucket: Bucket } = config
  const get = async (Key: string, part?: Part): Promise<Readable | undefined> => {
    const Range = part && `bytes=${part.start}-${part.end}`
    const found = await s3.getObject({ Bucket, Key, ...(Range && { Range }) }).catch(orNothing)
    return found?.Body as Readable | undefined
  }
  const s3ClientConfig = { bucket: Bucket, ...clientOf(config) }
  const uploads = new UploadsInOrder({ partSize: aPart, useTags: false, s3ClientConfig })
  return {
    coming: uploads,
    async forget(id) {
      await uploads.remove(id).catch(() => {}) // it gives up when there are no parts any more, and leaves the rest
      for (const Key of [id, `${id}.info`, `${id}.part`]) await s3.deleteObject({ Bucket, Key })
    },
    async receive(source, atMost) {
      const Key = `${coming}${randomUUID()}`
      const measured = measure(atMost)
      const Body = Readable.from(measured.through(source), { objectMode: false })
      await new Upload({ client: s3, params: { Bucket, Key, Body }, partSize: aPart, queueSize: 2 })
        .done()
        .catch((error: unknown) => {
          throw Body.errored ?? error // why it broke off counts, not what clearing up after it says
        })
      const { sha256, size } = measured.result()
      return {
        sha256,
        size,
        read: async part => (await get(Key, part))!,
        keep: async schoolId => {
          // over what may be there: the same bytes, and young again for the sweep
          const copying = { from: Key, to: keyOf({ schoolId, sha256 }), size, copiedAtOnce }
          await copy({ s3, Bucket }, copying)
        },
        discard: async () => {
          await s3.deleteObject({ Bucket, Key })
        },
      }
    },
    read: (kept, part) => get(keyOf(kept), part),
    remove: async kept => {
      await s3.deleteObject({ Bucket, Key: keyOf(kept) })
    },
    async sweep({ schoolIds, before, held }) {
      const place = { s3, Bucket }
      let swept = 0
      for await (const keys of listed(place, coming)) swept += await removeOld(place, keys, before)
      for (const schoolId of schoolIds)
        for await (const keys of listed(place, `${schoolId}/`)) {
          const wanted = await held(schoolId, keys.map(hashIn))
          const unheld = keys.filter(key => !wanted.has(hashIn(key)))
          swept += await removeOld(place, unheld, before)
        }
      return swept
    },
  }
}

const clientOf = ({ region, endpoint, key }: BucketConfig): S3ClientConfig => ({
  region,
  ...(key && { credentials: key }),
  // what is not Amazon's knows neither names of buckets as hosts nor the newer checksums
  ...(endpoint && { endpoint, forcePathStyle: true }),
  requestChecksumCalculation: 'WHEN_REQUIRED',
  responseChecksumValidation: 'WHEN_REQUIRED',
})

const keyOf = ({ schoolId, sha256 }: Kept): string => `${schoolId}/${sha256.slice(0, 2)}/${sha256}`
const hashIn = (key: string): string => key.split('/').at(-1)!

interface Place {
  s3: S3
  Bucket: string
}

interface Copying {
  from: string
  to: string
  size: number
  copiedAtOnce: number
}

async function copy(place: Place, copying: Copying): Promise<void> {
  const { s3, Bucket } = place
  const { from, to: Key, size, copiedAtOnce } = copying
  if (size > copiedAtOnce) return copyInParts(place, copying)
  await s3.copyObject({ Bucket, Key, CopySource: `${Bucket}/${from}` })
}

async function copyInParts({ s3, Bucket }: Place, { from, to: Key, size, copiedAtOnce }: Copying): Promise<void> {
  const { UploadId } = await s3.createMultipartUpload({ Bucket, Key })
  const upload = { Bucket, Key, UploadId }
  try {
    const Parts: CompletedPart[] = []
    for (let start = 0; start < size; start += copiedAtOnce) {
      const part = { ...upload, PartNumber: Parts.length + 1, CopySource: `${Bucket}/${from}` }
      const CopySourceRange = `bytes=${start}-${Math.min(start + copiedAtOnce, size) - 1}`
      const { CopyPartResult } = await s3.uploadPartCopy({ ...part, CopySourceRange })
      Parts.push({ PartNumber: part.PartNumber, ETag: CopyPartResult?.ETag })
    }
    await s3.completeMultipartUpload({ ...upload, MultipartUpload: { Parts } })
  } catch (error) {
    await s3.abortMultipartUpload(upload).catch(() => {}) // why it broke off counts
    throw error
  }
}

async function* listed({ s3, Bucket }: Place, Prefix: string): AsyncGenerator<string[]> {
  let after: string | undefined
  do {
    const page = await s3.listObjectsV2({ Bucket, Prefix, ...(after && { ContinuationToken: after }) })
    yield (page.Contents ?? []).map(({ Key }) => Key!)
    after = page.NextContinuationToken
  } while (after)
}

/** The age is looked at just before: what has come again meanwhile is young. */
async function removeOld({ s3, Bucket }: Place, keys: readonly string[], before: Date): Promise<number> {
  let removed = 0
  for (const Key of keys) {
    const found = await s3.headObject({ Bucket, Key }).catch(orNothing)
    if (!found?.LastModified || found.LastModified >= before) continue
    await s3.deleteObject({ Bucket, Key })
    removed++
  }
  return removed
}

function orNothing(error: unknown): undefined {
  if (error instanceof NoSuchKey || error instanceof NotFound) return undefined
  throw error
}
