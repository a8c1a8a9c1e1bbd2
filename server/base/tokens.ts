import { sql } from 'kysely'
import { hash as digest } from 'node:crypto'
import { customAlphabet } from 'nanoid'
import { z } from 'zod'
import type { Db } from './database.ts'
import { isId } from './ids.ts'
import { declareJob } from './jobs.ts'

export interface NewToken {
  token: string
  hash: Buffer
}

/** 43 of 62 signs are 256 bits, drawn for many at once. No dash among them: at the end of an address mail programs drop it. */
const secret = customAlphabet('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', 43)

/** `<school>.<random>`: the school is readable so that its row can be found, the rest is known to the holder alone. */
export function newToken(schoolId: string): NewToken {
  const token = `${schoolId}.${secret()}`
  return { token, hash: hashOf(token) }
}
export const hashOf = (token: string): Buffer => digest('sha256', token, 'buffer')

/** The school that a token names, or undefined for what cannot be one of ours. */
export function schoolOf(token: string): string | undefined {
  const [school = '', random = ''] = token.split('.')
  return isId(school) && /^[\w-]{43}$/.test(random) ? school.toLowerCase() : undefined
}

export interface TokenInput {
  schoolId: string
  purpose: string
  subject: Record<string, unknown>
  now: Date
  expiresAt: Date
}

/** Hands out a token; only its hash is kept. */
export async function issueToken(db: Db, { subject, ...input }: TokenInput): Promise<string> {
  const [token] = await issueTokens(db, { ...input, subjects: [subject] })
  return token!
}

/** One for each of these subjects. */
export async function issueTokens(
  db: Db,
  { subjects, ...input }: Omit<TokenInput, 'subject'> & { subjects: readonly TokenInput['subject'][] },
): Promise<string[]> {
  const { schoolId, purpose, now, expiresAt } = input
  const made = subjects.map(subject => ({ ...newToken(schoolId), subject: JSON.stringify(subject) }))
  await sql`insert into token (school_id, hash, purpose, subject, created_at, expires_at)
    select ${schoolId}, hash, ${purpose}, subject::jsonb, ${now}, ${expiresAt}
    from unnest(${made.map(({ hash }) => hash)}::bytea[], ${made.map(({ subject }) => subject)}::text[]) as one (hash, subject)`.execute(
    db,
  )
  return made.map(({ token }) => token)
}

/** Reads a token that may be used as often as wanted until its end. */
export async function readToken<T>(
  db: Db,
  token: string,
  { purpose, now }: { purpose: string; now: Date },
): Promise<T | undefined> {
  const row = await db
    .selectFrom('token')
    .select('subject')
    .where('school_id', '=', schoolOf(token) ?? '')
    .where('hash', '=', hashOf(token))
    .where('purpose', '=', purpose)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row?.subject as T | undefined
}

/** What has ended opens nothing and only takes room. */
export const sweepTokens = declareJob({
  name: 'sweep-tokens',
  data: z.object({}),
  key: () => '',
  async work({ db, schoolId, now }) {
    await db.deleteFrom('token').where('school_id', '=', schoolId).where('expires_at', '<=', now).execute()
  },
})
