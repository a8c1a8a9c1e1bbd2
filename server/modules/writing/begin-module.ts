import { note, type Caller } from '../../base/caller.ts'
import { read } from '../../base/read-shape.ts'
import { refuse } from '../../base/refusal.ts'
import { frameworkOf } from '../../competencies/framework.ts'
import type { BeginModuleInput } from '../../graph-types.ts'
import { anyCoordinator, schoolCoordinator } from '../../people/access.ts'
import { cohortsToServe } from '../audience/cohorts-to-serve.ts'
import { insertCohorts } from '../audience/queries.ts'
import type { Content } from '../content.ts'
import { languages } from '../offered.ts'
import { shortText } from '../items/text-shapes.ts'
import { insertModule } from './queries.ts'

/** Answers its identifier. */
export async function beginModule(caller: Caller, input: BeginModuleInput): Promise<string> {
  anyCoordinator(caller)
  const title = read(shortText, input.title)
  if (Object.values(title).every(words => words.trim() === '')) refuse('MODULE_TITLE_MISSING')
  if (!(await frameworkOf(caller))) refuse('FRAMEWORK_NOT_FOUND')
  const cohortIds = await cohortsToServe(caller, input.cohortIds)
  const content = { ...nothing, title }
  const module = { track: input.track ?? 'internal', content, by: caller.viewer.personId, cohortIds }
  const id = await insertModule(caller, module)
  await insertCohorts(caller, id, cohortIds ?? [])
  await note(caller, 'module-begun', { moduleId: id })
  return id
}

const nothing: Omit<Content, 'title'> = {
  languages: [...languages],
  summary: { en: '', 'zh-Hans': '' },
  hours: 0,
  proofs: [],
  refresh: null,
  items: [],
}

/** One of the school's that already says something: begun from a practitioner's session. Answers its identifier. */
export async function beginGuidance(
  caller: Caller,
  said: Pick<Content, 'title' | 'summary' | 'hours' | 'proofs'>,
): Promise<string> {
  schoolCoordinator(caller)
  const content: Content = { ...nothing, ...said }
  const id = await insertModule(caller, { track: 'external', content, by: caller.viewer.personId, cohortIds: null })
  await note(caller, 'module-begun', { moduleId: id })
  return id
}
