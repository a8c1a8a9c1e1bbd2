// What a draft may say, and what it must say to be handed in. Pure; refuses with the code of the first mistake.
import { refuse } from '../../base/refusal.ts'
import type { Framework } from '../../competencies/framework.ts'
import { ceilingOf } from '../../competencies/rules/kinds.ts'
import { inForceOn } from '../../competencies/rules/targets.ts'

export interface Draft {
  kind: string
  title: string
  note: string | null
  link: string | null
  occurredOn: string
  claims: readonly { competencyId: string; level: number }[]
  refresh: { upTo: number; eventIds: string[] } | null
}

/** A refresh renews up to this level unless it says otherwise. */
export const refreshUpTo = 4

const longest = { title: 200, note: 5000, link: 2000, reason: 2000 } as const
const mostClaims = 50

export function checkDraft(draft: Draft, { framework, today }: { framework: Framework; today: string }): void {
  if (ceilingOf(draft.kind) === 0) refuse('KIND_NOT_POSSIBLE', { kind: draft.kind })
  for (const field of ['title', 'note', 'link'] as const) checkLength(field, draft[field])
  if (draft.link !== null && !isWebAddress(draft.link)) refuse('LINK_NOT_WEB')
  checkDay(draft.occurredOn, today)
  if (draft.claims.length > mostClaims) refuse('TOO_MANY', { most: mostClaims })
  const claimed = new Set<string>()
  for (const { competencyId, level } of draft.claims) {
    if (claimed.has(competencyId)) refuse('COMPETENCY_TWICE', { competencyId })
    claimed.add(competencyId)
    if (level < 1 || level > 5) refuse('LEVEL_NOT_POSSIBLE', { competencyId })
    checkCeiling(draft.kind, { competencyId, level }, framework)
  }
  if (!draft.refresh) return
  if (draft.refresh.upTo < 1 || draft.refresh.upTo > 5) refuse('REFRESH_NOT_POSSIBLE', { least: 1, most: 5 })
  for (const eventId of draft.refresh.eventIds)
    if (!framework.events.some(event => event.id === eventId && inForceOn(event.known, today)))
      refuse('EVENT_NOT_FOUND', { eventId })
}

/** Nobody has done what is still to come. */
export function checkDay(date: string, today: string): void {
  if (date > today) refuse('DATE_IN_FUTURE', { date, today })
}

/** What somebody claims or gives, against what the kind can prove. */
export function checkCeiling(
  kind: string,
  { competencyId, level }: { competencyId: string; level: number },
  framework: Framework,
): void {
  const competency = framework.competency(competencyId) ?? refuse('COMPETENCY_NOT_FOUND', { competencyId })
  const ceiling = ceilingOf(kind)
  if (level > ceiling) refuse('ABOVE_CEILING', { competencyId, code: competency.code, level, kind, ceiling })
}

export function checkLength(field: keyof typeof longest, text: string | null): void {
  if (text !== null && text.length > longest[field]) refuse('TEXT_TOO_LONG', { field, most: longest[field] })
}

/** A decision without its reason helps nobody. */
export function reasonOf(text: string): string {
  const reason = text.trim()
  if (reason === '') refuse('REASON_MISSING')
  checkLength('reason', reason)
  return reason
}

/** Whole, as it is written, and without a name or password: what stands before an @ can pass for the host. */
export function isWebAddress(link: string): boolean {
  if (!/^https?:\/\/\S+$/i.test(link) || !URL.canParse(link)) return false
  const { username, password } = new URL(link)
  return username === '' && password === ''
}

export interface HandedIn {
  title: string
  note: string | null
  link: string | null
  claims: readonly unknown[]
  files: readonly unknown[]
  task: { wants: readonly Wanted[] } | null
}

/** What a task asks for. */
export type Wanted = 'text' | 'files' | 'design'
type Missing = Wanted | 'title' | 'claims' | 'proof'

/**
 * What is missing before a draft can be handed in.
 * @param parts what its lesson design lacks
 */
export function missingIn(
  { title, note, link, claims, files, task }: HandedIn,
  parts: readonly unknown[] = [],
): Missing[] {
  const missing: Missing[] = []
  if (title === '') missing.push('title')
  if (claims.length === 0) missing.push('claims')
  const lacks = { text: note === null, files: files.length === 0, design: parts.length > 0 }
  if (task) return [...missing, ...task.wants.filter(what => lacks[what])]
  if (note === null && link === null && files.length === 0) missing.push('proof')
  return missing
}
