import type { Caller } from '../base/caller.ts'
import { refuse } from '../base/refusal.ts'
import { issueTokens } from '../base/tokens.ts'
import { fileReadable, filesReadable } from './access.ts'
import type { FileUses } from './uses.ts'

/** What a link's token stands for: good for one file and as long as this visit goes on. */
export type FileToken = {
  fileId: string
  visitId: string
}

const linkLasts = 15 * 60_000

export interface Link {
  fileId: string
  url: string
  expiresAt: Date
}

export async function linkFile(caller: Caller, uses: FileUses, fileId: string): Promise<Link> {
  await fileReadable(caller, uses, fileId)
  const [link] = await linksTo(caller, [fileId])
  return link!
}

const mostAtOnce = 100

/** To those of these files that can be had. */
export async function linkFiles(caller: Caller, uses: FileUses, fileIds: readonly string[]): Promise<Link[]> {
  if (fileIds.length > mostAtOnce) refuse('TOO_MANY', { path: 'fileIds', most: mostAtOnce })
  const files = await filesReadable(caller, uses, fileIds)
  return linksTo(
    caller,
    files.map(({ id }) => id),
  )
}

async function linksTo({ db, schoolId, viewer, now }: Caller, fileIds: readonly string[]): Promise<Link[]> {
  const expiresAt = new Date(now.getTime() + linkLasts)
  const subjects = fileIds.map((fileId): FileToken => ({ fileId, visitId: viewer.visitId }))
  const tokens = await issueTokens(db, { schoolId, purpose: 'file', subjects, now, expiresAt })
  return fileIds.map((fileId, at) => ({ fileId, url: `/files/${tokens[at]}`, expiresAt }))
}
