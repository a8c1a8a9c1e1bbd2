import { readFileSync } from 'node:fs'
import t from 'tap'
import { mistakesOf, sources, undescribed } from './plain-rules.ts'

t.test('files are short, read no environment, and live by a name', async t => {
  const all = sources(process.cwd(), ['server', 'lti', 'client', 'migrations', 'seeds', 'test'])
  t.ok(all.length > 100)
  t.same(all.flatMap(mistakesOf), [])
})

t.test('every part of the graph says what it is', async t => {
  t.same(undescribed(readFileSync('server/schema.graphql', 'utf8')), [])
})

t.test('each of these rules finds what breaks it', async t => {
  const long = 'const a = 1\n'.repeat(301)
  t.match(mistakesOf({ file: 'server/gaps/rules.ts', text: long }), [/301 lines/])
  t.same(mistakesOf({ file: 'server/gaps/rules.ts', text: long.slice(12) }), [])
  t.match(mistakesOf({ file: 'lti/keys.ts', text: 'process.env.SECRET' }), [/environment/])
  t.same(mistakesOf({ file: 'server/config.ts', text: 'process.env' }), [])
  t.match(mistakesOf({ file: 'server/utils/dates.ts', text: 'export const a = 1' }), [/drawer/])
  const barrel = `// all\nexport * from './a.ts'\nexport {\n  b,\n} from './b.ts'\n`
  t.match(mistakesOf({ file: 'client/ui/all.ts', text: barrel }), [/barrel/])
  const sdl = `type Query { "one" a(who: ID): A }  "words" type A { b: Int }  enum C { d }  input E { "f" f: Int }`
  t.same(undescribed(sdl).sort(), ['A.b', 'C', 'C.d', 'E'])
})
