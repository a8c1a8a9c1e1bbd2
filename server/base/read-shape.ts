import type { z } from 'zod'
import { refuse } from './refusal.ts'

/** What the shape allows, or a refusal that says where it does not. */
export function read<T>(shape: z.ZodType<T>, value: unknown): T {
  const { success, data, error } = shape.safeParse(value)
  if (success) return data
  const issue = error.issues[0]!
  const path = issue.path.join('.')
  if (issue.code !== 'too_big') return refuse('CONTENT_NOT_POSSIBLE', { path })
  const most = issue.maximum
  if (issue.origin === 'string') return refuse('TEXT_TOO_LONG', { field: path, most })
  return issue.origin === 'array' ? refuse('TOO_MANY', { path, most }) : refuse('CONTENT_NOT_POSSIBLE', { path })
}
