// What a store of files promises, asked of each backend: a folder, and a server of its own that speaks S3.
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { Upload } from '@tus/server'
import t, { type Test } from 'tap'
import type { FileStore } from '../../server/base/files.ts'
import { folderStore } from '../../server/base/folder-store.ts'
import { newId } from '../../server/base/ids.ts'
import { s3Store } from '../../server/base/s3-store.ts'
import { readConfig } from '../../server/config.ts'
import { bucketAt, objectStorage } from '../support/object-storage.ts'

const [ours, theirs] = [newId(), newId()]
const aDay = 86_400_000

for (const { backend, open } of [
  { backend: 'a folder', open: async (t: Test) => folderStore(temporary(t)) },
  { backend: 'object storage', open: (t: Test) => inObjectStorage(t) },
])
  t.test(backend, async t => {
    const store = await open(t)
    const large = randomBytes(20 * 1024 * 1024) // in object storage several parts
    const sha256 = createHash('sha256').update(large).digest('hex')
    const kept = { schoolId: ours, sha256 }
    const largeHeld = async () => new Set([sha256])

    await t.test('keeps what comes, under its SHA-256, for one school', async t => {
      const received = await store.receive(Readable.from(inChunks(large)), large.length)
      t.match(received, { sha256, size: large.length })
      t.equal(await store.read(kept), undefined, 'it belongs to nobody yet')
      const looked = await buffer(await received.read({ start: 5, end: 9 }))
      t.ok(looked.equals(large.subarray(5, 10)), 'but can be looked at')
      await received.keep(ours)
      await received.discard()
      t.ok(large.equals(await buffer((await store.read(kept))!)), 'discarding takes nothing of what is kept')
      t.equal(await store.read({ ...kept, schoolId: theirs }), undefined, 'another school has no such bytes')
      t.equal(await store.read({ ...kept, sha256: 'f'.repeat(64) }), undefined)
    })

    await t.test('answers parts', async t => {
      for (const [start, end] of [
        [0, 1],
        [0, 99],
        [8_388_600, 8_388_700],
        [large.length - 1, large.length - 1],
      ] as const) {
        const part = await buffer((await store.read(kept, { start, end }))!)
        t.ok(part.equals(large.subarray(start, end + 1)), `${start}–${end}`)
      }
    })

    await t.test('refuses what is larger than allowed, and leaves nothing of it', async t => {
      await t.rejects(store.receive(Readable.from(inChunks(large)), large.length - 1), {
        code: 'FILE_TOO_LARGE',
        details: { most: large.length - 1 },
      })
      t.equal(await swept(store, { days: 1, held: largeHeld }), 0)
    })

    await t.test('leaves nothing of what breaks off', async t => {
      async function* breaking() {
        yield large
        throw new Error('the line is dead')
      }
      await t.rejects(store.receive(Readable.from(breaking()), Infinity), /the line is dead/)
      t.equal(await swept(store, { days: 1, held: largeHeld }), 0)
    })

    await t.test('goes on with what comes in parts', async t => {
      const id = newId()
      const parts = [large.subarray(0, 7_000_000), large.subarray(7_000_000)]
      await store.coming.create(new Upload({ id, size: large.length, offset: 0 }))
      t.equal(await store.coming.write(Readable.from(inChunks(parts[0]!)), id, 0), 7_000_000)
      t.equal((await store.coming.getUpload(id)).offset, 7_000_000)
      await store.coming.write(Readable.from(inChunks(parts[1]!)), id, 7_000_000)
      const received = await store.receive(await store.coming.read(id), large.length)
      t.match(received, { sha256, size: large.length })
      await received.discard()
      await store.forget(id)
      await t.rejects(async () => buffer(await store.coming.read(id)), 'nothing of it is left')
    })

    await t.test('sweeps what nobody holds once it is old, and what never got to be kept', async t => {
      const small = await store.receive(Readable.from([Buffer.from('small')]), 100)
      await small.keep(ours)
      await store.receive(Readable.from([Buffer.from('forgotten')]), 100)
      const asked: string[][] = []
      const held = async (schoolId: string, hashes: readonly string[]) => {
        t.equal(schoolId, ours)
        asked.push([...hashes])
        return new Set([sha256])
      }
      t.equal(await swept(store, { days: -1, held }), 0, 'what is young stays')
      t.same(asked.flat().sort(), [sha256, small.sha256].sort())
      await small.discard()
      t.equal(await swept(store, { days: 1, held }), 2)
      t.equal((await buffer((await store.read(kept, { start: 0, end: 1 }))!)).length, 2, 'what is held stays')
      t.equal(await store.read({ schoolId: ours, sha256: small.sha256 }), undefined)
      t.equal(await swept(store, { days: 1, held }), 0)
      await store.remove(kept)
      await store.remove(kept)
      t.equal(await store.read(kept), undefined)
    })
  })

const swept = (store: FileStore, { days, held }: { days: number; held: Sweep['held'] }) =>
  store.sweep({ schoolIds: [ours], before: new Date(Date.now() + days * aDay), held })
type Sweep = Parameters<FileStore['sweep']>[0]

function* inChunks(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
}

function temporary(t: Test): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'landbridge-files-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

t.test('what is larger than object storage copies at once is copied in parts', async t => {
  const store = await inObjectStorage(t, { copiedAtOnce: 8 * 1024 * 1024 })
  const large = randomBytes(20 * 1024 * 1024)
  const received = await store.receive(Readable.from(inChunks(large)), large.length)
  await received.keep(ours)
  await received.discard()
  t.ok(large.equals(await buffer((await store.read({ schoolId: ours, sha256: received.sha256 }))!)))
})

async function inObjectStorage(t: Test, options = {}): Promise<FileStore> {
  const { files } = readConfig({
    SECRET_KEY: 'a secret of the tests that is long enough',
    ...bucketAt(await objectStorage(t)),
  })
  return s3Store(files as Parameters<typeof s3Store>[0], options)
}
