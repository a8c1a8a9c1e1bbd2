// Files as a browser sends and fetches them.
import type { Somebody, World } from './world.ts'

export const pdf = (text: string): Buffer => Buffer.from(`%PDF-1.7\n% ${text}\n%%EOF\n`)

export interface Uploaded {
  file?: { id: string; name: string; type: string; size: number; scan: string }
  code?: string
  details?: Record<string, unknown>
}

export interface Wanted {
  /** the evidence unless told otherwise */
  purpose?: string
  to: string
  name: string
  size: number
  modifiedAt?: string
}

/** The upload's identifier, or why not. */
export async function beginUpload(who: Somebody, wanted: Wanted): Promise<Uploaded & { id?: string }> {
  const { purpose = 'evidence', to: subjectId, name, size, modifiedAt = '2026-11-20T08:00:00Z' } = wanted
  const { beginUpload } = await who.ask<{ beginUpload: { upload: { id: string } | null; refusal: Uploaded | null } }>(
    'mutation ($input: BeginUploadInput!) { beginUpload(input: $input) { upload { id } refusal { code details } } }',
    { input: { purpose, subjectId, name, size, modifiedAt } },
  )
  return beginUpload.upload ?? beginUpload.refusal!
}

const tus = ({ bearer }: Somebody) => ({ authorization: `Bearer ${bearer}`, 'tus-resumable': '1.0.0' })

/** How much has come. */
export async function offsetOf({ app }: World, who: Somebody, id: string): Promise<number> {
  const answer = await app.inject({ method: 'HEAD', url: `/files/uploads/${id}`, headers: tus(who) })
  return Number(answer.headers['upload-offset'])
}

export const sendPart = (
  { app }: World,
  who: Somebody,
  { id, offset, bytes }: { id: string; offset: number; bytes: Buffer },
) =>
  app.inject({
    method: 'PATCH',
    url: `/files/uploads/${id}`,
    headers: { ...tus(who), 'upload-offset': `${offset}`, 'content-type': 'application/offset+octet-stream' },
    payload: bytes,
  })

export async function finishUpload(
  { app }: World,
  { bearer }: Somebody,
  id: string,
): Promise<{ statusCode: number; body: Uploaded }> {
  const headers = { authorization: `Bearer ${bearer}` }
  const answer = await app.inject({ method: 'POST', url: `/files/uploads/${id}/finish`, headers })
  return { statusCode: answer.statusCode, body: answer.json<Uploaded>() }
}

/** All of it at once. */
export async function upload(
  world: World,
  who: Somebody,
  { bytes, ...wanted }: Omit<Wanted, 'size'> & { bytes: Buffer },
): Promise<{ body: Uploaded }> {
  const { id, ...refusal } = await beginUpload(who, { ...wanted, size: bytes.length })
  if (!id) return { body: refusal }
  const sent = await sendPart(world, who, { id, offset: 0, bytes })
  if (sent.statusCode !== 204) throw new Error(`tus answers ${sent.statusCode}: ${sent.body}`)
  return finishUpload(world, who, id)
}

/** Where the file can be had, or why not. */
export async function linkTo(who: Somebody, fileId: string): Promise<string> {
  const { linkFile } = await who.ask<{ linkFile: { link: { url: string } | null; refusal: { code: string } | null } }>(
    'mutation ($fileId: ID!) { linkFile(input: { fileId: $fileId }) { link { url expiresAt } refusal { code } } }',
    { fileId },
  )
  return linkFile.link?.url ?? linkFile.refusal!.code
}

export const download = ({ app }: World, url: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url, headers })
