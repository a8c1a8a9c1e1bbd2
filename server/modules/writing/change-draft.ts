import type { Caller } from '../../base/caller.ts'
import { read } from '../../base/read-shape.ts'
import { draftToWrite } from '../access.ts'
import { content as contentShape, type Content } from '../content.ts'
import { insertModuleFiles } from '../files/queries.ts'
import { updateDraft } from './queries.ts'

export type { Content, Item } from '../content.ts'

interface Change {
  /** that it holds from now on */
  fileIds: readonly string[]
  to: (content: Content) => Content
}

/** What a feature to the right puts into a draft, as its next revision; whoever writes on it just now is told that it moved on. */
export async function changeDraft(caller: Caller, moduleId: string, { fileIds, to }: Change): Promise<void> {
  const draft = await draftToWrite(caller, moduleId)
  await insertModuleFiles(caller, moduleId, fileIds)
  await updateDraft(caller, draft, read<Content>(contentShape, to(draft.content)))
}
