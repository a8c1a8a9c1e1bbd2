// Why neither the service nor the command line could begin, in words: what whoever starts it can mend.
import { OtherSteps } from './base/migrate.ts'
import { UnboundRole } from './base/service-database.ts'
import { ConfigurationError } from './config.ts'

const absent = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH']
/** wrong password, kept out by pg_hba.conf, no such database */
const kept = ['28P01', '28000', '3D000']
const unwritable = ['EACCES', 'EPERM', 'EROFS', 'EEXIST', 'ENOTDIR', 'ENOSPC']

/** undefined: a mistake of ours. */
export function inWords(error: unknown): string | undefined {
  if ([ConfigurationError, UnboundRole, OtherSteps].some(kind => error instanceof kind)) return (error as Error).message
  const { code = '', port, path, message } = error as NodeJS.ErrnoException & { port?: number }
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken. Set PORT (and PUBLIC_URL where it is set), or SANDBOX_PORT, which needs three in a row.`
  if (absent.includes(code)) return `DATABASE_URL: no database answers there (${code}).`
  if (kept.includes(code)) return `DATABASE_URL: the database lets nobody in by it (${message}).`
  if (path && unwritable.includes(code))
    return `DATA_DIR, FILES: ${path} cannot be used (${code}). Name folders in which this user may write.`
  return undefined
}
