// Every text for people is there in both languages: the same keys, with the same places to fill.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import t from 'tap'

type Texts = { [key: string]: string | Texts }

const flat = (texts: Texts, before = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [[before + key, text] as [string, string]] : flat(text, `${before}${key}.`),
  )

interface Part {
  type: number
  value?: string
  options?: Record<string, { value: Part[] }>
}

/** The names to be filled in, wherever in a plural or a choice they stand. */
const placesOf = (text: string): string[] => {
  const names = (parts: Part[]): string[] =>
    parts.flatMap(({ type, value = '', options = {} }) => [
      ...(type >= 1 && type <= 6 ? [value] : []), // argument, number, date, time, select, plural
      ...Object.values(options).flatMap(option => names(option.value)),
    ])
  const parsed = new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst()
  return [...new Set(names(parsed as Part[]))].sort()
}

/** What one language says and the other does not, in words. */
function differences(english: Texts, chinese: Texts): string[] {
  const [en, zh] = [new Map(flat(english)), new Map(flat(chinese))]
  const lacking = (these: Map<string, string>, those: Map<string, string>) =>
    [...these.keys()].filter(key => !those.has(key))
  return [
    ...lacking(en, zh).map(key => `${key}: not in zh-Hans`),
    ...lacking(zh, en).map(key => `${key}: not in en`),
    ...[...en, ...zh].filter(([, text]) => !text.trim()).map(([key]) => `${key}: empty`),
    ...[...en]
      .filter(([key, text]) => zh.has(key) && `${placesOf(text)}` !== `${placesOf(zh.get(key)!)}`)
      .map(([key]) => `${key}: other places to fill`),
  ]
}

const catalogues = ['server', 'lti', 'client', 'seeds'].flatMap(folder =>
  readdirSync(folder, { recursive: true })
    .map(name => path.join(folder, String(name)))
    .filter(file => /(^|[/.])en\.json$/.test(file)),
)
const read = (file: string): Texts => JSON.parse(readFileSync(file, 'utf8')) as Texts

t.test('what is said in English is said in Chinese', async t => {
  t.ok(catalogues.length >= 4)
  for (const file of catalogues) {
    const other = file.replace(/en\.json$/, 'zh-Hans.json')
    t.same(existsSync(other) ? differences(read(file), read(other)) : ['no Chinese'], [], file)
  }
})

/** Marks that stand in no printed text: straight ones, and corner brackets where curly ones are used. `"decorative"` is typed as it stands. */
const plainMarks = (texts: Texts): string[] =>
  flat(texts)
    .filter(([, text]) => /['"「」『』]/.test(text.replaceAll('"decorative"', '')))
    .map(([key, text]) => `${key}: ${text}`)

t.test('apostrophes and quotation marks are curly', async t => {
  for (const file of catalogues.flatMap(file => [file, file.replace(/en\.json$/, 'zh-Hans.json')]))
    t.same(plainMarks(read(file)), [], file)
  t.same(plainMarks({ a: "Cora's", b: 'Cora’s “own”', c: '「讲座」', d: 'put "decorative"' }), [
    "a: Cora's",
    'c: 「讲座」',
  ])
})

t.test('a text that one language lacks is found', async t => {
  t.same(
    differences(
      { hello: 'Hello {name}', seats: '{count, plural, one {# seat} other {# seats}}', page: { title: 'Gaps' } },
      { hello: '您好', seats: '{count} 个名额', page: { title: '' }, more: '更多' },
    ),
    ['more: not in en', 'page.title: empty', 'hello: other places to fill'],
  )
})
