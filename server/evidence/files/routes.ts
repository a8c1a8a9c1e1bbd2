// POST /files/evidence/<evidence id> with a bearer, GET /files/<token>: no other way leads to a file.
import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Caller } from '../../base/caller.ts'
import { inSchool, type Db } from '../../base/database.ts'
import type { FileStore } from '../../base/files.ts'
import type { Signed } from '../../base/graphql.ts'
import { asRefusal, Refusal, refuse } from '../../base/refusal.ts'
import { readToken, schoolOf } from '../../base/tokens.ts'
import { loadCaller } from '../../people/visit.ts'
import { fileReadable } from './access.ts'
import { attachment } from './file-name.ts'
import type { FileToken } from './link-file.ts'
import { partOf } from './part-of.ts'
import type { HeldFile } from './queries.ts'
import { mostBytes, uploadFile } from './upload-file.ts'

export interface FileRoutes {
  db: Db
  store: FileStore
  now: () => Date
  signIn: (request: FastifyRequest) => Promise<Signed | undefined>
}

const statuses: Record<string, number> = {
  LAUNCH_AGAIN: 401,
  EVIDENCE_NOT_FOUND: 404,
  FILE_NOT_FOUND: 404,
  FACULTY_ONLY: 403,
  NOT_A_DRAFT: 409,
  TOO_MANY_FILES: 409,
  ENOUGH_FOR_TODAY: 429,
  FILE_TOO_LARGE: 413,
  FILE_TYPE_REFUSED: 415,
}

export async function addFileRoutes(app: FastifyInstance, options: FileRoutes): Promise<void> {
  await app.register(async scope => {
    scope.removeAllContentTypeParsers() // what is not multipart is refused unread
    const limits = { files: 1, fields: 4, parts: 5, fieldSize: 1000, headerPairs: 20, fileSize: mostBytes + 1 }
    await scope.register(multipart, { limits, throwFileSizeLimit: false })
    scope.setErrorHandler(answerRefusal)
    scope.post<{ Params: { id: string } }>('/files/evidence/:id', { config: limited(60) }, async (request, reply) => {
      const file = await uploadFile({
        evidenceId: request.params.id,
        store: options.store,
        open: () => coming(request),
        asCaller: await asViewer(request, options),
      })
      return reply.code(201).header('cache-control', 'no-store').send({ file })
    })
    scope.get<{ Params: { token: string } }>('/files/:token', { config: perLink(600) }, async (request, reply) => {
      const { schoolId, file } = await fileOf(request, options)
      return send(reply, { file, schoolId, store: options.store, range: request.headers.range })
    })
  })
}

const limited = (max: number) => ({ rateLimit: { max, timeWindow: '1 minute' } })

/** A link comes without a bearer, and a whole campus from one address. */
const perLink = (max: number) => ({
  rateLimit: {
    ...limited(max).rateLimit,
    keyGenerator: ({ params }: FastifyRequest) => (params as { token: string }).token,
  },
})

function answerRefusal(thrown: unknown, request: FastifyRequest, reply: FastifyReply): unknown {
  const error = asRefusal(thrown)
  const broken = /^(FST_MP_PREMATURE_CLOSE|ERR_STREAM_PREMATURE_CLOSE|ECONNRESET)$/.test(
    (error as { code?: string }).code ?? '',
  )
  const cut = broken || /terminated early|Unexpected end of multipart/i.test((error as Error).message)
  const refusal = cut ? new Refusal('UPLOAD_BROKE_OFF') : error
  if (!(refusal instanceof Refusal)) throw error
  if (request.method === 'POST') reply.header('connection', 'close') // what still comes is not read
  return reply.code(statuses[refusal.code] ?? 400).send({ code: refusal.code, details: refusal.details })
}

async function coming(request: FastifyRequest) {
  const part = await request.file()
  return part && { name: part.filename, source: part.file }
}

/** Signed in once, before a byte is read; an upload that takes longer than its bearer ends in the same visit. */
async function asViewer(
  request: FastifyRequest,
  { db, now, signIn }: FileRoutes,
): Promise<<T>(work: (caller: Caller) => Promise<T>) => Promise<T>> {
  const signed = (await signIn(request)) ?? refuse('LAUNCH_AGAIN')
  await signed.finish('rollback')
  const { schoolId, viewer } = signed.caller
  return work =>
    inSchool(db, schoolId, async db => {
      const at = { schoolId, visitId: viewer.visitId, now: now(), requestId: request.id }
      return work((await loadCaller(db, at)) ?? refuse('LAUNCH_AGAIN'))
    })
}

/** Whoever's visit the link is for, they must still be able to read the file. */
async function fileOf(
  request: FastifyRequest<{ Params: { token: string } }>,
  { db, now }: FileRoutes,
): Promise<{ schoolId: string; file: HeldFile }> {
  const { token } = request.params
  const schoolId = schoolOf(token) ?? refuse('FILE_NOT_FOUND')
  return inSchool(db, schoolId, async db => {
    const moment = now()
    const known = await readToken<FileToken>(db, token, { purpose: 'file', now: moment })
    const { fileId, visitId } = known ?? refuse('FILE_NOT_FOUND')
    const caller = await loadCaller(db, { schoolId, visitId, now: moment, requestId: request.id })
    return { schoolId, file: await fileReadable(caller ?? refuse('FILE_NOT_FOUND'), fileId) }
  })
}

interface Sending {
  schoolId: string
  file: HeldFile
  store: FileStore
  range: string | undefined
}

/** Saved, not shown; and were it shown all the same, it could do nothing. */
async function send(reply: FastifyReply, { schoolId, file, store, range }: Sending): Promise<unknown> {
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
