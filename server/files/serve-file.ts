import type { FastifyReply } from 'fastify'
import type { FileStore } from '../base/files.ts'
import { refuse } from '../base/refusal.ts'
import { attachment } from './file-name.ts'
import { partOf } from './part-of.ts'
import type { FileRow } from './queries.ts'

export interface Serving {
  schoolId: string
  file: FileRow
  store: FileStore
  range: string | undefined
}

/** Saved, not shown; and were it shown all the same, it could do nothing. A player takes what it plays without regard to that. */
export async function serveFile(reply: FastifyReply, { schoolId, file, store, range }: Serving): Promise<unknown> {
  const { sha256, name, type, size } = file
  const part = partOf(range, size)
  reply
    .header('cache-control', 'private, no-store')
    .header('content-security-policy', "default-src 'none'; sandbox; frame-ancestors 'none'")
    .header('accept-ranges', 'bytes')
  if (part === 'none')
    return reply.code(416).header('content-range', `bytes */${size}`).send({ code: 'RANGE_NOT_POSSIBLE' })
  const bytes = (await store.read({ schoolId, sha256 }, part)) ?? refuse('FILE_NOT_FOUND')
  reply.type(type).header('content-disposition', attachment(name))
  if (!part) return reply.header('content-length', size).send(bytes)
  return reply
    .code(206)
    .header('content-range', `bytes ${part.start}-${part.end}/${size}`)
    .header('content-length', part.end - part.start + 1)
    .send(bytes)
}
