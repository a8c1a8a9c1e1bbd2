import { ask } from '../../graph/ask.ts'
import { linkFileDocument } from '../../graph/documents.ts'
import { filmSeconds } from '../../ui/film-seconds.ts'

/** How long a film is; null: it is none, or this browser cannot play it. */
export async function secondsOf({ type, fileId }: { type: string; fileId: string }): Promise<number | null> {
  if (!['video/mp4', 'video/webm'].includes(type)) return null
  const { link } = (await ask(linkFileDocument, { input: { fileId } })).linkFile
  return link ? filmSeconds(link.url) : null
}
