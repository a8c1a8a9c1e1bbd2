// Where bytes are kept, for each school once under their SHA-256: in a folder (folder-store.ts) or in object storage (s3-store.ts).
import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { DataStore } from '@tus/server'
import { refuse } from './refusal.ts'

export interface FileStore {
  /** What is on its way in parts, by the upload's identifier; it survives a restart. */
  coming: DataStore & { read(id: string): Promise<Readable> | Readable }
  /** Of what is on its way, whether it has come whole or not; what is not there is no fault. */
  forget(id: string): Promise<void>
  /** Takes in what comes, without ever holding it whole. Refuses what is larger; of what breaks off nothing is left. */
  receive(source: Readable, atMost: number): Promise<Received>
  /** Undefined: there are no such bytes. */
  read(kept: Kept, part?: Part): Promise<Readable | undefined>
  /** Of what is kept; what is not there is no fault. */
  remove(kept: Kept): Promise<void>
  /** Removes what came before a moment and is not held by anything; what never got to be kept goes too. */
  sweep(options: SweepOptions): Promise<number>
}

export interface Kept {
  schoolId: string
  sha256: string
}

/** From one byte to another, both taken along. */
export interface Part {
  start: number
  end: number
}

/** Bytes that have come and lie safe, but belong to nobody yet. */
export interface Received {
  sha256: string
  size: number
  /** so that they can be looked at meanwhile */
  read(part?: Part): Promise<Readable>
  /** They belong to the school from now on, and stay through a power cut. */
  keep(schoolId: string): Promise<void>
  /** Of what was kept nothing is taken. */
  discard(): Promise<void>
}

export interface SweepOptions {
  schoolIds: readonly string[]
  before: Date
  /** those of these bytes that something holds */
  held: (schoolId: string, hashes: readonly string[]) => Promise<ReadonlySet<string>>
}

/** Counts and hashes what flows through. */
export function measure(atMost: number) {
  const hash = createHash('sha256')
  let size = 0
  return {
    async *through(chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        size += chunk.length
        if (size > atMost) refuse('FILE_TOO_LARGE', { most: atMost })
        hash.update(chunk)
        yield chunk
      }
    },
    result: () => ({ size, sha256: hash.digest('hex') }),
  }
}
