import { batchedFor } from '../../base/batch.ts'
import { refuse } from '../../base/refusal.ts'
import type { Caller } from '../../base/caller.ts'
import type { FileUse } from '../../files/uses.ts'
import { draftToWrite, mayWrite } from '../access.ts'
import type { Content } from '../content.ts'
import { filesIn } from '../items/all.ts'
import { contentOf } from '../playing/content-of.ts'
import { readShown } from '../playing/queries.ts'
import { insertModuleFiles, readModuleFiles } from './queries.ts'

const gigabyte = 1024 ** 3

/** Files go to modules by those who write them, who have them all; others have what stands in the version that they go through. */
export const moduleFiles: FileUse = {
  purpose: 'module',
  most: 4 * gigabyte,
  mostOfADay: 50 * gigabyte,
  async door(caller, moduleId) {
    await draftToWrite(caller, moduleId)
  },
  hold: (caller, { subjectId, fileId }) => insertModuleFiles(caller, subjectId, [fileId]),
  async opens(caller, fileId) {
    const holding = await readModuleFiles(caller, { fileIds: [fileId] })
    if (holding.length === 0 || mayWrite(caller)) return holding.length > 0
    const shown = await readShown(caller, { ids: holding.map(({ moduleId }) => moduleId), retiredToo: true })
    for (const { versionId, attemptId } of shown)
      if (attemptId !== null && fileIdsIn(await contentOf(caller, versionId)).includes(fileId)) return true
    return false
  },
}

const fileIdsIn = (content: Content): string[] => content.items.flatMap(filesIn).map(({ fileId }) => fileId)

/** What is named must be held by the module, and be of the kind that is wanted there. */
export async function refuseForeignFiles(caller: Caller, moduleId: string, content: Content): Promise<void> {
  const wanted = content.items.flatMap(filesIn)
  const held = wanted.length > 0 ? await readModuleFiles(caller, { moduleIds: [moduleId] }) : []
  for (const { fileId, types } of wanted) {
    const file = held.find(({ id }) => id === fileId) ?? refuse('FILE_NOT_FOUND')
    if (types && !types.includes(file.type)) refuse('FILE_TYPE_REFUSED')
  }
}

/** A copy says the same, with the same files. */
export const holdFilesOf = (caller: Caller, moduleId: string, content: Content): Promise<void> =>
  insertModuleFiles(caller, moduleId, fileIdsIn(content))

export const fileNamed = batchedFor(async (caller, fileIds: string[]) => {
  const files = await readModuleFiles(caller, { fileIds: [...new Set(fileIds)] })
  return (fileId: string) => files.find(({ id }) => id === fileId) ?? null
})
