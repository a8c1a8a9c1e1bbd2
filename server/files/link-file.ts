import type { Caller } from '../base/caller.ts'
import { issueToken } from '../base/tokens.ts'
import { fileReadable } from './access.ts'
import type { FileUses } from './uses.ts'

/** What a link's token stands for: good for one file and as long as this visit goes on. */
export interface FileToken {
  fileId: string
  visitId: string
}

const linkLasts = 15 * 60_000

export async function linkFile(
  caller: Caller,
  uses: FileUses,
  fileId: string,
): Promise<{ url: string; expiresAt: Date }> {
  await fileReadable(caller, uses, fileId)
  const { db, schoolId, viewer, now } = caller
  const subject = { fileId, visitId: viewer.visitId }
  const expiresAt = new Date(now.getTime() + linkLasts)
  return { url: `/files/${await issueToken(db, { schoolId, purpose: 'file', subject, now, expiresAt })}`, expiresAt }
}
