// Files as a browser sends and fetches them.
import type { Somebody, World } from './world.ts'

export const pdf = (text: string): Buffer => Buffer.from(`%PDF-1.7\n% ${text}\n%%EOF\n`)

export function multipart(name: string, bytes: Buffer): { type: string; payload: Buffer } {
  const boundary = 'a boundary of the tests'.replaceAll(' ', '-')
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name.replaceAll('\\', '\\\\')}"\r\ncontent-type: application/pdf\r\n\r\n`
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  }
}

interface Uploaded {
  file?: { id: string; name: string; type: string; size: number }
  code?: string
  details?: Record<string, unknown>
}

export async function upload(
  { app }: World,
  who: Somebody,
  { to, name, bytes }: { to: string; name: string; bytes: Buffer },
): Promise<{ statusCode: number; body: Uploaded }> {
  const { type, payload } = multipart(name, bytes)
  const headers = { 'content-type': type, authorization: `Bearer ${who.bearer}` }
  const answer = await app.inject({ method: 'POST', url: `/files/evidence/${to}`, headers, payload })
  return { statusCode: answer.statusCode, body: answer.json<Uploaded>() }
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
