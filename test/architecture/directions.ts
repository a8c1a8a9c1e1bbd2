import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import t from 'tap'
import { breaches } from './cruise.ts'
import { rules } from './rules.ts'

t.test('everything imports only what it may', async t => {
  const found = await breaches(process.cwd(), ['server', 'lti', 'client', 'migrations', 'seeds', 'test'])
  t.same(
    found.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`),
    [],
  )
})

/** For every rule an import that breaks it: file, then what it imports. */
const planted: Record<string, [from: string, to: string]> = {
  'features-are-on-the-line': ['server/app.ts', 'server/horoscopes/cast-horoscope.ts'],
  'features-keep-their-insides': ['server/gaps/find-gaps.ts', 'server/people/faculty/queries.ts'],
  'only-app-and-tests-see-insides': ['server/admin.ts', 'server/people/queries.ts'],
  'features-do-not-see-the-whole': ['server/gaps/rules.ts', 'server/app.ts'],
  'no-circles': ['server/people/one.ts', 'server/people/other.ts'],
  'lti-stands-alone': ['lti/launch.ts', 'server/config.ts'],
  'server-imports-no-pages': ['server/base/pages.ts', 'client/pages.ts'],
  'pages-ask': ['client/gaps/ask.ts', 'server/gaps/rules.ts'],
  'pages-stay-apart': ['client/gaps/GapPage.svelte', 'client/people/Name.svelte'],
  'ui-knows-no-domain': ['client/ui/Button.svelte', 'client/gaps/GapPage.svelte'],
  'migrations-import-nothing': ['migrations/20261124_1000__backfill.ts', 'server/config.ts'],
  'generated-files-are-types': ['migrations/tables.ts', 'server/config.ts'],
  'tests-are-imported-by-tests': ['seeds/reference/people.ts', 'test/support/names.ts'],
  'ltijs-behind-one-file': ['lti/login.ts', 'ltijs'],
  'queries-hold-the-sql': ['server/gaps/resolvers.ts', 'kysely'],
  'base-connects': ['server/people/queries.ts', 'pg'],
  'service-needs-no-tools': ['server/base/http.ts', 'fast-check'],
  'sandbox-is-for-the-demo': ['server/base/demo.ts', 'lti/sandbox/start.ts'],
  'demo-is-imported-when-asked-for': ['server/main.ts', 'seeds/demo/start.ts'],
  'demo-is-started-by-main': ['seeds/reference/more.ts', 'seeds/demo/people.ts'],
}

t.test('each rule finds what breaks it', async t => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'landbridge-rules-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'))
  const dependencies = { kysely: '*', ltijs: '*', pg: '*' }
  write('package.json', JSON.stringify({ type: 'module', dependencies, devDependencies: { 'fast-check': '*' } }))
  const edges = Object.values(planted)
  edges.push(['server/people/other.ts', 'server/people/one.ts'])
  const looks = rules.map(({ name = '' }) => /^(\w+)-looks-left$/.exec(name)?.[1] ?? [])
  for (const feature of looks.flat()) edges.push([`server/${feature}/glance.ts`, 'server/privacy/erase-person.ts'])

  for (const file of new Set(edges.flat().filter(name => name.includes('/')))) write(file, source(file))
  const found = await breaches(folder, ['server', 'lti', 'client', 'migrations', 'seeds', 'test'])
  for (const { name = '' } of rules) {
    const [from, to] = planted[name] ?? [`server/${name.split('-')[0]}/glance.ts`, 'server/privacy/erase-person.ts']
    const caught = found.some(breach => breach.rule === name && breach.from === from && breach.to.includes(to))
    t.ok(caught, `${name}: ${from} → ${to}`)
  }

  function source(file: string): string {
    const imports = edges.filter(([from]) => from === file).map(([, to]) => `import '${specifier(file, to)}'`)
    return file.endsWith('.svelte') ? `<script lang="ts">${imports.join('\n')}</script>` : imports.join('\n')
  }

  function write(file: string, text: string): void {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
})

function specifier(from: string, to: string): string {
  if (!to.includes('/')) return to
  const way = path.relative(path.dirname(from), to)
  return way.startsWith('.') ? way : `./${way}`
}
