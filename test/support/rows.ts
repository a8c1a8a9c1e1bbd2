import type pg from 'pg'

const examples: Record<string, unknown> = {
  uuid: '01990000-0000-7000-8000-000000000000',
  text: 'x',
  jsonb: '{}',
  date: '2026-01-01',
  'timestamp with time zone': '2026-01-01T00:00:00Z',
  boolean: false,
  bytea: Buffer.from('x'),
  tstzrange: 'empty',
}

/** A row that says nothing, for tests about tables whichever they are. Checks are lifted, and what made columns must hold: only a clone bears that. */
export async function emptyRow(admin: pg.Client, table: string, given: Record<string, unknown>): Promise<void> {
  const { rows: checks } = await admin.query<{ conname: string }>(
    `select conname from pg_constraint where conrelid = $1::regclass and contype = 'c'`,
    [table],
  )
  for (const { conname } of checks) await admin.query(`alter table "${table}" drop constraint "${conname}"`)
  const { rows: made } = await admin.query<{ attname: string }>(
    `select attname from pg_attribute where attrelid = $1::regclass and attnum > 0 and attnotnull and attgenerated <> ''`,
    [table],
  )
  for (const { attname } of made) await admin.query(`alter table "${table}" alter "${attname}" drop not null`)
  const { rows: columns } = await admin.query<{ name: string; type: string }>(
    `select attname as name, format_type(atttypid, null) as type from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attnotnull and not atthasdef and attgenerated = ''`,
    [table],
  )
  const names = columns.map(({ name }) => name)
  const values = columns.map(({ name, type }) => given[name] ?? (type.endsWith('[]') ? '{}' : (examples[type] ?? 1)))
  await admin.query(
    `insert into "${table}" (${names.map(name => `"${name}"`).join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
    values,
  )
}
