import { note, type Caller } from '../../base/caller.ts'
import { isId } from '../../base/ids.ts'
import { refuse } from '../../base/refusal.ts'
import type { CopyModuleInput, ModuleTrack } from '../../graph-types.ts'
import { anyCoordinator } from '../../people/access.ts'
import { draftToWrite, writesAmong } from '../access.ts'
import { cohortsToServe } from '../audience/cohorts-to-serve.ts'
import { insertCohorts } from '../audience/queries.ts'
import type { Content } from '../content.ts'
import { holdFilesOf } from '../files/module-files.ts'
import { insertModule, readForSchool } from './queries.ts'

/** Begins another with what it says, and nothing of its versions. Answers its identifier. */
export async function copyModule(caller: Caller, input: CopyModuleInput): Promise<string> {
  anyCoordinator(caller)
  const { track, content } = await sourceOf(caller, input.moduleId)
  const cohortIds = await cohortsToServe(caller, input.cohortIds)
  const id = await insertModule(caller, { track, content, by: caller.viewer.personId, cohortIds })
  await insertCohorts(caller, id, cohortIds ?? [])
  await holdFilesOf(caller, id, content)
  await note(caller, 'module-copied', { moduleId: id, of: input.moduleId })
  return id
}

/** The draft to those who write on it; to other authors what is in the school's catalogue. */
async function sourceOf(caller: Caller, moduleId: string): Promise<{ track: ModuleTrack; content: Content }> {
  if (!isId(moduleId)) return refuse('MODULE_NOT_FOUND')
  if ((await writesAmong(caller, [moduleId])).has(moduleId)) return draftToWrite(caller, moduleId)
  return (await readForSchool(caller, moduleId)) ?? refuse('MODULE_NOT_FOUND')
}
