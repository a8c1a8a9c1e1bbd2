// Files in a folder, which all processes share.
import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, statSync, unlinkSync } from 'node:fs'
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { FileStore as UploadsInFolder } from '@tus/file-store'
import { measure, type FileStore, type Kept } from './files.ts'

export function folderStore(root: string): FileStore {
  const coming = path.join(root, 'coming')
  const folderOf = ({ schoolId, sha256 }: Kept): string => path.join(root, schoolId, sha256.slice(0, 2))
  const pathOf = (kept: Kept): string => path.join(folderOf(kept), kept.sha256)
  const uploads = path.join(root, 'uploads')
  return {
    coming: new UploadsInFolder({ directory: uploads }),
    async forget(id) {
      for (const name of [id, `${id}.json`]) await rm(path.join(uploads, name), { force: true })
    },
    async receive(source, atMost) {
      await mkdir(coming, { recursive: true })
      const temporary = path.join(coming, randomUUID())
      const discard = (): Promise<void> => rm(temporary, { force: true })
      const measured = measure(atMost)
      try {
        await pipeline(
          source,
          measured.through,
          createWriteStream(temporary, { flags: 'wx', mode: 0o600, flush: true }),
        )
      } catch (error) {
        await discard()
        throw error
      }
      const { sha256, size } = measured.result()
      const keep = async (schoolId: string): Promise<void> => {
        const kept = { schoolId, sha256 }
        await mkdir(folderOf(kept), { recursive: true })
        await rename(temporary, pathOf(kept)) // over what may be there: the same bytes, and young again for the sweep
        await flush(folderOf(kept))
      }
      return { sha256, size, read: async part => createReadStream(temporary, part), keep, discard }
    },
    async read(kept, part) {
      const file = await open(pathOf(kept)).catch(orNothing)
      return file?.createReadStream(part)
    },
    remove: kept => rm(pathOf(kept), { force: true }),
    async sweep({ schoolIds, before, held }) {
      let swept = removeOld(await filesIn(coming), before)
      for (const schoolId of schoolIds) {
        for (const folder of await namesIn(path.join(root, schoolId))) {
          const files = await filesIn(path.join(root, schoolId, folder))
          const wanted = await held(
            schoolId,
            files.map(file => path.basename(file)),
          )
          swept += removeOld(
            files.filter(file => !wanted.has(path.basename(file))),
            before,
          )
        }
      }
      return swept
    },
  }
}

/** The age is looked at just before, with nothing between: what has come again meanwhile is young. */
function removeOld(files: readonly string[], before: Date): number {
  let removed = 0
  for (const file of files) {
    const age = statSync(file, { throwIfNoEntry: false })?.mtime
    if (!age || age >= before) continue
    unlinkSync(file)
    removed++
  }
  return removed
}

/** A rename survives a power cut when its folder was written too. */
async function flush(folder: string): Promise<void> {
  const handle = await open(folder)
  await handle.sync().finally(() => handle.close())
}

const namesIn = async (folder: string): Promise<string[]> => (await readdir(folder).catch(orNothing)) ?? []
const filesIn = async (folder: string): Promise<string[]> =>
  (await namesIn(folder)).map(name => path.join(folder, name))

function orNothing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
  return undefined
}
