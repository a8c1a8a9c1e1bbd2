import { buffer, text } from 'node:stream/consumers'
import { note, type Caller } from '../base/caller.ts'
import type { FileStore, Received } from '../base/files.ts'
import { send, type Job } from '../base/jobs.ts'
import { refuse, Refusal } from '../base/refusal.ts'
import { ownUpload } from './access.ts'
import { unreadableAt } from './captions.ts'
import { cleanName } from './file-name.ts'
import { keepableType } from './file-type.ts'
import { pictureSize, type PictureSize } from './picture-size.ts'
import {
  deleteUpload,
  findFile,
  insertFile,
  lockUpload,
  updateFinished,
  type FileRow,
  type NewFile,
  type UploadRow,
} from './queries.ts'
import type { Scanning } from './scanning.ts'
import { useFor, type FileUse, type FileUses } from './uses.ts'

export interface Finishing {
  uses: FileUses
  store: FileStore
  scanning: Scanning
  scanWaiting: Job<object>
  /** a transaction of its own for the same viewer */
  asCaller: <T>(work: (caller: Caller) => Promise<T>) => Promise<T>
}

/** Another try cannot mend it: what has come is thrown away. */
const final = new Set([
  'FILE_TYPE_REFUSED',
  'FILE_INFECTED',
  'CAPTIONS_UNREADABLE',
  'PICTURE_UNREADABLE',
  'PICTURE_TOO_LARGE',
])

/** Of which files are made just now: each time all their bytes are written once more. */
const underWay = new Map<string, Promise<FileRow>>()

/** Makes a file of what has come whole; asked again, also meanwhile, it answers the same file. */
export async function finishUpload(uploadId: string, finishing: Finishing): Promise<FileRow> {
  const { upload, schoolId, made } = await lookUp(uploadId, finishing)
  if (made) return made
  const making = underWay.get(upload.id) ?? make(schoolId, upload, finishing).finally(() => underWay.delete(upload.id))
  underWay.set(upload.id, making)
  return making
}

const lookUp = (
  uploadId: string,
  { uses, asCaller }: Finishing,
): Promise<{ upload: UploadRow; schoolId: string; made: FileRow | undefined }> =>
  asCaller(async caller => {
    const upload = await ownUpload(caller, uploadId)
    const made = upload.fileId === null ? undefined : await findFile(caller, upload.fileId)
    if (!made) await useFor(uses, upload.purpose).door(caller, upload.subjectId)
    return { upload, schoolId: caller.schoolId, made }
  })

/** The bytes are looked at and kept without a transaction open, then comes the row: one that points at nothing is never written. */
async function make(schoolId: string, upload: UploadRow, finishing: Finishing): Promise<FileRow> {
  const { uses, store, asCaller } = finishing
  const { id: uploadId } = upload
  const whole = await store.coming.getUpload(uploadId).catch(() => undefined)
  if (whole?.offset !== upload.size) {
    // nothing is left of what somebody else has just made a file of
    const { made } = await lookUp(uploadId, finishing)
    return made ?? refuse('UPLOAD_UNFINISHED', { size: upload.size, come: whole?.offset ?? 0 })
  }
  const received = await store.receive(await store.coming.read(uploadId), upload.size)
  try {
    const use = useFor(uses, upload.purpose)
    const { type, scan, ...seen } = await lookAt(received, upload, { use, ...finishing })
    await received.keep(schoolId)
    const { sha256, size } = received
    const file = { sha256, size, type, scan, name: cleanName(upload.name, type), ...seen }
    const kept = await asCaller(caller => keep(caller, { upload, file, use, scanWaiting: finishing.scanWaiting }))
    await store.forget(uploadId)
    return kept
  } catch (error) {
    if (!(error instanceof Refusal) || !final.has(error.code)) throw error
    await dropUpload(uploadId, finishing)
    throw error
  } finally {
    await received.discard()
  }
}

/** What it is, by its bytes alone, and whether a scanner finds something in it. */
async function lookAt(
  received: Received,
  upload: UploadRow,
  { use, scanning, asCaller }: Pick<Finishing, 'scanning' | 'asCaller'> & { use: FileUse },
): Promise<Pick<NewFile, 'type' | 'scan' | 'width' | 'height'>> {
  const type = await keepableType(received, upload.name)
  if (!type || (use.types && !use.types.includes(type))) refuse('FILE_TYPE_REFUSED')
  if (type === 'text/vtt') await refuseUnreadable(received)
  const pixels = use.megapixels ? await pixelsIn(received, { type, megapixels: use.megapixels }) : noPixels
  const { scan, virus } = await scanning(() => received.read(), type)
  if (scan !== 'infected') return { type, scan, ...pixels }
  const { purpose, subjectId } = upload
  await asCaller(caller => note(caller, 'file-infected', { purpose, subjectId, sha256: received.sha256, virus }))
  return refuse('FILE_INFECTED', { virus })
}

const noPixels = { width: null, height: null }
const startOfPicture = 1024 ** 2

async function pixelsIn(
  received: Received,
  { type, megapixels }: { type: string; megapixels: number },
): Promise<PictureSize> {
  const end = Math.min(received.size, startOfPicture) - 1
  const size = pictureSize(await buffer(await received.read({ start: 0, end })), type) ?? refuse('PICTURE_UNREADABLE')
  if (size.width * size.height > megapixels * 1_000_000) refuse('PICTURE_TOO_LARGE', { most: megapixels })
  return size
}

const mostOfCaptions = 2 * 1024 ** 2

async function refuseUnreadable(received: Received): Promise<void> {
  if (received.size > mostOfCaptions) refuse('FILE_TOO_LARGE', { most: mostOfCaptions / 1024 ** 2 })
  const line = unreadableAt(await text(await received.read()))
  if (line !== null) refuse('CAPTIONS_UNREADABLE', { line })
}

interface Keeping {
  upload: UploadRow
  file: NewFile
  use: FileUse
  scanWaiting: Job<object>
}

async function keep(caller: Caller, { upload, file, use, scanWaiting }: Keeping): Promise<FileRow> {
  const { id, purpose, subjectId } = upload
  const locked = (await lockUpload(caller, id)) ?? refuse('UPLOAD_NOT_FOUND')
  if (locked.fileId !== null) return (await findFile(caller, locked.fileId))!
  await use.door(caller, subjectId)
  const kept = await insertFile(caller, file)
  await use.hold(caller, { subjectId, fileId: kept.id, name: file.name, type: file.type })
  await updateFinished(caller, id, kept.id)
  await note(caller, 'file-uploaded', { purpose, subjectId, fileId: kept.id, bytes: file.size })
  if (file.scan === 'waiting') await send(caller, scanWaiting, { data: {} })
  return kept
}

/** Its bytes first: were the row gone before them, nobody would come for them. */
export async function dropUpload(
  uploadId: string,
  { store, asCaller }: Pick<Finishing, 'store' | 'asCaller'>,
): Promise<void> {
  const { fileId } = await asCaller(caller => ownUpload(caller, uploadId))
  if (fileId !== null) return
  await store.forget(uploadId)
  await asCaller(caller => deleteUpload(caller, uploadId))
}
