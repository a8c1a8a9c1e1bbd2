import { isDeepStrictEqual } from 'node:util'
import type { Caller } from '../../base/caller.ts'
import { refuse } from '../../base/refusal.ts'
import { frameworkOf } from '../../competencies/framework.ts'
import type { SaveModuleDraftInput } from '../../graph-types.ts'
import { draftToWrite } from '../access.ts'
import { refuseForeignFiles } from '../files/module-files.ts'
import { updateDraft, type DraftRow } from './queries.ts'
import { readContent } from './read-content.ts'

/** All that it says from now on, complete or not. What it says already is sent again when an answer was lost: then nothing changes. */
export async function saveModuleDraft(caller: Caller, input: SaveModuleDraftInput): Promise<void> {
  const draft = await draftToWrite(caller, input.moduleId)
  const content = readContent(input.content, await frameworkOf(caller))
  if (isDeepStrictEqual(content, draft.content)) return
  refuseMovedOn(draft, input.revision)
  await refuseForeignFiles(caller, draft.id, content)
  await updateDraft(caller, draft, content)
}

/** Who writes on what somebody saved meanwhile has not seen it. */
export function refuseMovedOn({ revision, savedBy, savedAt }: DraftRow, seen: number): void {
  if (revision !== seen) refuse('DRAFT_MOVED_ON', { by: savedBy?.name ?? null, at: savedAt, revision })
}
