// Who may import whom, for dependency-cruiser. A sentence is what somebody reads who broke it.
import type { IRegularForbiddenRuleType } from 'dependency-cruiser'

/** A feature knows only those to its left. A line cannot contain a circle. */
export const line = [
  'base',
  'people',
  'notices',
  'files',
  'cohorts',
  'competencies',
  'evidence',
  'gaps',
  'modules',
  'assignments',
  'guests',
  'sessions',
  'bookings',
  'credentials',
  'insights',
  'privacy',
]

type From = IRegularForbiddenRuleType['from']
type To = IRegularForbiddenRuleType['to']

const forbid = (name: string, comment: string, edge: { from: From; to: To }): IRegularForbiddenRuleType => ({
  name,
  comment,
  severity: 'error',
  ...edge,
})

const leftwards = line.slice(0, -1).map((feature, at) =>
  forbid(`${feature}-looks-left`, `${feature} knows nothing of what stands to its right on the line`, {
    from: { path: `^server/${feature}/` },
    to: { path: `^server/(${line.slice(at + 1).join('|')})/` },
  }),
)

const generated = '^(migrations/tables|server/graph-types|client/graph/documents)\\.ts$'
const privateFile = '^server/.+/(queries|resolvers|loaders|routes)\\.ts$'

const inside = [
  forbid('features-are-on-the-line', 'a feature that is not on the line could import anybody: give it its place', {
    from: {},
    to: { path: '^server/[^/]+/', pathNot: `^server/(${line.join('|')})/` },
  }),
  forbid('features-keep-their-insides', 'queries, resolvers, loaders and routes are for their own feature', {
    from: { path: '^server/([^/]+)/' },
    to: { path: privateFile, pathNot: '^server/($1|base)/' },
  }),
  forbid('only-app-and-tests-see-insides', 'outside the features only server/app.ts and tests name private files', {
    from: { path: '^(server/[^/]+\\.ts$|lti/|seeds/|client/)', pathNot: '^server/app\\.ts$' },
    to: { path: privateFile },
  }),
  forbid('features-do-not-see-the-whole', 'the app is put together from features, not the other way round', {
    from: { path: '^server/[^/]+/' },
    to: { path: '^server/(app|main|admin|admin-command)\\.ts$' },
  }),
  forbid('no-circles', 'two files that need each other are one file, or need a third', {
    from: { pathNot: generated },
    to: { circular: true, viaOnly: { pathNot: generated } },
  }),
]

const parts = [
  forbid('lti-stands-alone', 'LTI is handed what it needs by server/app.ts', {
    from: { path: '^lti/' },
    to: { path: '^(server|client|seeds|test)/' },
  }),
  forbid('server-imports-no-pages', 'the server sends built pages, it does not import them', {
    from: { path: '^server/' },
    to: { path: '^(client|test)/' },
  }),
  forbid('pages-ask', 'pages know the server by documents alone', {
    from: { path: '^client/' },
    to: { path: '^(server|lti|migrations|seeds|test)/' },
  }),
  forbid('pages-stay-apart', 'what two page folders share lives in ui/ or graph/', {
    from: { path: '^client/([^/]+)/', pathNot: '^client/(ui|graph)/' },
    to: { path: '^client/[^/]+/', pathNot: '^client/($1|ui|graph)/' },
  }),
  forbid('ui-knows-no-domain', 'ui/ and graph/ serve every page folder and know none', {
    from: { path: '^client/(ui|graph)/' },
    to: { path: '^client/[^/]+/', pathNot: '^client/(ui|graph)/' },
  }),
  forbid('migrations-import-nothing', 'a step must mean the same for ever', {
    from: { path: '^migrations/', pathNot: generated },
    to: {},
  }),
  forbid('generated-files-are-types', 'the shape of the tables is shared as types only', {
    from: { path: '^migrations/tables\\.ts$' },
    to: { pathNot: 'node_modules/kysely/' },
  }),
  forbid('tests-are-imported-by-tests', 'nothing that runs for people may need a test', {
    from: { pathNot: '^test/' },
    to: { path: '^test/' },
  }),
]

const packages = [
  forbid('ltijs-behind-one-file', 'lti/provider.ts speaks with ltijs, the rest of lti/ with it', {
    from: { path: '^(server|lti|client|seeds)/', pathNot: '^lti/(provider\\.ts|ltijs\\.d\\.ts)$' },
    to: { path: '(^|node_modules/)ltijs(/|$)' },
  }),
  forbid('queries-hold-the-sql', 'kysely is for queries.ts, server/base, lti/store, migrations and seeds', {
    from: {
      path: '^(server|lti|client|seeds)/',
      pathNot: '(^server/base/|^server/.+/queries\\.ts$|^lti/store/|^seeds/)',
    },
    to: { path: '(^|node_modules/)kysely(/|$)' },
  }),
  forbid('base-connects', 'connections to PostgreSQL are opened in server/base', {
    from: { path: '^(server|lti|client|seeds)/', pathNot: '^server/base/' },
    to: { path: '(^|node_modules/)pg(/|$)' },
  }),
  forbid('service-needs-no-tools', 'the image has no development packages', {
    from: { path: '^(server|lti)/', pathNot: '^server/base/generate(\\.ts$|/)' },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only'] },
  }),
  forbid('sandbox-is-for-the-demo', 'the sandbox LMS does not exist in production', {
    from: { pathNot: '^(lti/sandbox|seeds/demo|test)/' },
    to: { path: '^lti/sandbox/' },
  }),
  forbid('demo-is-imported-when-asked-for', 'an image without seeds/demo starts: server/main.ts imports it on demand', {
    from: { pathNot: '^(seeds/demo|test)/' },
    to: { path: '^seeds/demo/', dynamic: false },
  }),
  forbid('demo-is-started-by-main', 'only server/main.ts starts the demo', {
    from: { pathNot: '^(seeds/demo/|test/|server/main\\.ts$)' },
    to: { path: '^seeds/demo/' },
  }),
]

export const rules: IRegularForbiddenRuleType[] = [...leftwards, ...inside, ...parts, ...packages]
