// What is written about a guest, as it is kept.
import type { Language } from '../base/caller.ts'
import { plainText } from '../base/plain-text.ts'
import { refuse } from '../base/refusal.ts'
import { isAddress } from './rules.ts'

export const most = { name: 200, employer: 200, occupation: 200, message: 1000, about: 2000 } as const

/** Null: nothing was written. */
export function textFrom(field: keyof typeof most, written: string | null | undefined): string | null {
  const text = plainText(written ?? '').trim()
  if (text.length > most[field]) refuse('TEXT_TOO_LONG', { field, most: most[field] })
  return text === '' ? null : text
}

export const nameFrom = (written: string): string =>
  textFrom('name', written)?.replace(/\s+/g, ' ') ?? refuse('NAME_MISSING')

export function addressFrom(written: string): string {
  const email = written.trim()
  return isAddress(email) ? email : refuse('EMAIL_UNKNOWN', { email: email.slice(0, 254) })
}

export const languageFrom = (tag: string): Language =>
  tag === 'en' || tag === 'zh-Hans' ? tag : refuse('LANGUAGE_UNKNOWN')
