// Every table, also one that is added later: where it stands among schools, and what its row-level security lets through.
import pg from 'pg'
import t from 'tap'
import { newId } from '../../server/base/ids.ts'
import { emptyRow } from '../support/rows.ts'
import { testDatabase } from '../support/database.ts'

/** Tables of no school, and why. */
const global: Record<string, string> = {
  school: 'the tenant itself',
  platform: 'a launch finds its school through it',
  platform_keys: 'of a platform',
  deployment: 'of a platform',
  registration_link: 'may make a new school',
  used_login: 'before any school is known',
  tool_key: 'all schools see one set of our keys',
  kysely_migration: 'the steps that were run',
  kysely_migration_lock: 'the steps that were run',
}

const policy =
  "(school_id = ( SELECT (NULLIF(current_setting('app.school'::text, true), ''::text))::uuid AS \"nullif\"))"

interface Table {
  name: string
  forced: boolean
  policies: string[]
  key: string[] | null
  uniques: { name: string; first: string }[]
  references: { name: string; to: string; columns: string[]; targets: string[] }[]
}

const catalogue = `
  select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
    array(select concat_ws(' ', p.polcmd, p.polpermissive, p.polroles::text, pg_get_expr(p.polqual, p.polrelid),
      pg_get_expr(p.polwithcheck, p.polrelid)) from pg_policy p where p.polrelid = c.oid) as policies,
    (select array(select a.attname::text from unnest(k.conkey) with ordinality u(n, i)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = u.n order by u.i)
      from pg_constraint k where k.conrelid = c.oid and k.contype = 'p') as key,
    (select coalesce(json_agg(json_build_object('name', x.indexrelid::regclass, 'first', a.attname)), '[]')
      from pg_index x left join pg_attribute a on a.attrelid = c.oid and a.attnum = x.indkey[0]
      where x.indrelid = c.oid and x.indisunique) as uniques,
    (select coalesce(json_agg(json_build_object('name', k.conname, 'to', k.confrelid::regclass,
        'columns', array(select a.attname from unnest(k.conkey) with ordinality u(n, i)
          join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.n order by u.i),
        'targets', array(select a.attname from unnest(k.confkey) with ordinality u(n, i)
          join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.n order by u.i))), '[]')
      from pg_constraint k where k.conrelid = c.oid and k.contype = 'f') as "references"
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by c.relname`

t.test('every table of a school is bound to it by its keys and by forced row-level security', async t => {
  const { adminUrl } = await testDatabase(t)
  const admin = new pg.Client(adminUrl)
  await admin.connect()
  t.teardown(() => admin.end())
  const { rows } = await admin.query<Table>(catalogue)
  t.same(
    Object.keys(global).filter(name => !rows.some(table => table.name === name)),
    [],
    'the list of global tables is true',
  )
  for (const table of rows.filter(({ name }) => !(name in global))) t.same(loose(table), [], table.name)

  const { rows: schemas } = await admin.query<{ name: string }>(
    `select distinct relnamespace::regnamespace::text as name from pg_class where relkind in ('r', 'p', 'v')
     and relnamespace::regnamespace::text !~ '^(pg_|information_schema)' order by name`,
  )
  const queueOfAllSchools = 'pgboss' // whoever works takes the next job, whosever it is: its data is ids alone
  t.same(schemas, [{ name: queueOfAllSchools }, { name: 'public' }])

  const { rows: others } = await admin.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm', 'f')
     union all select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`,
  )
  t.same(others, [], 'no view, foreign table or function with the rights of its owner goes around it')
})

/** What would let schools meet. */
function loose({ forced, policies, key, uniques, references }: Table): string[] {
  return [
    ...(forced ? [] : ['row-level security is not forced']),
    ...(policies.length === 1 && policies[0] === `* t {0} ${policy}` ? [] : [`policies: ${policies.join('; ')}`]),
    ...(key?.[0] === 'school_id' ? [] : [`primary key: ${key?.join(', ')}`]),
    ...uniques.filter(({ first }) => first !== 'school_id').map(({ name }) => `unique index ${name}`),
    ...references
      .filter(({ columns, targets }) => columns[0] !== 'school_id' || !['school_id', 'id'].includes(targets[0]!))
      .map(({ name }) => `foreign key ${name}`),
    ...references
      .filter(({ to, targets }) => to !== 'school' && targets[0] !== 'school_id')
      .map(({ name, to }) => `foreign key ${name} to ${to}`),
  ]
}

t.test('a table that lets schools meet is found', async t => {
  const { adminUrl } = await testDatabase(t)
  const admin = new pg.Client(adminUrl)
  await admin.connect()
  t.teardown(() => admin.end())
  await admin.query(`
    create table leaky (id uuid primary key, school_id uuid not null references school (id), person_id uuid, seat int unique);
    alter table leaky enable row level security;
    create policy everybody on leaky using (true)`)
  const { rows } = await admin.query<Table>(catalogue)
  const found = loose(rows.find(({ name }) => name === 'leaky')!)
  t.match(found, [/not forced/, /policies: .* true/, /primary key: id/, /leaky_pkey/, /leaky_seat_key/])
})

t.test('without a school nothing is seen or written, with one nothing of another', async t => {
  const { url, adminUrl } = await testDatabase(t)
  const [ours, theirs] = [newId(), newId()]
  const admin = new pg.Client(adminUrl)
  const service = new pg.Client(url)
  await Promise.all([admin.connect(), service.connect()])
  t.teardown(() => Promise.all([admin.end(), service.end()]))
  const { rows } = await admin.query<Table>(catalogue)
  const tables = rows.map(({ name }) => name).filter(name => !(name in global))
  for (const id of [ours, theirs])
    await admin.query('insert into school (id, name, created_at) values ($1, $2, now())', [id, id])
  // one row for each school in each table, as a superuser whom no trigger, reference or check asks anything
  await admin.query('set session_replication_role = replica')
  for (const name of tables) for (const id of [ours, theirs]) await emptyRow(admin, name, { school_id: id })

  const refused = async (sql: string, values: unknown[] = []): Promise<string> =>
    service.query(sql, values).then(
      ({ rowCount }) => `${rowCount} rows`,
      (error: { code: string }) => error.code,
    )
  for (const name of tables) {
    const columns = await written(admin, name)
    const copy = `insert into "${name}" (${columns}) select ${columns} from "${name}"`
    await service.query('reset app.school')
    const unset = [
      (await service.query(`select from "${name}"`)).rowCount,
      await refused(`update "${name}" set school_id = school_id`),
      await refused(`delete from "${name}"`),
    ]
    t.same(unset, [0, '0 rows', '0 rows'], `${name}: without a school`)

    const { rows: foreignRows } = await admin.query<{ row: unknown }>(
      `select to_jsonb(r) as row from "${name}" r where school_id = $1`,
      [theirs],
    )
    const smuggle = `insert into "${name}" (${columns}) select ${columns} from jsonb_populate_record(null::"${name}", $1)`
    const row = [JSON.stringify(foreignRows[0]!.row)]
    t.equal(await refused(smuggle, row), '42501', `${name}: nothing is written without a school`)
    await service.query(`select set_config('app.school', $1, false)`, [ours])
    t.match((await service.query(`select school_id from "${name}"`)).rows, [{ school_id: ours }], `${name}: only ours`)
    const across = [
      await refused(smuggle, row),
      await refused(`update "${name}" set school_id = $1`, [theirs]),
      await refused(`delete from "${name}" where school_id = $1`, [theirs]),
      await refused(`${copy} where school_id = $1`, [theirs]),
    ]
    t.same(across, ['42501', '42501', '0 rows', '0 rows'], `${name}: nothing of theirs`)
  }
})

/** The columns that a row is written with: not those that are made from others. */
async function written(admin: pg.Client, table: string): Promise<string> {
  const { rows } = await admin.query<{ name: string }>(
    `select quote_ident(attname) as name from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [table],
  )
  return rows.map(({ name }) => name).join(', ')
}
