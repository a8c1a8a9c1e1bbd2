// What is not GraphQL: bytes on their way (tus below /files/uploads), and GET /files/<token>. No other way leads to a file.
import type { IncomingMessage } from 'node:http'
import { Server, Upload } from '@tus/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Caller } from '../base/caller.ts'
import { againstFloods } from '../../lti/flood.ts'
import { inSchool, type Db } from '../base/database.ts'
import type { Signed } from '../base/graphql.ts'
import { busy } from '../base/http.ts'
import { asRefusal, Refusal, refuse } from '../base/refusal.ts'
import { readToken, schoolOf } from '../base/tokens.ts'
import { loadCaller } from '../people/visit.ts'
import { fileReadable, ownUpload } from './access.ts'
import { takeRoomAgain } from './begin-upload.ts'
import { endingOf } from './file-name.ts'
import { dropUpload, finishUpload, type Finishing } from './finish-upload.ts'
import type { FileToken } from './link-file.ts'
import type { FileRow } from './queries.ts'
import { serveFile } from './serve-file.ts'
import { uploadLocker, type MayGoOn } from './upload-lock.ts'

export interface FileRoutes extends Omit<Finishing, 'asCaller'> {
  db: Db
  now: () => Date
  schoolGigabytes: number
  /** @param uploading also a guest whose link is over, as long as an upload of theirs goes on */
  signIn: (request: FastifyRequest, uploading: boolean) => Promise<Signed | undefined>
}

const statuses: Record<string, number> = {
  LAUNCH_AGAIN: 401,
  UPLOAD_NOT_FOUND: 404,
  EVIDENCE_NOT_FOUND: 404,
  SESSION_NOT_FOUND: 404,
  FILE_NOT_FOUND: 404,
  FACULTY_ONLY: 403,
  FILE_BEING_SCANNED: 403,
  FILE_CLOSED: 403,
  FILE_INFECTED: 403,
  NOT_A_DRAFT: 409,
  SESSION_NOT_IN_STATE: 409,
  UPLOAD_UNFINISHED: 409,
  TOO_MANY_FILES: 409,
  FILE_TYPE_REFUSED: 415,
}

type OfUpload = FastifyRequest<{ Params: { id: string } }>

export async function addFileRoutes(app: FastifyInstance, options: FileRoutes): Promise<void> {
  const { store } = options
  const senders = new WeakMap<IncomingMessage, { schoolId: string; mayGoOn: MayGoOn; reply: FastifyReply }>()
  const tus = new Server({
    path: '/files/uploads',
    datastore: store.coming,
    allowedOrigins: () => false,
    lockDrainTimeout: 1000,
    locker: ({ runtime }) => {
      const { schoolId, mayGoOn } = senders.get(runtime!.node!.req as IncomingMessage)!
      return uploadLocker(options.db, schoolId, mayGoOn)
    },
    async onResponseError({ runtime }, thrown) {
      if ('status_code' in thrown && thrown.status_code < 500) return undefined
      const { reply } = senders.get(runtime!.node!.req as IncomingMessage)!
      if (!reply.raw.destroyed) reply.log.error({ err: thrown }, 'an upload failed')
      reply.raw.setHeader('x-request-id', reply.request.id)
      return { status_code: 500, body: 'Something went wrong on our side.\n' } // its own repeats what happened
    },
  })
  const unknownLinks = app.createRateLimit(againstFloods.rateLimit)
  await app.register(async scope => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null)) // bytes are for tus to read
    scope.setErrorHandler(answerRefusal)
    const receive = async (request: OfUpload, reply: FastifyReply): Promise<void> => {
      const asCaller = await asViewer(request, options)
      const find = () =>
        asCaller(async caller => ({ upload: await ownUpload(caller, request.params.id), schoolId: caller.schoolId }))
      const { upload, schoolId } = await find()
      if (request.method === 'PATCH') await asCaller(caller => takeRoomAgain(caller, upload, options.schoolGigabytes))
      if (upload.fileId !== null) refuse('UPLOAD_NOT_FOUND')
      const come = await store.coming.getUpload(upload.id).catch(() => undefined)
      if (!come?.offset) await signedIn(request, options, false) // nothing of it was on its way when a link ended
      if (!come) await begin(options, { ...upload, schoolId })
      const mayGoOn = () =>
        find().then(
          () => true,
          thrown => (asRefusal(thrown) instanceof Refusal ? false : Promise.reject(thrown)),
        )
      senders.set(request.raw, { schoolId, mayGoOn, reply })
      reply.raw.setHeaders(new Map(Object.entries(reply.getHeaders() as Record<string, string>)))
      reply.hijack()
      request.raw.url = `/files/uploads/${upload.id}` // tus takes the last part of the whole address, also of what follows a `?`
      await tus.handle(request.raw, reply.raw)
    }
    const path = '/files/uploads/:id'
    scope.head(path, { config: limited(600) }, receive)
    scope.patch(path, { config: limited(600) }, receive)
    scope.delete(path, { config: limited(600) }, async (request: OfUpload, reply) => {
      await dropUpload(request.params.id, { ...options, asCaller: await asViewer(request, options) })
      return reply.code(204).send()
    })
    scope.post(`${path}/finish`, { config: limited(600) }, async (request: OfUpload, reply) => {
      const asCaller = await asViewer(request, options)
      const { id, name, type, size, scan } = await finishUpload(request.params.id, { ...options, asCaller })
      return reply.code(201).header('cache-control', 'no-store').send({ file: { id, name, type, size, scan } })
    })
    scope.get<{ Params: { token: string } }>('/files/:token', { config: perLink(600) }, async (request, reply) => {
      const { isExceeded } = (await unknownLinks(request, { increment: false })) as { isExceeded?: boolean }
      if (isExceeded) throw Object.assign(new Error(busy), { statusCode: 429 })
      const { schoolId, file } = await fileOf(request, options).catch(async error => {
        await unknownLinks(request)
        throw error
      })
      return serveFile(reply, { file, schoolId, store, range: request.headers.range })
    })
  })
}

/** Its place is made when the first bytes come, not in the transaction in which it was begun; and once, whoever comes at the same time. */
async function begin(
  { db, store, now }: FileRoutes,
  { schoolId, id, size }: { schoolId: string; id: string; size: number },
): Promise<void> {
  const lock = uploadLocker(db, schoolId).newLock(id)
  await lock.lock(new AbortController().signal, () => {})
  try {
    const place = new Upload({ id, size, offset: 0, creation_date: now().toISOString() })
    await store.coming.getUpload(id).catch(() => store.coming.create(place))
  } finally {
    await lock.unlock()
  }
}

const limited = (max: number) => ({ rateLimit: { max, timeWindow: '1 minute' } })

/** A link comes without a bearer, and a whole campus from one address: there only those are counted together that open nothing. */
const perLink = (max: number) => ({
  rateLimit: {
    ...limited(max).rateLimit,
    keyGenerator: ({ params }: FastifyRequest) => (params as { token: string }).token,
  },
})

function answerRefusal(thrown: unknown, request: FastifyRequest, reply: FastifyReply): unknown {
  const refusal = asRefusal(thrown)
  if (!(refusal instanceof Refusal)) throw refusal
  if (request.method === 'PATCH') reply.header('connection', 'close') // what still comes is not read
  return reply.code(statuses[refusal.code] ?? 400).send({ code: refusal.code, details: refusal.details })
}

/** Signed in once, before a byte is read; an upload that takes longer than its bearer ends in the same visit. */
async function asViewer(
  request: FastifyRequest,
  options: FileRoutes,
): Promise<<T>(work: (caller: Caller) => Promise<T>) => Promise<T>> {
  const { schoolId, viewer } = await signedIn(request, options, true)
  const { db, now } = options
  return work =>
    inSchool(db, schoolId, async db => {
      const at = { schoolId, visitId: viewer.visitId, now: now(), requestId: request.id, uploading: true }
      return work((await loadCaller(db, at)) ?? refuse('LAUNCH_AGAIN'))
    })
}

async function signedIn(request: FastifyRequest, { signIn }: FileRoutes, uploading: boolean): Promise<Caller> {
  const { caller, finish } = (await signIn(request, uploading)) ?? refuse('LAUNCH_AGAIN')
  await finish('rollback')
  return caller
}

/** What others have handed in is often called by their name, which a guest may not be told. */
const nameFor = ({ viewer }: Caller, { id, name, uploadedBy }: FileRow): string =>
  viewer.roles.has('guest') && uploadedBy !== viewer.personId ? `${id.slice(-8)}.${endingOf(name)}` : name

/** Whoever's visit the link is for, they must still be able to read the file. */
async function fileOf(
  request: FastifyRequest<{ Params: { token: string } }>,
  { db, now, uses }: FileRoutes,
): Promise<{ schoolId: string; file: FileRow }> {
  const { token } = request.params
  const schoolId = schoolOf(token) ?? refuse('FILE_NOT_FOUND')
  return inSchool(db, schoolId, async db => {
    const moment = now()
    const known = await readToken<FileToken>(db, token, { purpose: 'file', now: moment })
    const { fileId, visitId } = known ?? refuse('FILE_NOT_FOUND')
    const caller = await loadCaller(db, { schoolId, visitId, now: moment, requestId: request.id })
    const file = await fileReadable(caller ?? refuse('FILE_NOT_FOUND'), uses, fileId)
    return { schoolId, file: { ...file, name: nameFor(caller!, file) } }
  })
}
