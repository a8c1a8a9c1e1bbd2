import type { Caller } from '../base/caller.ts'
import { refuse } from '../base/refusal.ts'
import type { NoticeWay } from '../graph-types.ts'
import type { NoticeKind } from './kinds.ts'
import { concerning } from './list-notices.ts'
import { findChoices, upsertChoices } from './queries.ts'

export interface Choice {
  kind: string
  name: Record<'en' | 'zh-Hans', string>
  duty: boolean
  way: NoticeWay
}

export async function listChoices(caller: Caller, kinds: readonly NoticeKind[]): Promise<Choice[]> {
  const chosen = await findChoices(caller)
  return concerning(kinds, caller).map(kind => choiceOf(kind, chosen.get(kind.name) ?? kind.usual))
}

/** How one hears of a kind by mail from now on; in the product one always does. */
export async function chooseNotice(
  caller: Caller,
  kinds: readonly NoticeKind[],
  { kind: name, way }: { kind: string; way: NoticeWay },
): Promise<Choice> {
  const kind = concerning(kinds, caller).find(kind => kind.name === name) ?? refuse('NOTICE_KIND_UNKNOWN')
  if (kind.duty && way === 'never') refuse('NOTICE_IS_A_DUTY')
  await upsertChoices(caller, { personId: caller.viewer.personId, kinds: [name], way })
  return choiceOf(kind, way)
}

const choiceOf = ({ name, duty, texts }: NoticeKind, way: NoticeWay): Choice => ({
  kind: name,
  name: { en: texts.en.name, 'zh-Hans': texts['zh-Hans'].name },
  duty,
  way,
})
