// The only file that reads the environment.
import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { ScannerAddress } from './base/clamd.ts'

const origin = z.string().transform((text, context) => {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search) return url.origin
  context.addIssue({ code: 'custom', message: 'an origin, without a path, such as https://landbridge.school.example' })
  return z.NEVER
})
const postgres = z.url({ protocol: /^postgres(ql)?$/ })
const yes = z.enum(['true', 'false', '1', '0']).transform(text => text === 'true' || text === '1')
const proxies = yes.transform(Number).or(
  z
    .string()
    .regex(/^[2-9]$/)
    .transform(Number),
)
const secret = z
  .string()
  .transform(text => text.split(',').map(key => key.trim()))
  .refine(
    keys => keys.every(key => key.length >= 32),
    'at least 32 characters; several, the newest first, are separated by commas',
  )

/** `s3://bucket?region=…&endpoint=…`, or a folder. */
const files = z.string().transform((text, context): FilesConfig => {
  if (!/^[a-z][a-z\d]+:/i.test(text)) return { folder: path.resolve(text) }
  const url = URL.canParse(text) ? new URL(text) : null
  const { endpoint, region = 'us-east-1', ...rest } = Object.fromEntries(url?.searchParams ?? [])
  const known = Object.keys(rest).length === 0 && (!endpoint || /^https?:\/\/[^/]+\/?$/.test(endpoint))
  if (url?.protocol === 's3:' && url.host && /^\/?$/.test(url.pathname) && known)
    return { bucket: url.host, region, endpoint: endpoint ?? null, key: null }
  context.addIssue({
    code: 'custom',
    message: 'a folder, or a bucket such as s3://landbridge?region=eu-central-1&endpoint=https://s3.school.example',
  })
  return z.NEVER
})

const scanner = z.string().transform((text, context): ScannerAddress => {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url?.protocol === 'unix:' && !url.host && url.pathname.length > 1) return { path: url.pathname }
  if (url?.protocol === 'tcp:' && url.hostname && url.port) return { host: url.hostname, port: Number(url.port) }
  context.addIssue({ code: 'custom', message: 'tcp://host:3310 or unix:///run/clamav/clamd.sock' })
  return z.NEVER
})

const environment = z.object({
  MODE: z.enum(['development', 'production']).default('development'),
  RUN: z.enum(['all', 'web', 'jobs']).default('all'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: origin.optional(),
  DATABASE_URL: postgres.optional(),
  DATABASE_DIRECT_URL: postgres.optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  SECRET_KEY: secret.optional(),
  SANDBOX_PORT: z.coerce.number().int().min(0).max(65_535).default(3001),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^<>@]*<[^\s<>@]+@[^\s<>@]+>$|^[^\s<>@]+@[^\s<>@]+$/, 'an address, also as Name <address>')
    .optional(),
  TRUST_PROXY: proxies.default(0),
  METRICS: yes.optional(),
  ALLOW_PRIVATE_HOSTS: yes.optional(),
  FILES: files.optional(),
  SCHOOL_GIGABYTES: z.coerce.number().positive().default(500),
  CLAMD_URL: scanner.optional(),
  AWS_ACCESS_KEY_ID: z.string().optional(),
  AWS_SECRET_ACCESS_KEY: z.string().optional(),
  AWS_SESSION_TOKEN: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
})

/** Asked of the text itself: a mistake elsewhere must not hide what is missing. */
function missingInProduction(env: Record<string, string | undefined>): string[] {
  if (env['MODE'] !== 'production') return []
  return [
    ...(env['DATABASE_URL'] ? [] : ['DATABASE_URL: is needed in production: postgres://user:password@host/database']),
    ...(env['SECRET_KEY']
      ? []
      : ['SECRET_KEY: is needed in production: for instance the answer of "openssl rand -base64 32"']),
    ...(env['PUBLIC_URL']?.startsWith('https:')
      ? []
      : ['PUBLIC_URL: is needed in production and must begin with https://']),
  ]
}

export type FilesConfig = { folder: string } | BucketConfig

export interface BucketConfig {
  bucket: string
  region: string
  /** null: Amazon's own of the region */
  endpoint: string | null
  /** null: what the machine itself is allowed */
  key: { accessKeyId: string; secretAccessKey: string; sessionToken?: string } | null
}

/** One without the other is a mistake. */
function missingForMail(env: Record<string, string | undefined>): string[] {
  if (!env['SMTP_URL'] === !env['MAIL_FROM']) return []
  return [env['SMTP_URL'] ? 'MAIL_FROM: is needed with SMTP_URL' : 'SMTP_URL: is needed with MAIL_FROM']
}

export interface Config {
  mode: 'development' | 'production'
  /** what this process does: answers, works off jobs, or both */
  run: 'all' | 'web' | 'jobs'
  port: number
  host: string
  publicUrl: string
  /** null: the embedded server below `dataDir` */
  databaseUrl: string | null
  /** past a transaction pooler; null: the same as `databaseUrl` */
  databaseDirectUrl: string | null
  dataDir: string
  files: FilesConfig
  /** how much one school may keep */
  schoolGigabytes: number
  /** clamd; null: nobody looks for viruses */
  scanner: ScannerAddress | null
  /** the newest first */
  secretKeys: readonly string[]
  /** null: in development mail is kept for a page that shows it, in production there is none */
  mail: { smtpUrl: string; from: string } | null
  sandboxPort: number
  /** how many there are, one behind the other, between people and this service */
  proxies: number
  /** whether a collector on this machine is answered */
  metrics: boolean
  allowPrivateHosts: boolean
  logLevel: string
}

export class ConfigurationError extends Error {}

/** Reads the environment; throws one ConfigurationError that lists every mistake. */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')) // empty is as good as absent
  const read = environment.safeParse(filled)
  const mistakes = [
    ...(read.error?.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`) ?? []),
    ...missingInProduction(filled),
    ...halfAKey(filled),
    ...missingForMail(filled),
  ]
  if (!read.success || mistakes.length > 0)
    throw new ConfigurationError(`The configuration has mistakes:\n${mistakes.map(line => `  ${line}`).join('\n')}`)
  const given = read.data
  const dataDir = path.resolve(given.DATA_DIR)
  return {
    mode: given.MODE,
    run: given.RUN,
    port: given.PORT,
    host: given.HOST,
    publicUrl: given.PUBLIC_URL ?? `http://127.0.0.1:${given.PORT}`,
    databaseUrl: given.DATABASE_URL ?? null,
    databaseDirectUrl: given.DATABASE_DIRECT_URL ?? given.DATABASE_URL ?? null,
    dataDir,
    files: filesOf(given, dataDir),
    schoolGigabytes: given.SCHOOL_GIGABYTES,
    scanner: given.CLAMD_URL ?? null,
    secretKeys: given.SECRET_KEY ?? [keptSecret(dataDir)],
    mail: given.SMTP_URL && given.MAIL_FROM ? { smtpUrl: given.SMTP_URL, from: given.MAIL_FROM } : null,
    sandboxPort: given.SANDBOX_PORT,
    proxies: given.TRUST_PROXY,
    // from a proxy on this machine that does not say for whom it asks anybody could come
    metrics: given.METRICS ?? given.TRUST_PROXY === 0,
    allowPrivateHosts: given.ALLOW_PRIVATE_HOSTS ?? false,
    logLevel: given.LOG_LEVEL,
  }
}

/** Both or neither. */
const halfAKey = (env: Record<string, string | undefined>): string[] =>
  Boolean(env['AWS_ACCESS_KEY_ID']) === Boolean(env['AWS_SECRET_ACCESS_KEY'])
    ? []
    : ['AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY: one is of no use without the other']

function filesOf(given: z.infer<typeof environment>, dataDir: string): FilesConfig {
  const files = given.FILES ?? { folder: path.join(dataDir, 'files') }
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: token } = given
  if ('folder' in files || !accessKeyId || !secretAccessKey) return files
  return { ...files, key: { accessKeyId, secretAccessKey, ...(token ? { sessionToken: token } : {}) } }
}

/** Development only: made once, kept beside the data. Of several processes that make it at once the first one's stays. */
function keptSecret(dataDir: string): string {
  const file = path.join(dataDir, 'secret-key')
  const draft = `${file}.${process.pid}`
  mkdirSync(dataDir, { recursive: true })
  if (existsSync(file)) return readFileSync(file, 'utf8')
  writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 })
  try {
    linkSync(draft, file) // whole from the first moment, also for who starts at once with us or after we were killed
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    unlinkSync(draft)
  }
  return readFileSync(file, 'utf8')
}
