import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const mapping = { date: 'string', int8: 'number', jsonb: 'Json' }

/** TypeScript types of every table, by kysely-codegen, from a migrated database. */
export async function tables(url: string): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      'node_modules/kysely-codegen/dist/cli/bin.js',
      '--print',
      '--log-level=silent',
      '--dialect=postgres',
      `--url=${url}`,
      `--type-mapping=${JSON.stringify(mapping)}`,
      '--exclude-pattern={*kysely_migration*,pgboss.*}',
    ],
    { maxBuffer: 10_000_000 },
  )
  return stdout
}
