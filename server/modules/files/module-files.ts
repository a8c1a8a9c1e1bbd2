import { batchedFor } from '../../base/batch.ts'
import { refuse } from '../../base/refusal.ts'
import type { Caller } from '../../base/caller.ts'
import type { FileUse } from '../../files/uses.ts'
import { tell } from '../../notices/tell.ts'
import { draftToWrite, mayWrite, writesAmong } from '../access.ts'
import { viewerAudience } from '../audience/viewer-audience.ts'
import type { Content } from '../content.ts'
import { filesIn } from '../items/all.ts'
import type { WantedFile } from '../items/kind.ts'
import { pictureTypes } from '../items/page.ts'
import { contentOf } from '../playing/content-of.ts'
import { readShown } from '../playing/queries.ts'
import { moduleFileInfected } from './infected-notice.ts'
import { insertModuleFiles, readModuleFiles, type ModuleFileRow } from './queries.ts'

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
  async opens(caller, fileIds) {
    const holding = await readModuleFiles(caller, { fileIds })
    const ids = holding.map(({ moduleId }) => moduleId)
    const written = ids.length > 0 && mayWrite(caller) ? await writesAmong(caller, ids) : new Set<string>()
    const others = ids.filter(id => !written.has(id))
    const audience = others.length > 0 ? await viewerAudience(caller) : []
    const shown = others.length > 0 ? await readShown(caller, { audience, ids: others, retiredToo: true }) : []
    const begun = shown.filter(({ attemptId }) => attemptId !== null)
    const contents = await Promise.all(begun.map(({ versionId }) => contentOf(caller, versionId)))
    const own = holding.filter(({ moduleId }) => written.has(moduleId)).map(({ id }) => id)
    return [...own, ...contents.flatMap(fileIdsIn)]
  },
  async tellInfected(teller, { files, virus }) {
    const by = new Map(files.map(({ id, uploadedBy }) => [id, uploadedBy]))
    const holding = await readModuleFiles(teller, { fileIds: [...by.keys()] })
    await tell(
      teller,
      moduleFileInfected,
      holding.map(({ moduleId, id }) => ({ personId: by.get(id)!, about: moduleId, details: { virus } })),
    )
  },
}

/** Pictures are shown in its pages: so many of its bytes every reader gets. */
export const modulePictures: FileUse = {
  ...moduleFiles,
  purpose: 'picture',
  most: 10 * 1024 ** 2,
  types: pictureTypes,
  megapixels: 40,
  opens: async () => [], // as the module's other files are
  tellInfected: async () => {}, // likewise
}

export const fileIdsIn = (content: Content): string[] => content.items.flatMap(filesIn).map(({ fileId }) => fileId)

/** What is named must be held by the module, and be of the kind that is wanted there. */
export async function refuseForeignFiles(caller: Caller, moduleId: string, content: Content): Promise<void> {
  const wanted = content.items.flatMap(filesIn)
  if (wanted.length === 0) return
  const own = await readModuleFiles(caller, { moduleIds: [moduleId] })
  const held = [...own, ...(await bringAlong(caller, moduleId, wanted.filter(isMissingIn(own))))]
  for (const { fileId, types, measured } of wanted) {
    const file = held.find(({ id }) => id === fileId) ?? refuse('FILE_NOT_FOUND')
    if ((types && !types.includes(file.type)) || (measured && file.width === null)) refuse('FILE_TYPE_REFUSED')
  }
}

const isMissingIn =
  (held: readonly { id: string }[]) =>
  ({ fileId }: WantedFile): boolean =>
    !held.some(({ id }) => id === fileId)

/** A text that was written for another module comes with its pictures, where its writer may have them. */
async function bringAlong(caller: Caller, moduleId: string, missing: readonly WantedFile[]): Promise<ModuleFileRow[]> {
  const ids = missing.filter(({ comesAlong }) => comesAlong).map(({ fileId }) => fileId)
  const open = ids.length > 0 ? await moduleFiles.opens(caller, ids) : []
  const brought = ids.filter(id => open.includes(id))
  await insertModuleFiles(caller, moduleId, brought)
  return readModuleFiles(caller, { fileIds: brought })
}

/** A copy says the same, with the same files. */
export const holdFilesOf = (caller: Caller, moduleId: string, content: Content): Promise<void> =>
  insertModuleFiles(caller, moduleId, fileIdsIn(content))

export const fileNamed = batchedFor(async (caller, fileIds: string[]) => {
  const files = await readModuleFiles(caller, { fileIds: [...new Set(fileIds)] })
  return (fileId: string) => files.find(({ id }) => id === fileId) ?? null
})
