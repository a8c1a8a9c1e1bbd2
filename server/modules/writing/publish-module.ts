import { isDeepStrictEqual } from 'node:util'
import { note, type Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { signal } from '../../base/signals.ts'
import { frameworkOf } from '../../competencies/framework.ts'
import { closedAmong } from '../../files/closing.ts'
import type { PublishModuleInput } from '../../graph-types.ts'
import { draftToPublish } from '../access.ts'
import type { Content } from '../content.ts'
import { fileIdsIn } from '../files/module-files.ts'
import { asOffered } from '../offered.ts'
import { insertVersion, readNewestVersion } from './queries.ts'
import { problemsOf } from './rules.ts'
import { refuseMovedOn } from './save-module-draft.ts'

/** The draft as the next version. Who publishes answers for what it proves: whoever finishes it is appraised by them. */
export async function publishModule(caller: Caller, input: PublishModuleInput): Promise<void> {
  const draft = await draftToPublish(caller, input.moduleId)
  if (draft.retiredAt) refuse('MODULE_RETIRED')
  refuseMovedOn(draft, input.revision)
  const framework = (await frameworkOf(caller)) ?? refuse('FRAMEWORK_NOT_FOUND')
  const closed = await closedAmong(caller, fileIdsIn(draft.content))
  const problems = problemsOf(draft.content, { framework, today: caller.today, closed })
  if (problems.length > 0) refuse('MODULE_INCOMPLETE', { problems })
  const newest = await readNewestVersion(caller, draft.id)
  if (newest && isDeepStrictEqual(newest.content, draft.content)) refuse('NOTHING_NEW', { number: newest.number })
  const { staysCurrent } = input
  const version = await insertVersion(caller, draft, { staysCurrent, search: searchOf(asOffered(draft.content)) })
  await signal(caller, 'gaps')
  await note(caller, 'module-published', {
    moduleId: draft.id,
    versionId: version.id,
    number: version.number,
    staysCurrent,
  })
}

const searchOf = ({ title, summary }: Content): string =>
  [title, summary]
    .flatMap(text => [text.en, text['zh-Hans']])
    .join('\n')
    .toLowerCase()
