import pg from 'pg'

/** The steps and the schema as text that reviewers read in a diff: the same from PostgreSQL 15 to 18, sorted by name. */
export async function snapshot(url: string): Promise<string> {
  const client = new pg.Client(url)
  await client.connect()
  const column = async (sql: string) => (await client.query<{ line: string }>(sql)).rows.map(row => row.line)
  try {
    const steps = await column(`select '-- ' || name as line from kysely_migration order by name collate "C"`)
    const names =
      await column(`select relname as line from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      and relname not like 'kysely_migration%' order by relname collate "C"`)
    const tables = []
    for (const name of names) tables.push(await describe(column, name))
    const functions =
      await column(`select pg_get_functiondef(p.oid) || ';' as line from pg_proc p where pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e') order by proname collate "C"`)
    const head = '-- Generated from the migrations: do not edit.'
    return [head, steps.join('\n'), ...tables, ...functions].join('\n\n') + '\n'
  } finally {
    await client.end()
  }
}

/** New steps that are named earlier than one that was there before them: a database that has taken that one would refuse them. */
export function tooEarly({ before, after }: { before: string; after: string }): string[] {
  const known = stepsIn(before)
  const last = known.at(-1) ?? ''
  return stepsIn(after).filter(step => !known.includes(step) && step < last)
}

const stepsIn = (text: string): string[] => [...text.matchAll(/^-- (\d{8}_\d{4}__\w+)$/gm)].map(([, step]) => step!)

async function describe(column: (sql: string) => Promise<string[]>, name: string): Promise<string> {
  const table = `'public.${name}'::regclass`
  const columns =
    await column(`select format('%I %s%s%s', attname, format_type(atttypid, atttypmod), case when attnotnull then ' not null' else '' end,
    coalesce(' default ' || pg_get_expr(adbin, adrelid), '')) as line
    from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum where attrelid = ${table} and attnum > 0 and not attisdropped order by attnum`)
  const constraints =
    await column(`select format('constraint %I %s', conname, pg_get_constraintdef(oid)) as line from pg_constraint
    where conrelid = ${table} and contype <> 'n' order by conname collate "C"`)
  const indexes =
    await column(`select pg_get_indexdef(indexrelid) || ';' as line from pg_index where indrelid = ${table}
    and not exists (select from pg_constraint where conindid = indexrelid and conrelid = ${table}) order by pg_get_indexdef(indexrelid) collate "C"`)
  const security =
    await column(`select format('alter table %I %s row level security;', relname, kind) as line from pg_class,
    lateral (values ('enable', relrowsecurity), ('force', relforcerowsecurity)) as flags (kind, is_set) where oid = ${table} and is_set`)
  const policies =
    await column(`select format('create policy %I on %I using (%s);', polname, '${name}', pg_get_expr(polqual, polrelid)) as line
    from pg_policy where polrelid = ${table} order by polname collate "C"`)
  return [
    `create table ${name} (\n  ${[...columns, ...constraints].join(',\n  ')}\n);`,
    ...indexes,
    ...security,
    ...policies,
  ].join('\n')
}
