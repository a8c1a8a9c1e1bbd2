import { note, type Caller } from '../../base/caller.ts'
import { draftToWrite } from '../access.ts'
import { holdFilesOf } from '../files/module-files.ts'
import { insertModule } from './queries.ts'

/** Begins another with what the draft says, and nothing of its versions. Answers its identifier. */
export async function copyModule(caller: Caller, moduleId: string): Promise<string> {
  const { track, content } = await draftToWrite(caller, moduleId)
  const id = await insertModule(caller, { track, content, by: caller.viewer.personId })
  await holdFilesOf(caller, id, content)
  await note(caller, 'module-copied', { moduleId: id, of: moduleId })
  return id
}
