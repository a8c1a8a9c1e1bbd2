// What a mail of notices says, and when it may come. Pure.
import type { Language } from '../../base/caller.ts'
import type { Letter } from '../../people/mail/letter.ts'
import type { NoticeKind } from '../kinds.ts'
import { fill, say, sayShort, type Said } from '../say.ts'
import { texts } from './text.ts'

const hour = 3_600_000
/** of one kind, before it is summed up; and how many of them are then named */
const eachAtMost = 3
const namedAtMost = 5

/** Not before this moment, since no storm of mail may come; null: now. */
export function pauseUntil(last: Date | null, due: readonly NoticeKind[], now: Date): Date | null {
  if (last === null || due.some(({ urgent }) => urgent)) return null
  const next = new Date(last.getTime() + hour)
  return next > now ? next : null
}

interface Around {
  /** where their course is in the LMS; null: not known */
  courseUrl: string | null
  unsubscribeUrl: string | null
}

export function letterOf(due: readonly Said[], language: Language, { courseUrl, unsubscribeUrl }: Around): Letter {
  const t = texts[language]
  const kinds = [...new Set(due.map(({ kind }) => kind))]
  const parts = kinds.flatMap(kind =>
    partsOf(
      kind,
      due.filter(said => said.kind === kind),
      language,
    ),
  )
  return {
    subject: due.length === 1 ? sayShort(due[0]!, language) : fill(t.subject, { count: due.length }, language),
    parts,
    action: courseUrl ? { label: t.open, url: courseUrl } : null,
    footer: [t.why, t.choose],
    unsubscribe: unsubscribeUrl ? { label: t.unsubscribe, url: unsubscribeUrl } : null,
  }
}

function partsOf(kind: NoticeKind, due: readonly Said[], language: Language): Letter['parts'] {
  const lines = due.map(said => say(said, language))
  if (lines.length <= eachAtMost) return lines.map(text => ({ text }))
  const left = lines.length - namedAtMost
  const more = left > 0 ? [fill(texts[language].more, { count: left }, language)] : []
  const text = fill(kind.texts[language].many, { count: lines.length }, language)
  return [{ text, details: [...lines.slice(0, namedAtMost), ...more] }]
}
